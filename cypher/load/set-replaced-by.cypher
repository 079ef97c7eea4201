// Notes on records by which STIX object they were replaced, as a revoked-by relationship states it.
//
// @mode   write
// @param  rows     readonly { readonly sourceId: string; readonly replacedBy: string | null }[]
// @return written  number
// @return revision number
UNWIND $rows AS row
MATCH (record:Record {id: row.sourceId})
SET record.replacedBy = row.replacedBy
WITH count(*) AS written
MERGE (store:Store {id: 'store'})
SET store.revision = coalesce(store.revision, 0) + 1
RETURN written, store.revision AS revision
