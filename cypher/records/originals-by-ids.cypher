// The current version of these records as it was loaded, whole; not where it names what the viewer may not see, nor what is not there: told apart, the two would tell that there is something hidden.
//
// @param  ids     string[]
// @param  viewer  Viewer
// @return id      string
// @return json    string
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
  AND NOT EXISTS {
    MATCH (r)-[e:REFERS_TO|SIGHTING_OF|WHERE_SIGHTED]->(t:Record)
    WHERE NOT coalesce({{visible: e}} AND {{visible: t}}, false)
  }
  AND NOT EXISTS {
    MATCH (missing:Pending)
    WHERE missing.id STARTS WITH r.id + '#'
  }
MATCH (o:Original {id: r.id + '@' + coalesce(r.modified, r.created, '')})
RETURN r.id AS id, o.json AS json
