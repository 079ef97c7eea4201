// The records with these ids, with every identity key that they bear.
//
// @param  ids     string[]
// @param  kinds   string[]
// @param  asOf    number | null  milliseconds since 1970
// @param  viewer  Viewer
// @return record  RecordRow
// @return keys    KeyRow[]
// @return said    SaidRow[]
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE r.kind IN $kinds
  AND {{born: r}}
  AND {{visible: r}}
RETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, {{said: r}} AS said
