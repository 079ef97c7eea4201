// Lists of a kind by how sure the author is.
//
// @mode write
CREATE INDEX record_kind_sort_confidence IF NOT EXISTS
FOR (record:Record)
ON (record.kind, record.sortConfidence, record.id)
