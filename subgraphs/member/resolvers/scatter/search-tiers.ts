/** The later tiers of a search: who contains a text, and who has all of some words. Each bounds what it looks at. */
import {
  searchCommonPart,
  searchName,
  searchPart,
  searchWords,
} from "../../../../cypher/generated.ts";
import type { Graph } from "../../../../cypher/graph.ts";
import type { Viewer } from "../../../../cypher/rows.ts";
import { BAD_ARGUMENT } from "../../../contract/errors.ts";
import { MOST_WORDS } from "../../../contract/typed-search.ts";
import type { MatchedRow } from "../summary-of.ts";

export interface SearchParams {
  readonly kinds: readonly string[];
  readonly valueTypes: readonly string[] | null;
  readonly first: number;
  readonly viewer: Viewer;
}

export interface TierRows {
  readonly rows: readonly MatchedRow[];
  /** Whether records were left out that no longer list would bring. */
  readonly more: boolean;
}

/** Looking at one costs 12 µs of the store's CPU; reading names in order 1 to 2 µs each. */
const MOST_LOOKED_AT = 5_000;

const VALUES = "INDICATOR";

/**
 * Who contains the text in its first name or value. An index of parts finds the
 * few values that do among many, and all that do where many do: then the list of
 * names is read in order until it is full, which is soon, just because many do.
 * Of other kinds there are few: their names are read.
 */
export async function containingPart(
  graph: Graph,
  part: string,
  { kinds, ...rest }: SearchParams,
): Promise<readonly MatchedRow[]> {
  const [few] = kinds.includes(VALUES)
    ? await graph.read(searchPart, { part, ...rest, most: MOST_LOOKED_AT })
    : [];
  const areFew = few !== undefined && few.looked < MOST_LOOKED_AT;
  const toRead = areFew ? kinds.filter((kind) => kind !== VALUES) : kinds;
  const named = await graph.read(searchCommonPart, {
    part,
    ...rest,
    kinds: toRead,
  });
  return [...(areFew ? few.found : []), ...named];
}

/** Who contains the text in a name or an alias, both in normal form. */
export function containingName(
  graph: Graph,
  name: string,
  params: SearchParams,
): Promise<readonly MatchedRow[]> {
  return graph.read(searchName, { name, ...params });
}

/** Who has all of the words; nobody where too many do. Throws BAD_ARGUMENT for what is no word. */
export async function withWords(
  graph: Graph,
  words: readonly string[],
  params: SearchParams,
): Promise<TierRows> {
  const [row] = await graph.read(searchWords, {
    query: allOf(words),
    ...params,
    most: MOST_LOOKED_AT,
  });
  const { found = [], looked = 0 } = row ?? {};
  return { rows: found, more: looked > MOST_LOOKED_AT };
}

/** Lucene's syntax for all of the words. Letters and digits in quotes are never syntax; anything else is refused. */
function allOf(words: readonly string[]): string {
  if (
    words.length > MOST_WORDS ||
    !words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))
  )
    throw BAD_ARGUMENT.of(
      `\`words\` holds at most ${MOST_WORDS} words of letters and digits.`,
      { argument: "words" },
    );
  return words.map((word) => `"${word}"`).join(" AND ");
}
