// Every statement of the member, the oldest first, with the record that it is about.
// Only the member's own command line asks; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @return statement StatementRow
MATCH (word:Statement)-[:ABOUT]->(record:Record)
RETURN word {.id, .says, .key, .author, .reason, .created, .tlp, .audience, record: record.id, name: record.name} AS statement
ORDER BY word.created, word.id
