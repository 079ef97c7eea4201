// Records by STIX id: references name these.
//
// @mode write
CREATE INDEX record_stix_id IF NOT EXISTS
FOR (record:Record)
ON (record.stixId)
