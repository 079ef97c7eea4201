// Records by author: an identity that comes later gives them their author's name.
//
// @mode write
CREATE INDEX record_author IF NOT EXISTS
FOR (record:Record)
ON (record.authorId)
