/** Countries by name, as clusters of MISP write them: in English, and some in their own way. */

/** The two letters of ISO 3166: `Qatar` → `QA`; `undefined` for regions, organisations and whatever else a list of victims holds. */
export function countryCode(name: string): string | undefined {
  const written = name.trim().toLowerCase();
  return OTHER_SPELLINGS.get(written) ?? byName().get(written);
}

/** As the clusters of threat actors spell countries that Unicode spells otherwise. */
const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["czech republic", "CZ"],
  ["hong kong", "HK"],
  ["ivory coast", "CI"],
  ["lebonon", "LB"],
  ["macao", "MO"],
  ["myanmar", "MM"],
  ["palestine", "PS"],
  ["russian federation", "RU"],
  ["the philippines", "PH"],
  ["turkey", "TR"],
]);

let known: ReadonlyMap<string, string> | undefined;

function byName(): ReadonlyMap<string, string> {
  known ??= new Map(namesOfAll());
  return known;
}

/** Every code that Unicode has a name for. One that is out of use (`DD`) is written as its successor and is not counted. */
function namesOfAll(): readonly (readonly [string, string])[] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const names = new Intl.DisplayNames("en", {
    type: "region",
    fallback: "none",
  });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code] as const];
    });
}
