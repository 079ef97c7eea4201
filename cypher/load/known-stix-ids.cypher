// Which of these STIX ids some record has: a trial load looks for dangling references without writing.
// Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @param  stixIds  string[]
// @return stixId   string
UNWIND $stixIds AS stixId
MATCH (record:Record {stixId: stixId})
RETURN DISTINCT stixId
