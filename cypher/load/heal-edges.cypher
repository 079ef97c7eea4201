// Makes edges of pending ones whose ends are both there.
//
// @mode   write
// @param  rows     readonly { readonly id: string; readonly sourceId: string; readonly targetId: string; readonly type: string; readonly properties: Readonly<Record<string, unknown>> }[]
// @return written  number
// @return revision number
UNWIND $rows AS row
OPTIONAL MATCH (pending:Pending {id: row.id})
OPTIONAL MATCH (source:Record {id: row.sourceId})
OPTIONAL MATCH (target:Record {id: row.targetId})
WITH row, pending, source, target
WHERE pending IS NOT NULL AND source IS NOT NULL AND target IS NOT NULL
CREATE (source)-[edge:$(row.type)]->(target)
SET edge = row.properties
SET edge.bornAt = coalesce(pending.bornAt, datetime.realtime().epochMillis)
DELETE pending
WITH count(*) AS written
MERGE (store:Store {id: 'store'})
SET store.revision = coalesce(store.revision, 0) + 1
RETURN written, store.revision AS revision
