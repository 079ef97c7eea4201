// One feed for an author: the first assignment wins for ever.
//
// @mode write
CREATE CONSTRAINT feed_author IF NOT EXISTS
FOR (feed:Feed)
REQUIRE feed.author IS UNIQUE
