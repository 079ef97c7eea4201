// Any one record and a key of it, so that a warm-up runs over real data.
//
// @param  viewer  Viewer
// @return id      string
// @return kind    string
// @return key     string
MATCH (r:Record)-[:GOES_BY]->(k:Key)
WHERE {{visible: r}}
RETURN r.id AS id, r.kind AS kind, k.key AS key
LIMIT 1
