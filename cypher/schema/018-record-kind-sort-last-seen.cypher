// Lists of a kind by the last time that its records state.
//
// @mode write
CREATE INDEX record_kind_sort_last_seen IF NOT EXISTS
FOR (record:Record)
ON (record.kind, record.sortLastSeen, record.id)
