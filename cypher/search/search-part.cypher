// Search: the indicators whose value contains a text, by value, where few do. One row; if as many were looked at as may be, there are more, and this is no answer.
//
// @param  part       string           as sortName is written
// @param  valueTypes string[] | null  only values of these types
// @param  first      number
// @param  most       number           to look at
// @param  viewer     Viewer
// @return looked     number
// @return found      FoundRow[]
CALL () {
  MATCH (r:Record)
  USING TEXT INDEX r:Record(sortName)
  WHERE r.sortName CONTAINS $part
  WITH r
  LIMIT $most
  RETURN collect(r) AS looked
}
CALL (looked) {
  UNWIND looked AS r
  WITH r
  WHERE r.kind = 'INDICATOR'
    AND ($valueTypes IS NULL OR r.valueType IN $valueTypes)
    AND {{visible: r}}
  WITH r
  ORDER BY r.sortName, r.id
  LIMIT $first
  RETURN collect({record: r {.*}, keys: [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}], said: {{said: r}}}) AS found
}
RETURN size(looked) AS looked, found
