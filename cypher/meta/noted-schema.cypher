// Which constraints and indexes the store has, as it was last noted.
//
// @return schema string | null
OPTIONAL MATCH (s:Store {id: 'store'})
RETURN s.schema AS schema
