// Lists of a kind by the time of the last change at its author.
//
// @mode write
CREATE INDEX record_kind_sort_modified IF NOT EXISTS
FOR (record:Record)
ON (record.kind, record.sortModified, record.id)
