// The next versions of objects as they were loaded, by id: all that a store was given.
// Only the owner's own export asks, on the owner's machine; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @param  after  string  id of the last one seen; '' for the first page
// @param  first  number
// @return id     string  "<record or edge>@<modified>", with "#<hash>" where two contents share a date
// @return json   string
MATCH (original:Original)
WHERE original.id > $after
WITH original
ORDER BY original.id
LIMIT toInteger($first)
RETURN original.id AS id, original.json AS json
ORDER BY id
