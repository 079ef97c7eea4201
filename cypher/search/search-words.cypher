// Search: the records with all of some words in names, aliases or description, by name and not by the index's score: that counts records that the viewer may not see. One row; where more visible ones than `most` have the words, none is given: they say too little.
//
// @param  query      string           Lucene syntax
// @param  kinds      string[]
// @param  valueTypes string[] | null  only values of these types
// @param  first      number
// @param  most       number
// @param  viewer     Viewer
// @return looked     number           one more than most if there are more
// @return found      FoundRow[]
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('record_words', $query) YIELD node
    RETURN node
    UNION
    CALL db.index.fulltext.queryNodes('record_names', $query) YIELD node
    RETURN node
  }
  WITH node AS r
  WHERE r.kind IN $kinds
    AND ($valueTypes IS NULL OR r.valueType IN $valueTypes)
    AND {{visible: r}}
  WITH r
  LIMIT $most + 1
  RETURN collect(r) AS looked
}
CALL (looked) {
  WITH looked
  WHERE size(looked) <= $most
  UNWIND looked AS r
  WITH r
  ORDER BY r.sortName, r.id
  LIMIT $first
  RETURN collect({record: r {.*}, keys: [(r)-[bears:GOES_BY]->(k:Key) | {key: k.key, as: bears.as}], said: {{said: r}}}) AS found
}
RETURN size(looked) AS looked, found
