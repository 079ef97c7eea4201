// The records with these ids, with every identity key that they bear.
//
// @param  ids     string[]
// @param  kinds   string[]
// @param  asOf    string | null
// @param  viewer  Viewer
// @return record  RecordRow
// @return keys    KeyRow[]
// @return replacedBy string | null
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE r.kind IN $kinds
  AND ($asOf IS NULL OR r.recordedAt <= $asOf)
  AND {{visible: r}}
RETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, [(r)-[by:REVOKED_BY]->(next:Record) WHERE {{visible: by}} AND {{visible: next}} | next.stixId][0] AS replacedBy
