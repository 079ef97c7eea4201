// The current version of these records as it was loaded, whole.
//
// @param  ids     string[]
// @param  viewer  Viewer
// @return id      string
// @return json    string
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
MATCH (o:Original {id: r.id + '@' + coalesce(r.modified, r.created, '')})
RETURN r.id AS id, o.json AS json
