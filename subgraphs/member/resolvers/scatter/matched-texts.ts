/** What of a record a search found: its names, its value, an id, or words of its description. */
import { nameKey } from "../../../contract/keys.ts";
import { normalName } from "../../../contract/names.ts";
import { sortText } from "../../../contract/sort-text.ts";

export interface SearchedFor {
  readonly keys: readonly string[];
  readonly part?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly words: readonly string[];
}

export interface MatchedText {
  /** name, alias, value, id or description. */
  readonly field: string;
  readonly value: string | null;
}

/** The texts that matched, names first; never none. */
export function matchedTexts(
  record: {
    readonly kind: string;
    readonly names: readonly string[];
    readonly keys: readonly { readonly key: string }[];
  },
  searched: SearchedFor,
): readonly MatchedText[] {
  const { kind, names, keys } = record;
  const named = names.flatMap((value, n) =>
    matches(value, searched) ? [{ field: fieldOf(kind, n), value }] : [],
  );
  const ids = keys
    .filter(({ key }) => searched.keys.includes(key) && !isOfName(key))
    .map(({ key }) => ({ field: "id", value: idOf(key) }));
  // An indicator's key is made of its value, and says nothing beside it.
  if (kind === "INDICATOR" && ids.length > 0 && names[0] !== undefined)
    return [{ field: "value", value: names[0] }];
  if (named.length + ids.length > 0) return [...named, ...ids];
  return withWords(kind, names, searched.words);
}

function fieldOf(kind: string, n: number): string {
  if (kind === "INDICATOR") return "value";
  return n === 0 ? "name" : "alias";
}

function matches(text: string, { keys, part, name }: SearchedFor): boolean {
  const key = nameKey(text);
  return (
    (key !== undefined && keys.includes(key)) ||
    contains(sortText(text), part) ||
    contains(normalName(text), name)
  );
}

function contains(text: string, part: string | null | undefined): boolean {
  return part !== null && part !== undefined && text.includes(part);
}

function isOfName(key: string): boolean {
  return key.startsWith("name:");
}

/** As people write it: `ref:mitre-attack:G0021` → `G0021`, `cve:CVE-2021-44228` → `CVE-2021-44228`. */
function idOf(key: string): string {
  return key.replace(/^(?:ref:[^:]*|cve|url):/, "");
}

/** The names with one of the words; the description where none has one. */
function withWords(
  kind: string,
  names: readonly string[],
  words: readonly string[],
): readonly MatchedText[] {
  const named = names.flatMap((value, n) => {
    const own = new Set(unaccented(value).split(/[^\p{L}\p{N}]+/u));
    return words.some((word) => own.has(unaccented(word)))
      ? [{ field: fieldOf(kind, n), value }]
      : [];
  });
  return named.length > 0 ? named : [{ field: "description", value: null }];
}

/** As the index folds (`standard-folding`): case and accents. */
function unaccented(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
