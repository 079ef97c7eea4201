// The sort texts of a record x, as a map of properties. Written once here for
// all that write records, expanded as {{sorts: x}}. Neo4j keeps no entry for a
// record without the property, so '' stands for that: an index can then give
// those that come last, too. Numbers are of one width, texts all.
{
  sortModified: coalesce(x.modified, ''),
  sortFirstSeen: coalesce(x.firstSeen, x.validFrom, x.published, ''),
  sortLastSeen: coalesce(x.lastSeen, x.validUntil, ''),
  sortConfidence: coalesce(right('00' + toString(toInteger(x.confidence)), 3), '')
}
