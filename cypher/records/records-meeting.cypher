// The first of these records that meet the filter, in the order of the ids, as summaries.
//
// @param  ids     string[]
// @param  filter  PreparedFilter | null
// @param  first   number
// @param  viewer  Viewer
// @return record  RecordRow
// @return keys    KeyRow[]
// @return said    SaidRow[]
UNWIND range(0, size($ids) - 1) AS place
MATCH (r:Record {id: $ids[place]})
WHERE {{visible: r}} AND {{meets: r}}
WITH r, place
ORDER BY place
LIMIT $first
RETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, {{said: r}} AS said
ORDER BY place
