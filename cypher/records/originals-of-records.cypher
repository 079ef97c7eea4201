// These records, each with its current version as it was loaded; null where it names what the viewer may not see, for a part of an object is no object (STIX 2.1 section 3.5).
//
// @param  ids     string[]
// @param  viewer  Viewer
// @return record  RecordRow
// @return json    string | null
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
OPTIONAL MATCH (o:Original {id: r.id + '@' + coalesce(r.modified, r.created, '')})
WHERE NOT EXISTS {
  MATCH (r)-[e:REFERS_TO|SIGHTING_OF|WHERE_SIGHTED]->(t:Record)
  WHERE NOT coalesce({{visible: e}} AND {{visible: t}}, false)
}
RETURN r {.*} AS record, o.json AS json
