/** Industries in the words of STIX's vocabulary (`industry-sector-ov`), by which identities are found. */

const SECTORS: ReadonlySet<string> = new Set([
  "agriculture",
  "aerospace",
  "automotive",
  "chemical",
  "commercial",
  "communications",
  "construction",
  "defense",
  "education",
  "energy",
  "entertainment",
  "financial-services",
  "government",
  "healthcare",
  "hospitality-leisure",
  "infrastructure",
  "insurance",
  "manufacturing",
  "mining",
  "non-profit",
  "pharmaceuticals",
  "retail",
  "technology",
  "telecommunications",
  "transportation",
  "utilities",
]);

const OTHERS: ReadonlyMap<string, string> = new Map([
  ["defence", "defense"],
  ["finance", "financial-services"],
  ["hospitality", "hospitality-leisure"],
  ["telecom", "telecommunications"],
]);

/** The sector that an industry's name is; none for words that the vocabulary has not. */
export function sectorsOf(industry: string): readonly string[] {
  const word = industry
    .toLowerCase()
    .split(/[^a-z]+/)
    .join("-");
  const sector = OTHERS.get(word) ?? word;
  return SECTORS.has(sector) ? [sector] : [];
}
