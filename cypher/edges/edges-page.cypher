// The next edges from any of these records to records of a kind, by the name of the record at the other end.
//
// @param  ids     string[]
// @param  to      string            the kind at the other end
// @param  targets string[] | null   only edges to these records
// @param  types   string[] | null   STIX relationship types; null: all
// @param  after   Position | null
// @param  first   number
// @param  asOf    string | null
// @param  viewer  Viewer
// @return from    RecordRow
// @return edge    EdgeRow
// @return forward boolean
// @return record  RecordRow
// @return keys    KeyRow[]
// @return replacedBy string | null
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
MATCH (r)-[e]-(t:Record)
WHERE t.kind = $to
  AND e.id IS NOT NULL
  AND ($targets IS NULL OR t.id IN $targets)
  AND ($types IS NULL OR e.relationshipType IN $types)
  AND ($asOf IS NULL OR (t.recordedAt <= $asOf AND e.recordedAt <= $asOf))
  AND ($after IS NULL OR t.sortName > $after.sort OR (t.sortName = $after.sort AND e.id > $after.id))
  AND {{visible: e}}
  AND {{visible: t}}
WITH r, e, t
ORDER BY t.sortName, e.id
LIMIT $first
RETURN r {.id, .feed, .tlp, .audience} AS from, e {.*, json: null} AS edge, startNode(e) = r AS forward, t {.*} AS record, [(t)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, [(t)-[by:REVOKED_BY]->(next:Record) WHERE {{visible: by}} AND {{visible: next}} | next.stixId][0] AS replacedBy
