// One record for an id: intake merges on it.
//
// @mode write
CREATE CONSTRAINT record_id IF NOT EXISTS
FOR (record:Record)
REQUIRE record.id IS UNIQUE
