/** Codes of countries (ISO 3166-1 alpha-2), as STIX asks for them (STIX 2.1 section 4.10), from their English names. */

/** `Egypt`, `EG` → `EG`; null for a name that says no country. */
export function countryCode(name: string): string | null {
  if (/^[A-Z]{2}$/.test(name)) return name;
  return codes().get(plain(name)) ?? null;
}

/** Names of the ISO list itself, old ones, and as clusters of MISP spell some, where Unicode has others. */
const OTHERS: readonly (readonly [string, string])[] = [
  ["United States of America", "US"],
  ["USA", "US"],
  ["United Kingdom of Great Britain and Northern Ireland", "GB"],
  ["UAE", "AE"],
  ["Russian Federation", "RU"],
  ["Iran, Islamic Republic of", "IR"],
  ["Syrian Arab Republic", "SY"],
  ["Korea, Republic of", "KR"],
  ["Korea, Democratic People's Republic of", "KP"],
  ["Palestine", "PS"],
  ["Palestine, State of", "PS"],
  ["Taiwan, Province of China", "TW"],
  ["The Philippines", "PH"],
  ["Myanmar", "MM"],
  ["Ivory Coast", "CI"],
  ["Lebonon", "LB"],
  ["Viet Nam", "VN"],
  ["Turkey", "TR"],
  ["Czech Republic", "CZ"],
  ["Hong Kong", "HK"],
  ["Macao", "MO"],
];

let known: ReadonlyMap<string, string> | undefined;

/** Made when first asked for. */
function codes(): ReadonlyMap<string, string> {
  known ??= new Map(
    [...named("short"), ...named("long"), ...OTHERS].map(
      ([name, code]) => [plain(name), code] as const,
    ),
  );
  return known;
}

/** Every code that Unicode has a name for. One that is out of use (`DD`) is written as its successor and is not counted. */
function named(
  style: "short" | "long",
): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames(["en"], {
    type: "region",
    style,
    fallback: "none",
  });
  return pairs().flatMap((code) => {
    const name = names.of(code);
    const [current] = Intl.getCanonicalLocales(`und-${code}`);
    return name === undefined || current !== `und-${code}`
      ? []
      : [[name, code] as const];
  });
}

function pairs(): readonly string[] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("&", "and")
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, " ")
    .trim();
}
