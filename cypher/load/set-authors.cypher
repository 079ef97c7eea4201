// Gives records and edges the name of their author, when the identity came after them or has changed, and takes it back where somebody may see them and not the identity. The same rule stands in author-name.ts.
//
// @mode   write
// @param  stixIds  string[]  of identities
// @param  authors  Readonly<Record<string, { readonly name: string | null; readonly tlp: string | null; readonly audience: string[]; readonly people: string[]; readonly bare: boolean }>>  what they tell, by STIX id
// @return records  number
// @return edges    number
CALL () {
  UNWIND $stixIds AS stixId
  MATCH (record:Record {authorId: stixId})
  WITH record, $authors[stixId] AS author
  WITH record, CASE WHEN {{tells: record}} THEN author.name END AS name
  WHERE coalesce(record.author, '') <> coalesce(name, '')
  SET record.author = name
  RETURN count(*) AS records
}
CALL () {
  MATCH (:Record)-[edge]->(:Record)
  WHERE edge.authorId IN $stixIds
  WITH edge, $authors[edge.authorId] AS author
  WITH edge, CASE WHEN {{tells: edge}} THEN author.name END AS name
  WHERE coalesce(edge.author, '') <> coalesce(name, '')
  SET edge.author = name
  RETURN count(*) AS edges
}
RETURN records, edges
