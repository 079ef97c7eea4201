// How many relationships of each marking a viewer may see, and how many not.
// Only the member's own command line asks, of its own store; no viewer gets its rows. Hence the mode of a write, which no warm-up runs.
//
// @mode   write
// @param  viewer   Viewer
// @return tlp      string | null
// @return seen     number
// @return withheld number
MATCH (r:Record)-[e]->(t:Record)
WHERE e.id IS NOT NULL
WITH e.tlp AS tlp, coalesce({{visible: e}} AND {{visible: r}} AND {{visible: t}}, false) AS shown
RETURN tlp, sum(CASE WHEN shown THEN 1 ELSE 0 END) AS seen, sum(CASE WHEN shown THEN 0 ELSE 1 END) AS withheld
ORDER BY tlp
