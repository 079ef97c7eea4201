// Lists of a kind by the first time that its records state.
//
// @mode write
CREATE INDEX record_kind_sort_first_seen IF NOT EXISTS
FOR (record:Record)
ON (record.kind, record.sortFirstSeen, record.id)
