// For each of these records, its next edges to records of a kind, by the name of the record at the other end.
//
// @param  ids     string[]
// @param  to      string          the kind at the other end
// @param  types   string[] | null  STIX relationship types; null: all
// @param  after   Position | null
// @param  first   number
// @param  viewer  Viewer
// @return id      string
// @return edges   EdgeToRow[]
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
CALL (r) {
  MATCH (r)-[e]-(t:Record)
  WHERE t.kind = $to
    AND e.id IS NOT NULL
    AND ($types IS NULL OR e.relationshipType IN $types)
    AND ($after IS NULL OR t.sortName > $after.sort OR (t.sortName = $after.sort AND e.id > $after.id))
    AND {{visible: e}}
    AND {{visible: t}}
  WITH r, e, t
  ORDER BY t.sortName, e.id
  LIMIT $first
  RETURN collect({edge: e {.*, json: null}, forward: startNode(e) = r, record: t {.*}}) AS edges
}
RETURN r.id AS id, edges
