// One pending edge for an id; its prefix finds those of a record.
//
// @mode write
CREATE CONSTRAINT pending_id IF NOT EXISTS
FOR (pending:Pending)
REQUIRE pending.id IS UNIQUE
