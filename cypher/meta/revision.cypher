// The store's revision: it grows with every batch that is written.
//
// @return revision number
OPTIONAL MATCH (s:Store {id: 'store'})
RETURN coalesce(s.revision, 0) AS revision
