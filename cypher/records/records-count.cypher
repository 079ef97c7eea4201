// How many records of a kind the viewer may see.
//
// @param  kind         string
// @param  asOf         string | null
// @param  changedSince string | null
// @param  revoked      boolean | null
// @param  viewer       Viewer
// @return count        number
MATCH (r:Record {kind: $kind})
WHERE ($asOf IS NULL OR r.recordedAt <= $asOf)
  AND ($changedSince IS NULL OR r.recordedAt >= $changedSince)
  AND ($revoked IS NULL OR r.revoked = $revoked)
  AND {{visible: r}}
RETURN count(r) AS count
