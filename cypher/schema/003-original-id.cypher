// One original for a version, `<record id>@<modified>`; its prefix finds all versions.
//
// @mode write
CREATE CONSTRAINT original_id IF NOT EXISTS
FOR (original:Original)
REQUIRE original.id IS UNIQUE
