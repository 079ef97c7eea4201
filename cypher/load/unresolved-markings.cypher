// Records and edges that bear a marking which nobody could read when they were loaded.
// Only intake asks, to know what to write; no viewer gets its rows. Hence no visibility rule, and the mode of a write.
//
// @mode   write
// @return id        string
// @return claim     string   JSON text of what the object says of its marking
CALL () {
  MATCH (record:Record)
  WHERE record.unresolvedMarking IS NOT NULL
  RETURN record.id AS id, record.unresolvedMarking AS claim
  UNION ALL
  MATCH (:Record)-[edge]->(:Record)
  WHERE edge.unresolvedMarking IS NOT NULL
  RETURN edge.id AS id, edge.unresolvedMarking AS claim
}
RETURN id, claim
ORDER BY id
