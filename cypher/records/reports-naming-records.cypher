// For each of these records, the reports that name it: where it was read. Of more than 200 the first by id; none that its author took back.
//
// @param  ids     string[]
// @param  viewer  Viewer
// @return id      string
// @return reports CitedReportRow[]
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
CALL (r) {
  MATCH (r)<-[e:REFERS_TO]-(p:Record)
  WHERE p.kind = 'REPORT' AND NOT coalesce(p.revoked, false) AND {{visible: e}} AND {{visible: p}}
  WITH DISTINCT p
  ORDER BY p.id
  LIMIT 200
  RETURN collect(p {.stixId, .name, .author, .externalReferences}) AS reports
}
RETURN r.id AS id, reports
