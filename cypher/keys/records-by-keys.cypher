// The records of these kinds that bear one of the keys, or of which something is said that names one.
//
// @param  keys    string[]
// @param  kinds   string[]
// @param  asOf    number | null  milliseconds since 1970
// @param  viewer  Viewer
// @return record  RecordRow
// @return keys    KeyRow[]
// @return said    SaidRow[]
CALL () {
  UNWIND $keys AS key
  MATCH (borne:Key {key: key})<-[:GOES_BY]-(r:Record)
  USING INDEX SEEK borne:Key(key)
  RETURN r
  UNION ALL
  UNWIND $keys AS key
  WITH key
  WHERE key CONTAINS '--'
  MATCH (target:Record {stixId: key})<-[way:REVOKED_BY|DUPLICATE_OF]-(r:Record)
  USING INDEX SEEK target:Record(stixId)
  WHERE {{visible: target}} AND {{visible: way}}
  RETURN r
  UNION ALL
  UNWIND $keys AS key
  WITH key
  WHERE NOT key STARTS WITH 'name:'
  MATCH (word:Statement {key: key})-[:ABOUT]->(r:Record)
  USING INDEX SEEK word:Statement(key)
  WHERE word.level IS NULL OR {{visible: word}}
  RETURN r
}
WITH DISTINCT r
WHERE r.kind IN $kinds
  AND {{born: r}}
  AND {{visible: r}}
RETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, {{said: r}} AS said
