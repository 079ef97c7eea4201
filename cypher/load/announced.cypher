// Notes that everything which refers to these identities and marking definitions knows of them now.
//
// @mode   write
// @param  ids      string[]
// @return written  number
// @return revision number
UNWIND $ids AS id
MATCH (news:Record {id: id})
REMOVE news:Unannounced
WITH count(*) AS written
MERGE (store:Store {id: 'store'})
SET store.revision = coalesce(store.revision, 0) + 1
RETURN written, store.revision AS revision
