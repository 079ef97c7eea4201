// Writes the current version of relationships as pending edges, with their originals; an older version's edge goes, and when it first came is kept (born.cypher).
//
// @mode   write
// @param  rows     readonly { readonly id: string; readonly source: string; readonly target: string; readonly type: string; readonly properties: string; readonly originals: readonly { readonly id: string; readonly json: string; readonly hash: string }[] }[]
// @param  replaced string[]  ids of those whose older version may be an edge already
// @return written  number
// @return revision number
CALL () {
  WITH $replaced AS replaced
  WHERE size(replaced) > 0
  MATCH (:Record)-[edge]->(:Record)
  WHERE edge.id IN replaced
  MERGE (pending:Pending {id: edge.id})
  SET pending.bornAt = edge.bornAt
  DELETE edge
}
UNWIND $rows AS row
CALL (row) {
  UNWIND row.originals AS version
  MERGE (original:Original {id: version.id})
  ON CREATE SET original.json = version.json, original.hash = version.hash
}
MERGE (pending:Pending {id: row.id})
SET pending.source = row.source, pending.target = row.target, pending.type = row.type, pending.properties = row.properties
WITH count(*) AS written
MERGE (store:Store {id: 'store'})
SET store.revision = coalesce(store.revision, 0) + 1
RETURN written, store.revision AS revision
