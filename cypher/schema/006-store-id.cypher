// One node that counts the batches written.
//
// @mode write
CREATE CONSTRAINT store_id IF NOT EXISTS
FOR (store:Store)
REQUIRE store.id IS UNIQUE
