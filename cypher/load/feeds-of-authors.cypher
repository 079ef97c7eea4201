// Every feed that was assigned, by its author (a created_by_ref).
// Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @return author  string
// @return slug    string
MATCH (feed:Feed)
RETURN feed.author AS author, feed.slug AS slug
