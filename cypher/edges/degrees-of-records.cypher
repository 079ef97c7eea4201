// How many edges each of these records has to records of some kinds, counted to 10,000.
//
// @param  ids     string[]
// @param  kinds   string[]
// @param  viewer  Viewer
// @return id      string
// @return degree  number
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
RETURN r.id AS id, degree
