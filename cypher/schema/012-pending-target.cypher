// Pending edges by the STIX id that they lead to.
//
// @mode write
CREATE INDEX pending_target IF NOT EXISTS
FOR (pending:Pending)
ON (pending.target)
