// These records, each with its current version as it was loaded; null where it names what the viewer may not see, or what is not there, for a part of an object is no object (STIX 2.1 section 3.5).
//
// @param  ids     string[]
// @param  viewer  Viewer
// @return record  RecordRow
// @return json    string | null
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
OPTIONAL MATCH (o:Original {id: r.id + '@' + coalesce(r.modified, r.created, '')})
WHERE {{whole: r}}
RETURN r {.*} AS record, o.json AS json
