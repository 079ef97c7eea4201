// What these marking definitions mean, as the store holds them.
// Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @param  stixIds  string[]
// @return stixId   string
// @return meaning  string   JSON text
UNWIND $stixIds AS stixId
CALL (stixId) {
  MATCH (definition:Record {stixId: stixId})
  WHERE definition.markingMeaning IS NOT NULL
  RETURN definition
  ORDER BY definition.recordedAt, definition.id
  LIMIT 1
}
RETURN stixId, definition.markingMeaning AS meaning
