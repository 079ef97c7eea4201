/** The id of Tessera's property extension (STIX 2.1 section 7.3): intake reads it, exports write it. */
export const TESSERA_EXTENSION =
  "extension-definition--5f954317-4f48-4179-857f-5e1a373ce4a3";
