/** Industries in the words of STIX's vocabulary (`industry-sector-ov`, STIX 2.1 section 10.8), by which identities are found. */

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

/** As OTX and the clusters of MISP say it. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ["civil-society", "non-profit"],
  ["defence", "defense"],
  ["finance", "financial-services"],
  ["financial", "financial-services"],
  ["hospitality", "hospitality-leisure"],
  ["information-technology", "technology"],
  ["military", "defense"],
  ["ngos", "non-profit"],
  ["telecom", "telecommunications"],
  ["telecoms", "telecommunications"],
  ["transportation-systems", "transportation"],
]);

/** The sector that an industry's name is; none for words that the vocabulary has not, such as `Private sector`. */
export function sectorsOf(industry: string): readonly string[] {
  const word = industry
    .toLowerCase()
    .split(/[^a-z]+/)
    .join("-");
  const sector = OTHERS.get(word) ?? word;
  return SECTORS.has(sector) ? [sector] : [];
}
