// The next records of a kind, sorted by a field, the last first; records without it come last.
//
// @param  kind         string
// @param  by           string          NAME, MODIFIED or RECORDED_AT
// @param  after        Position | null
// @param  first        number
// @param  asOf         string | null
// @param  changedSince string | null
// @param  revoked      boolean | null
// @param  viewer       Viewer
// @return record       RecordRow
// @return keys         KeyRow[]
// @return replacedBy string | null
// @return sort         string | null
MATCH (r:Record {kind: $kind})
WHERE ($asOf IS NULL OR r.recordedAt <= $asOf)
  AND ($changedSince IS NULL OR r.recordedAt >= $changedSince)
  AND ($revoked IS NULL OR r.revoked = $revoked)
  AND {{visible: r}}
WITH r, CASE $by WHEN 'NAME' THEN r.sortName WHEN 'MODIFIED' THEN r.modified ELSE r.recordedAt END AS sort
WHERE $after IS NULL OR CASE
  WHEN $after.sort IS NULL THEN sort IS NULL AND r.id > $after.id
  ELSE sort IS NULL OR sort < $after.sort OR (sort = $after.sort AND r.id > $after.id)
END
RETURN r {.*} AS record, [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}] AS keys, [(r)-[by:REVOKED_BY]->(next:Record) WHERE {{visible: by}} AND {{visible: next}} | next.stixId][0] AS replacedBy, sort
ORDER BY sort IS NULL, sort DESC, r.id
LIMIT $first
