// These identities as the store holds them: name and marking.
// Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @param  stixIds   string[]
// @return stixId    string
// @return name      string
// @return modified  string | null
// @return personal  boolean
// @return tlp       string | null
// @return audience  string[]
// @return people    string[]
// @return bare      boolean
UNWIND $stixIds AS stixId
CALL (stixId) {
  MATCH (identity:Record {stixId: stixId})
  WHERE identity.name IS NOT NULL
  RETURN identity
  ORDER BY identity.recordedAt, identity.id
  LIMIT 1
}
RETURN stixId, identity.name AS name, identity.modified AS modified, coalesce(identity.personal, false) AS personal, identity.tlp AS tlp, coalesce(identity.audience, []) AS audience, coalesce(identity.people, []) AS people, coalesce(identity.bare, false) AS bare
