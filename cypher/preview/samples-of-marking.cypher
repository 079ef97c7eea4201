// Some records of a kind and a marking, those that a viewer may see or those that it may not.
// Only the member's own command line asks, of its own store; no viewer gets its rows. Hence the mode of a write, which no warm-up runs.
//
// @mode   write
// @param  kind     string
// @param  tlp      string | null
// @param  shown    boolean
// @param  first    number
// @param  viewer   Viewer
// @return id       string
// @return name     string | null
MATCH (r:Record {kind: $kind})
WHERE coalesce(r.tlp, '') = coalesce($tlp, '') AND coalesce({{visible: r}}, false) = $shown
WITH r
ORDER BY r.kind, r.sortName, r.id
LIMIT $first
RETURN r.id AS id, r.name AS name
