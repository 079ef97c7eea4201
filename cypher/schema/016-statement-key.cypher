// Statements by the id that they name: a record is found under it too.
//
// @mode write
CREATE INDEX statement_key IF NOT EXISTS
FOR (statement:Statement)
ON (statement.key)
