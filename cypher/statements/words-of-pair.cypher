// What the member states of a record and of what owns an id, from either side and by any of their own ids: statements, and duplicate-of relationships.
// Only the member's own command line asks; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @param  record  string
// @param  key     string
// @return id      string
// @return says    Says
// @return created string | null
MATCH (left:Record {id: $record})
OPTIONAL MATCH (:Key {key: $key})<-[:GOES_BY {as: 'OWN_ID'}]-(right:Record)
WHERE right.kind = left.kind
WITH left, collect(right) AS rights
CALL (left, rights) {
  MATCH (word:Statement)-[:ABOUT]->(left)
  WHERE word.key = $key
    OR any(right IN rights WHERE EXISTS { MATCH (right)-[:GOES_BY {as: 'OWN_ID'}]->(:Key {key: word.key}) })
  RETURN word.id AS id, word.says AS says, word.created AS created
  UNION
  UNWIND rights AS right
  MATCH (word:Statement)-[:ABOUT]->(right)
  WHERE EXISTS { MATCH (left)-[:GOES_BY {as: 'OWN_ID'}]->(:Key {key: word.key}) }
  RETURN word.id AS id, word.says AS says, word.created AS created
  UNION
  UNWIND rights AS right
  MATCH (left)-[dup:DUPLICATE_OF]-(right)
  WHERE NOT coalesce(dup.revoked, false)
  RETURN dup.id AS id, CASE dup.stance WHEN 'DISPUTES' THEN 'DIFFERENT' ELSE 'SAME' END AS says, dup.created AS created
}
RETURN id, says, created
ORDER BY created, id
