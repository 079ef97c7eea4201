// What is said of a record x beyond the keys that it bears: what replaced it
// (revoked-by), what it is, or is not, the same as. Written once here, expanded
// into every read of a summary as {{said: x}}, a list of SaidRow.
//
// Relationships (revoked-by, duplicate-of: STIX 2.1 section 3.7) are as visible
// as both their ends; a statement of the member's own (`tessera say`) without a
// marking is as visible as its record.
[(x)-[way:REVOKED_BY|DUPLICATE_OF]->(other:Record) WHERE NOT coalesce(way.revoked, false) AND {{visible: way}} AND {{visible: other}} | {
  says: CASE WHEN type(way) = 'REVOKED_BY' THEN 'REPLACED_BY' WHEN way.stance = 'DISPUTES' THEN 'DIFFERENT' ELSE 'SAME' END,
  key: other.stixId,
  author: way.author,
  reason: coalesce(way.basis, way.description),
  marked: [way {.id, .tlp, .audience, .bare}, other {.id, .tlp, .audience, .bare, .personal}]
}]
+ [(x)<-[:ABOUT]-(word:Statement) WHERE word.level IS NULL OR {{visible: word}} | {
  says: word.says,
  key: word.key,
  author: word.author,
  reason: word.reason,
  marked: CASE WHEN word.level IS NULL THEN [] ELSE [word {.tlp, .audience}] END
}]
