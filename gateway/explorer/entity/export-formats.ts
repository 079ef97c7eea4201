/** As what a thing is exported here; lists for machines have a view of their own. */
export const exportFormats = ["STIX", "CSV", "MISP"] as const;

export type Format = (typeof exportFormats)[number];
