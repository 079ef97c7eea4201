// Gives records and edges the marking that could be read at last.
//
// @mode   write
// @param  ids      string[]
// @param  markings Readonly<Record<string, Readonly<Record<string, unknown>>>>  properties, by id
// @return written  number
// @return revision number
CALL () {
  UNWIND $ids AS id
  MATCH (record:Record {id: id})
  SET record += $markings[id]
  RETURN count(*) AS records
}
CALL () {
  MATCH (:Record)-[edge]->(:Record)
  WHERE edge.id IN $ids
  SET edge += $markings[edge.id]
  RETURN count(*) AS edges
}
WITH records + edges AS written
MERGE (store:Store {id: 'store'})
SET store.revision = coalesce(store.revision, 0) + 1
RETURN written, store.revision AS revision
