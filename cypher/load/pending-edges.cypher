// The next pending edges by id, each with the records at its ends, if they are there: of its own feed before others, else the first loaded.
// Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @param  after      string         id of the last one seen; '' for the first page
// @param  first      number
// @return id         string
// @return source     string
// @return target     string
// @return type       string
// @return properties string         JSON text
// @return sourceId   string | null  id of the record
// @return targetId   string | null
MATCH (pending:Pending)
WHERE pending.id > $after
WITH pending
ORDER BY pending.id
LIMIT toInteger($first)
WITH pending, split(pending.id, '/')[1] AS feed
CALL (pending, feed) {
  OPTIONAL MATCH (record:Record {stixId: pending.source})
  WITH record
  ORDER BY record.feed <> feed, record.recordedAt, record.id
  LIMIT 1
  RETURN record.id AS sourceId
}
CALL (pending, feed) {
  OPTIONAL MATCH (record:Record {stixId: pending.target})
  WITH record
  ORDER BY record.feed <> feed, record.recordedAt, record.id
  LIMIT 1
  RETURN record.id AS targetId
}
RETURN pending.id AS id, pending.source AS source, pending.target AS target, pending.type AS type, pending.properties AS properties, sourceId, targetId
ORDER BY id
