// Marks as personal what was loaded before anything was: subgraphs/member/intake/personal.ts says what is. Every record gets true or false, also one without a type: it is asked for until none is left.
//
// @mode   write
// @param  types    string[]
// @param  word     string   a regular expression, found in the type
// @param  pattern  string   a regular expression, found in the pattern of an indicator
// @param  first    number
// @return written  number
MATCH (record:Record)
WHERE record.personal IS NULL
WITH record
LIMIT $first
SET record.personal = coalesce(record.stixType IN $types OR record.stixType =~ $word, false)
  OR coalesce(record.stixType = 'identity' AND toLower(record.identityClass) = 'individual', false)
  OR coalesce(record.valueType IN $types OR record.valueType =~ $word, false)
  OR coalesce(record.pattern =~ $pattern, false)
RETURN count(record) AS written
