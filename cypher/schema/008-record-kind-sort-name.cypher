// Lists of a kind by name.
//
// @mode write
CREATE INDEX record_kind_sort_name IF NOT EXISTS
FOR (record:Record)
ON (record.kind, record.sortName, record.id)
