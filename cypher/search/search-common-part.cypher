// Search: the records whose first name or value contains a text, by name, where many do or where few are looked at: the index of names is read in order, and no further than wanted.
//
// @param  part       string           as sortName is written
// @param  kinds      string[]
// @param  valueTypes string[] | null  only values of these types
// @param  first      number
// @param  viewer     Viewer
// @return record     RecordRow
// @return keys       KeyRow[]
// @return said       SaidRow[]
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (r:Record)
  USING INDEX SEEK r:Record(kind, sortName, id)
  WHERE r.kind = kind AND r.sortName IS NOT NULL AND r.id IS NOT NULL
    AND r.sortName CONTAINS $part
    AND ($valueTypes IS NULL OR r.valueType IN $valueTypes)
    AND {{visible: r}}
  WITH r
  ORDER BY r.kind, r.sortName, r.id
  LIMIT $first
  RETURN r
}
WITH r
ORDER BY r.sortName, r.id
LIMIT $first
RETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, {{said: r}} AS said
ORDER BY r.sortName, r.id
