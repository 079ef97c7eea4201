// Lists of a kind by the time of loading: what changed since.
//
// @mode write
CREATE INDEX record_kind_recorded_at IF NOT EXISTS
FOR (record:Record)
ON (record.kind, record.recordedAt, record.id)
