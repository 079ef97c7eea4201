// Takes back statements: nothing of them stays.
//
// @mode   write
// @param  ids       string[]
// @return withdrawn string[]
// @return revision  number
MATCH (word:Statement)
WHERE word.id IN $ids
WITH word, word.id AS id
DETACH DELETE word
WITH collect(id) AS withdrawn
MERGE (store:Store {id: 'store'})
SET store.revision = coalesce(store.revision, 0) + 1
RETURN withdrawn, store.revision AS revision
