// How many records of a kind the viewer may see, counted up to `most`.
//
// @param  kind    string
// @param  most    number
// @param  asOf    number | null   milliseconds since 1970
// @param  viewer  Viewer
// @return count   number
MATCH (r:Record {kind: $kind})
WHERE {{born: r}} AND {{visible: r}}
WITH r
LIMIT $most
RETURN count(r) AS count
