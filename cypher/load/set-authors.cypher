// Gives records and edges the name of their author, when the identity came after them or has a new name.
//
// @mode   write
// @param  authors  string[]                          STIX ids of identities
// @param  names    Readonly<Record<string, string>>  their names
// @return records  number
// @return edges    number
CALL () {
  UNWIND $authors AS author
  MATCH (record:Record {authorId: author})
  WHERE record.author IS NULL OR record.author <> $names[author]
  SET record.author = $names[author]
  RETURN count(*) AS records
}
CALL () {
  MATCH (:Record)-[edge]->(:Record)
  WHERE edge.authorId IN $authors AND (edge.author IS NULL OR edge.author <> $names[edge.authorId])
  SET edge.author = $names[edge.authorId]
  RETURN count(*) AS edges
}
RETURN records, edges
