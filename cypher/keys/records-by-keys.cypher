// The records of these kinds that bear one of the keys.
//
// @param  keys    string[]
// @param  kinds   string[]
// @param  asOf    string | null
// @param  viewer  Viewer
// @return record  RecordRow
// @return keys    KeyRow[]
// @return replacedBy string | null
UNWIND $keys AS key
MATCH (:Key {key: key})<-[:GOES_BY]-(r:Record)
WHERE r.kind IN $kinds
  AND ($asOf IS NULL OR r.recordedAt <= $asOf)
  AND {{visible: r}}
WITH DISTINCT r
RETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, [(r)-[by:REVOKED_BY]->(next:Record) WHERE {{visible: by}} AND {{visible: next}} | next.stixId][0] AS replacedBy
