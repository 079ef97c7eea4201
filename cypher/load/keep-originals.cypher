// Keeps versions that are not the current ones: older ones, and others of the same date.
//
// @mode   write
// @param  rows     readonly { readonly id: string; readonly originals: readonly { readonly id: string; readonly json: string; readonly hash: string }[] }[]  of records or edges
// @return written  number
// @return revision number
UNWIND $rows AS row
OPTIONAL MATCH (record:Record {id: row.id})
UNWIND row.originals AS version
MERGE (original:Original {id: version.id})
ON CREATE SET original.json = version.json, original.hash = version.hash
FOREACH (holder IN CASE WHEN record IS NULL THEN [] ELSE [record] END |
  MERGE (holder)-[:AS_LOADED]->(original)
)
WITH count(*) AS written
MERGE (store:Store {id: 'store'})
SET store.revision = coalesce(store.revision, 0) + 1
RETURN written, store.revision AS revision
