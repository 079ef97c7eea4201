// Notes which constraints and indexes the store has.
//
// @mode  write
// @param schema  string
// @return schema string
MERGE (s:Store {id: 'store'})
SET s.schema = $schema
RETURN s.schema AS schema
