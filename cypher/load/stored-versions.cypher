// Which versions of these records and edges the store holds, with the hash of each one's content.
// Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @param  ids       string[]         ids of records or edges
// @return id        string
// @return version   string           id of the original: "<id>@<modified>", with "#<hash>" where two share a date
// @return hash      string
UNWIND $ids AS id
MATCH (original:Original)
WHERE original.id STARTS WITH id + '@'
RETURN id, original.id AS version, original.hash AS hash
