// Writes the current version of records: properties, labels, keys, originals, and what they refer to as pending edges. When a record, or an edge of it, first came is kept by newer versions: who walks through a list does not lose it (born.cypher).
//
// @mode   write
// @param  rows     readonly { readonly id: string; readonly labels: string[]; readonly replaces: boolean; readonly properties: Readonly<Record<string, unknown>>; readonly keys: readonly { readonly key: string; readonly as: string }[]; readonly originals: readonly { readonly id: string; readonly json: string; readonly hash: string }[]; readonly references: readonly { readonly id: string; readonly source: string; readonly target: string; readonly type: string; readonly properties: string }[] }[]
// @return written  number
// @return revision number
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
ON CREATE SET record.bornAt = datetime.realtime().epochMillis
WITH row, record, record.bornAt AS bornAt
SET record = row.properties
SET record.bornAt = bornAt
SET record += {{sorts: record}}
SET record:$(row.labels)
WITH row, record
CALL (row, record) {
  WITH row, record
  WHERE row.replaces
  MATCH (record)-[bearing:GOES_BY]->(:Key)
  DELETE bearing
}
CALL (row) {
  WITH row
  WHERE row.replaces
  MATCH (pending:Pending)
  WHERE pending.id STARTS WITH row.id + '#'
  DELETE pending
}
CALL (row, record) {
  WITH row, record
  WHERE row.replaces
  MATCH (record)-[reference:REFERS_TO|SIGHTING_OF|WHERE_SIGHTED]->(:Record)
  WHERE reference.id STARTS WITH row.id + '#'
  MERGE (pending:Pending {id: reference.id})
  SET pending.bornAt = reference.bornAt
  DELETE reference
}
CALL (row, record) {
  UNWIND row.keys AS borne
  MERGE (key:Key {key: borne.key})
  CREATE (record)-[:GOES_BY {as: borne.as}]->(key)
}
CALL (row, record) {
  UNWIND row.originals AS version
  MERGE (original:Original {id: version.id})
  ON CREATE SET original.json = version.json, original.hash = version.hash
  MERGE (record)-[:AS_LOADED]->(original)
}
CALL (row) {
  UNWIND row.references AS reference
  MERGE (pending:Pending {id: reference.id})
  SET pending += reference
}
CALL (row) {
  WITH row
  WHERE row.replaces
  MATCH (pending:Pending)
  WHERE pending.id STARTS WITH row.id + '#' AND pending.source IS NULL
  DELETE pending
}
WITH count(*) AS written
MERGE (store:Store {id: 'store'})
SET store.revision = coalesce(store.revision, 0) + 1
RETURN written, store.revision AS revision
