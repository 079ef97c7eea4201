// The sectors and countries that these records target, by name.
//
// @param  ids     string[]
// @param  viewer  Viewer
// @return id      string
// @return targets TargetRow[]
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
CALL (r) {
  MATCH (r)-[e:TARGETS]->(t:Record)
  WHERE t.stixType IN ['location', 'identity'] AND {{visible: e}} AND {{visible: t}}
  WITH t
  ORDER BY t.sortName, t.id
  UNWIND CASE t.stixType
    WHEN 'location' THEN [{type: 'country', code: t.country, name: t.name}]
    ELSE [sector IN coalesce(t.sectors, []) | {type: 'sector', code: null, name: sector}]
  END AS target
  RETURN collect(DISTINCT target) AS targets
}
RETURN r.id AS id, targets
