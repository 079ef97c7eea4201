// The next edges from any of these records to records of a kind that meet the filter, by the name of the record at the other end. To certain targets all edges, each with whether its target meets the filter.
//
// @param  ids     string[]
// @param  to      string            the kind at the other end
// @param  targets string[] | null   only edges to these records
// @param  types   string[] | null   STIX relationship types; null: all
// @param  filter  PreparedFilter | null
// @param  after   Position | null
// @param  first   number
// @param  asOf    number | null     milliseconds since 1970
// @param  viewer  Viewer
// @return from    RecordRow
// @return edge    EdgeRow
// @return forward boolean
// @return record  RecordRow
// @return keys    KeyRow[]
// @return said    SaidRow[]
// @return matches boolean
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
MATCH (r)-[e]-(t:Record)
WHERE t.kind = $to
  AND e.id IS NOT NULL
  AND ($targets IS NULL OR t.id IN $targets)
  AND ($types IS NULL OR e.relationshipType IN $types)
  AND {{born: t}}
  AND {{born: e}}
  AND ($after IS NULL OR t.sortName > $after.sort OR (t.sortName = $after.sort AND (e.id > $after.id OR (e.id = $after.id AND t.id > $after.to))))
  AND {{visible: e}}
  AND {{visible: t}}
WITH r, e, t, {{meets: t}} AS matches
WHERE matches OR $targets IS NOT NULL
WITH r, e, t, matches
ORDER BY t.sortName, e.id, t.id
LIMIT $first
RETURN r {.id, .feed, .tlp, .audience, .externalReferences} AS from, e {.*, json: null} AS edge, startNode(e) = r AS forward, t {.*} AS record, [(t)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, {{said: t}} AS said, matches
