// The names of these identities, as the store holds them.
// Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @param  stixIds   string[]
// @return stixId    string
// @return name      string
// @return modified  string | null
UNWIND $stixIds AS stixId
CALL (stixId) {
  MATCH (identity:Record {stixId: stixId})
  WHERE identity.name IS NOT NULL
  RETURN identity
  ORDER BY identity.recordedAt, identity.id
  LIMIT 1
}
RETURN stixId, identity.name AS name, identity.modified AS modified
