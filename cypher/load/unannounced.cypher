// Identities and marking definitions that came or changed, and of which those that refer to them do not know yet.
// Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @return id        string
// @return stixId    string
// @return stixType  string
// @return name      string | null
MATCH (news:Unannounced)
RETURN news.id AS id, news.stixId AS stixId, news.stixType AS stixType, news.name AS name
ORDER BY id
