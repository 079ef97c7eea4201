/**
 * `scatter { search }`: what a text finds, in four tiers, best first. A tier is
 * read only where the ones before it did not fill the list, since the later ones
 * cost more; all of them sort by name and id, never by a score that would tell of
 * records that the viewer may not see.
 */
import { searchExact, searchPrefix } from "../../../../cypher/generated.ts";
import { pageSize } from "../../../serving/page-size.ts";
import type { MemberContext } from "../../context.ts";
import type { SdlScatterSearchArgs } from "../../generated.ts";
import { summaryOf } from "../summary-of.ts";
import type { MatchedRow } from "../summary-of.ts";
import { bounded } from "./bounded.ts";
import { matchedTexts } from "./matched-texts.ts";
import { containingName, containingPart, withWords } from "./search-tiers.ts";
import type { SearchParams, TierRows } from "./search-tiers.ts";

export async function search(
  _: object,
  args: SdlScatterSearchArgs,
  context: MemberContext,
) {
  bounded("keys", args.keys);
  bounded("words", args.words);
  bounded("kinds", args.kinds);
  bounded("valueTypes", args.valueTypes);
  bounded("among", args.among);
  const first = pageSize(args.first);
  const found = new Map<string, MatchedRow>();
  let more = false;
  for (const read of tiersOf(args, first + 1, context)) {
    // One tier after the other: the next one is read only where this one did not fill the list.
    const tier = await read();
    more ||= tier.more;
    for (const row of tier.rows.toSorted(byName))
      if (!found.has(row.record.id)) found.set(row.record.id, row);
    if (found.size > first) break;
  }
  return {
    more: more || found.size > first,
    hits: [...found.values()].slice(0, first).map((row) => {
      context.loaders.records.prime(row.record.id, row.record);
      const summary = summaryOf(row, args.among, {}, context);
      return {
        summary,
        exact: summary.keys.some(({ key }) => args.keys.includes(key)),
        matched: matchedTexts(summary, args),
      };
    }),
  };
}

/** The tiers, best first; what has no text to look for is left out. */
function tiersOf(
  { keys, part, name, words, kinds, valueTypes }: SdlScatterSearchArgs,
  first: number,
  { graph, viewer }: MemberContext,
): readonly (() => Promise<TierRows>)[] {
  const params: SearchParams = {
    kinds,
    valueTypes: valueTypes ?? null,
    first,
    viewer,
  };
  return [
    async () => all([await graph.read(searchExact, { keys, ...params })]),
    ...given(part).map(
      (text) => async () =>
        all([await graph.read(searchPrefix, { part: text, ...params })]),
    ),
    async () =>
      all(
        await Promise.all([
          ...given(part).map((text) => containingPart(graph, text, params)),
          ...given(name).map((text) => containingName(graph, text, params)),
        ]),
      ),
    ...(words.length === 0 ? [] : [() => withWords(graph, words, params)]),
  ];
}

function all(parts: readonly (readonly MatchedRow[])[]): TierRows {
  return { rows: parts.flat(), more: false };
}

function given(text: string | null | undefined): readonly string[] {
  return text === null || text === undefined || text === "" ? [] : [text];
}

function byName({ record: a }: MatchedRow, { record: b }: MatchedRow): number {
  if (a.sortName !== b.sortName) return a.sortName < b.sortName ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
