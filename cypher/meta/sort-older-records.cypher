// Gives sort texts to the next records that were loaded before there were any.
//
// @mode   write
// @param  first   number
// @return written number
MATCH (record:Record)
WHERE record.sortConfidence IS NULL
WITH record
LIMIT $first
SET record += {{sorts: record}}
RETURN count(record) AS written
