// Search: the records with a name or alias that contains a text, in normal form, by name. Names are few beside values: all of their keys are looked at.
//
// @param  name       string           letters and digits, as keys of names are written
// @param  kinds      string[]
// @param  valueTypes string[] | null  only values of these types
// @param  first      number
// @param  viewer     Viewer
// @return record     RecordRow
// @return keys       KeyRow[]
// @return said       SaidRow[]
MATCH (key:Key)<-[:GOES_BY]-(r:Record)
USING INDEX SEEK key:Key(key)
WHERE key.key STARTS WITH 'name:'
  AND substring(key.key, 5) CONTAINS $name
  AND r.kind IN $kinds
  AND ($valueTypes IS NULL OR r.valueType IN $valueTypes)
  AND {{visible: r}}
WITH DISTINCT r
ORDER BY r.sortName, r.id
LIMIT $first
RETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, {{said: r}} AS said
ORDER BY r.sortName, r.id
