// Assigns feeds to authors that have none; the first assignment wins for ever, since ids of records are made of it.
//
// @mode   write
// @param  rows    readonly { readonly author: string; readonly slug: string }[]
// @return author  string
// @return slug    string   the one that holds
UNWIND $rows AS row
MERGE (feed:Feed {author: row.author})
ON CREATE SET feed.slug = row.slug
RETURN feed.author AS author, feed.slug AS slug
