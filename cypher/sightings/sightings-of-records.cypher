// For each of these records, its sightings added up, by the words of STIX 2.1 section 5.2: a count of 0 says that it was looked for and not seen. What its author took back counts for nothing. A record without sightings has no row.
//
// @param  ids            string[]
// @param  viewer         Viewer
// @return of             string
// @return positive       number
// @return count          number | null  over those that state one
// @return firstSeen      string | null
// @return lastSeen       string | null
// @return negative       number
// @return falsePositives number
// @return sightings      string[]  ids, the last seen first
UNWIND $ids AS id
MATCH (r:Record {id: id})
WHERE {{visible: r}}
MATCH (r)<-[e:SIGHTING_OF]-(s:Record)
WHERE s.kind = 'SIGHTING' AND NOT coalesce(s.revoked, false) AND {{visible: e}} AND {{visible: s}}
WITH DISTINCT r, s, coalesce(s.count, 1) <= 0 AS absent, coalesce(s.falsePositive, false) AS harmless
WITH r, s, absent, NOT absent AND harmless AS harmless, NOT absent AND NOT harmless AS seen
ORDER BY coalesce(s.lastSeen, s.firstSeen, '') DESC, s.id
RETURN r.id AS of,
  sum(CASE WHEN seen THEN 1 ELSE 0 END) AS positive,
  CASE WHEN count(CASE WHEN seen THEN s.count END) > 0 THEN sum(CASE WHEN seen THEN s.count END) END AS count,
  min(CASE WHEN seen THEN coalesce(s.firstSeen, s.lastSeen) END) AS firstSeen,
  max(CASE WHEN seen THEN coalesce(s.lastSeen, s.firstSeen) END) AS lastSeen,
  sum(CASE WHEN absent THEN 1 ELSE 0 END) AS negative,
  sum(CASE WHEN harmless THEN 1 ELSE 0 END) AS falsePositives,
  collect(s.id)[..100] AS sightings
