// Writes a statement about a record, unless one with its id is there; gives what the store's one says.
//
// @mode   write
// @param  record     string
// @param  statement  Readonly<Record<string, unknown>>  its properties, its id among them
// @return says       Says
// @return revision   number
MATCH (record:Record {id: $record})
MERGE (word:Statement {id: $statement.id})
ON CREATE SET word = $statement
MERGE (word)-[:ABOUT]->(record)
WITH word
MERGE (store:Store {id: 'store'})
SET store.revision = coalesce(store.revision, 0) + 1
RETURN word.says AS says, store.revision AS revision
