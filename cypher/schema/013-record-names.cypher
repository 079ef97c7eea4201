// Words of names and aliases. Accents are folded, so that `Telefonica` finds `Telefónica`.
//
// @mode write
CREATE FULLTEXT INDEX record_names IF NOT EXISTS
FOR (record:Campaign|Actor|Indicator|Malware|Technique|Report|Vulnerability)
ON EACH [record.name, record.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
