// What goes by these STIX ids as it was loaded, whole, in its current version.
//
// @param  stixIds string[]
// @param  viewer  Viewer
// @return stixId  string
// @return id      string
// @return json    string
UNWIND $stixIds AS stixId
MATCH (r:Record {stixId: stixId})
WHERE {{visible: r}} AND {{whole: r}}
MATCH (o:Original {id: r.id + '@' + coalesce(r.modified, r.created, '')})
RETURN stixId, r.id AS id, o.json AS json
ORDER BY stixId, id
