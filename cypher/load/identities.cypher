// All identities, by STIX id.
// Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @return stixId  string
MATCH (identity:Other {stixType: 'identity'})
RETURN DISTINCT identity.stixId AS stixId
