// One node for an identity key: records that bear it meet there.
//
// @mode write
CREATE CONSTRAINT key_key IF NOT EXISTS
FOR (key:Key)
REQUIRE key.key IS UNIQUE
