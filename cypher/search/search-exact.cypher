// Search: the records that bear one of the keys, by name.
//
// @param  keys       string[]
// @param  kinds      string[]
// @param  valueTypes string[] | null  only values of these types
// @param  first      number
// @param  viewer     Viewer
// @return record     RecordRow
// @return keys       KeyRow[]
// @return said       SaidRow[]
UNWIND $keys AS key
MATCH (borne:Key {key: key})<-[:GOES_BY]-(r:Record)
USING INDEX SEEK borne:Key(key)
WHERE r.kind IN $kinds
  AND ($valueTypes IS NULL OR r.valueType IN $valueTypes)
  AND {{visible: r}}
WITH DISTINCT r
ORDER BY r.sortName, r.id
LIMIT $first
RETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, {{said: r}} AS said
ORDER BY r.sortName, r.id
