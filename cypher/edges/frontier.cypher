// Each of these records with its edges to records of some kinds, by id; of one with more than so many only how many, counted to 10,000.
//
// @param  ids     string[]
// @param  kinds   string[]
// @param  most    number
// @param  viewer  Viewer
// @return from    RecordRow
// @return degree  number
// @return edges   FrontierEdgeRow[]
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
CALL (r) {
  MATCH (r)-[e]-(t:Record)
  WHERE t.kind IN $kinds AND e.id IS NOT NULL AND {{visible: e}} AND {{visible: t}}
  WITH e
  LIMIT 10000
  RETURN count(e) AS degree
}
CALL (r, degree) {
  WITH r, degree
  WHERE degree <= $most
  MATCH (r)-[e]-(t:Record)
  WHERE t.kind IN $kinds AND e.id IS NOT NULL AND {{visible: e}} AND {{visible: t}}
  WITH r, e, t
  ORDER BY e.id
  RETURN collect({edge: e {.*, json: null}, forward: startNode(e) = r, record: t {.*}, keys: [(t)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}], replacedBy: [(t)-[by:REVOKED_BY]->(next:Record) WHERE {{visible: by}} AND {{visible: next}} | next.stixId][0]}) AS edges
}
RETURN r {.*} AS from, degree, edges
