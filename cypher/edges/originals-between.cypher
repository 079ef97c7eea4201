// The relationships from some records to others as they were loaded, whole.
//
// @param  ids     string[]  where they begin
// @param  ends    string[]  where they may end
// @param  viewer  Viewer
// @return from    string
// @return id      string
// @return json    string
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
MATCH (r)-[e]->(t:Record)
WHERE t.id IN $ends
  AND e.json IS NOT NULL
  AND {{visible: e}}
  AND {{visible: t}}
RETURN DISTINCT r.id AS from, e.id AS id, e.json AS json
ORDER BY from, id
