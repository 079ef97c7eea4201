// Each of these records with all of its edges to records of some kinds, by id.
//
// @param  ids     string[]
// @param  kinds   string[]
// @param  viewer  Viewer
// @return from    RecordRow
// @return edges   FrontierEdgeRow[]
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
CALL (r) {
  MATCH (r)-[e]-(t:Record)
  WHERE t.kind IN $kinds AND e.id IS NOT NULL AND {{visible: e}} AND {{visible: t}}
  WITH r, e, t
  ORDER BY e.id
  RETURN collect({edge: e {.*, json: null}, forward: startNode(e) = r, record: t {.*}, keys: [(t)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}], said: {{said: t}}}) AS edges
}
RETURN r {.*} AS from, edges
