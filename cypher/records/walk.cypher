// The next visible records of a kind in an order: ids and sort texts alone. Three seeks: ties of the place that was reached, what lies beyond it, and last the records without the property, whose sort text is empty (contract/place.ts). Each is in the order of its index, and so without a sort, because the kind is in ORDER BY too; each is empty, since a comparison with null is, where those before it are enough. The hints: a planner that knows of few records would read the index from end to end, all kinds of it.
//
// @each   walk-by-name                      sort=sortName       beyond=>  direction=ASC
// @each   walk-by-name-descending           sort=sortName       beyond=<  direction=DESC
// @each   walk-by-modified                  sort=sortModified   beyond=>  direction=ASC
// @each   walk-by-modified-descending       sort=sortModified   beyond=<  direction=DESC
// @each   walk-by-recorded-at               sort=recordedAt     beyond=>  direction=ASC
// @each   walk-by-recorded-at-descending    sort=recordedAt     beyond=<  direction=DESC
// @each   walk-by-first-seen                sort=sortFirstSeen  beyond=>  direction=ASC
// @each   walk-by-first-seen-descending     sort=sortFirstSeen  beyond=<  direction=DESC
// @each   walk-by-last-seen                 sort=sortLastSeen   beyond=>  direction=ASC
// @each   walk-by-last-seen-descending      sort=sortLastSeen   beyond=<  direction=DESC
// @each   walk-by-confidence                sort=sortConfidence beyond=>  direction=ASC
// @each   walk-by-confidence-descending     sort=sortConfidence beyond=<  direction=DESC
//
// @param  kind    string
// @param  ties    Position | null  the place that was reached; null: it has no ties
// @param  beyond  string | null    the sort text behind which to go on; null: nothing is left there
// @param  missing string           the id behind which to go on among records without the property
// @param  first   number
// @param  asOf    number | null    milliseconds since 1970
// @param  viewer  Viewer
// @return places  Position[]
CALL () {
  MATCH (r:Record)
  USING INDEX SEEK r:Record(kind, {{sort}}, id)
  WHERE r.kind = $kind AND r.{{sort}} = $ties.sort AND r.id {{beyond}} $ties.id
    AND {{born: r}} AND {{visible: r}}
  WITH r
  ORDER BY r.kind {{direction}}, r.{{sort}} {{direction}}, r.id {{direction}}
  LIMIT $first
  RETURN collect(r {.id, sort: r.{{sort}}}) AS tied
}
CALL (tied) {
  MATCH (r:Record)
  USING INDEX SEEK r:Record(kind, {{sort}}, id)
  WHERE r.kind = $kind AND r.{{sort}} {{beyond}} CASE WHEN size(tied) < $first THEN $beyond END AND r.{{sort}} > '' AND r.id IS NOT NULL
    AND {{born: r}} AND {{visible: r}}
  WITH r
  ORDER BY r.kind {{direction}}, r.{{sort}} {{direction}}, r.id {{direction}}
  LIMIT $first
  RETURN collect(r {.id, sort: r.{{sort}}}) AS following
}
CALL (tied, following) {
  MATCH (r:Record)
  USING INDEX SEEK r:Record(kind, {{sort}}, id)
  WHERE r.kind = $kind AND r.{{sort}} = '' AND r.id {{beyond}} CASE WHEN size(tied) + size(following) < $first THEN $missing END
    AND {{born: r}} AND {{visible: r}}
  WITH r
  ORDER BY r.kind {{direction}}, r.{{sort}} {{direction}}, r.id {{direction}}
  LIMIT $first
  RETURN collect(r {.id, sort: null}) AS last
}
RETURN (tied + following + last)[..$first] AS places
