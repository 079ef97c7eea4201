// The current version of these records as it was loaded, whole; not where it names what the viewer may not see, nor what is not there: told apart, the two would tell that there is something hidden.
//
// @param  ids     string[]
// @param  viewer  Viewer
// @return id      string
// @return json    string
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}} AND {{whole: r}}
MATCH (o:Original {id: r.id + '@' + coalesce(r.modified, r.created, '')})
RETURN r.id AS id, o.json AS json
