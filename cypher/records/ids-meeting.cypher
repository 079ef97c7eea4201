// Which of these records meet the filter.
//
// @param  ids     string[]
// @param  filter  PreparedFilter | null
// @param  viewer  Viewer
// @return id      string
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}} AND {{meets: r}}
RETURN r.id AS id
