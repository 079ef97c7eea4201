// One statement for an id, which is made of the record and the key that it is about.
//
// @mode write
CREATE CONSTRAINT statement_id IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement.id IS UNIQUE
