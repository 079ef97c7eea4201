/** Kinds of targets, as clusters of MISP write them, in the words of STIX (industry-sector-ov, STIX 2.1 section 10.8). */

/** `Government` → `government-national`; `undefined` for what is no sector, such as `Private sector`. */
export function sectorWord(category: string): string | undefined {
  const written = category.trim().toLowerCase().replaceAll(/\s+/g, "-");
  return sectors.includes(written) ? written : otherWords.get(written);
}

const sectors: readonly string[] = [
  "aerospace",
  "agriculture",
  "automotive",
  "construction",
  "defense",
  "education",
  "energy",
  "financial-services",
  "healthcare",
  "manufacturing",
  "pharmaceuticals",
  "retail",
  "technology",
  "telecommunications",
  "transportation",
];

/** The clusters' category "Government" is of states: that of a town is nowhere in them. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ["civil-society", "non-profit"],
  ["finance", "financial-services"],
  ["financial", "financial-services"],
  ["government", "government-national"],
  ["information-technology", "technology"],
  ["military", "defense"],
  ["ngos", "non-profit"],
  ["telecoms", "telecommunications"],
  ["transportation-systems", "transportation"],
]);
