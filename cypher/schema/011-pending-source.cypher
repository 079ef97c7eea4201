// Pending edges by the STIX id that they start from.
//
// @mode write
CREATE INDEX pending_source IF NOT EXISTS
FOR (pending:Pending)
ON (pending.source)
