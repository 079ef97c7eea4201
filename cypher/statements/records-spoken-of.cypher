// The records that an id means, a record's own or a STIX id, each with its own ids: whoever states something names them.
// Only the member's own command line asks; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @param  id      string
// @return record  string
// @return kind    string
// @return name    string | null
// @return ids     string[]
CALL () {
  MATCH (r:Record {id: $id})
  RETURN r
  UNION
  MATCH (r:Record {stixId: $id})
  RETURN r
}
RETURN r.id AS record, r.kind AS kind, r.name AS name, [(r)-[bears:GOES_BY {as: 'OWN_ID'}]->(k:Key) | k.key] AS ids
ORDER BY record
