// The records with these ids that the viewer may see.
//
// @param  ids     string[]   "<slug>/<feed>/<STIX id>"
// @param  viewer  Viewer
// @return record  RecordRow
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
RETURN r {.*} AS record
