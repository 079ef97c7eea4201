// How many records of each kind and marking a viewer may see, and how many not.
// Only the member's own command line asks, of its own store; no viewer gets its rows. Hence the mode of a write, which no warm-up runs.
//
// @mode   write
// @param  viewer   Viewer
// @return kind     string
// @return tlp      string | null
// @return seen     number
// @return withheld number
MATCH (r:Record)
WITH r.kind AS kind, r.tlp AS tlp, coalesce({{visible: r}}, false) AS shown
RETURN kind, tlp, sum(CASE WHEN shown THEN 1 ELSE 0 END) AS seen, sum(CASE WHEN shown THEN 0 ELSE 1 END) AS withheld
ORDER BY kind, tlp
