/**
 * How members in memory search and look up: four tiers over their own visible
 * records (subgraphs/member/resolvers/scatter/search.ts, in Cypher there), and
 * what they hold of values.
 */
import { observablesOf } from "../../../../subgraphs/contract/observable.ts";
import { matchedTexts } from "../../../../subgraphs/member/resolvers/scatter/matched-texts.ts";
import type { SearchedFor } from "../../../../subgraphs/member/resolvers/scatter/matched-texts.ts";
import { sortOf } from "./world.ts";
import type { World, WorldRecord } from "./world.ts";

export interface SearchArgs extends SearchedFor {
  readonly kinds: readonly string[];
  readonly valueTypes?: readonly string[] | null;
  readonly first: number;
}

/** The records that a member finds, best first. */
export function rankedBy(
  records: readonly WorldRecord[],
  args: SearchArgs,
): readonly WorldRecord[] {
  return records
    .flatMap((record) => {
      const tier = tierOf(record, args);
      return tier === undefined ? [] : [{ tier, record }];
    })
    .toSorted(
      (a, b) =>
        a.tier - b.tier ||
        compare(sortOf(a.record), sortOf(b.record)) ||
        compare(a.record.id, b.record.id),
    )
    .map(({ record }) => record);
}

/** What `scatter { search }` answers; `summaryOf` makes a record's summary. */
export function searchedBy<Summary>(
  records: readonly WorldRecord[],
  args: SearchArgs,
  summaryOf: (record: WorldRecord) => Summary,
) {
  const ranked = rankedBy(records, args);
  return {
    more: ranked.length > args.first,
    hits: ranked.slice(0, args.first).map((record) => ({
      summary: summaryOf(record),
      exact: tierOf(record, args) === 0,
      matched: matchedTexts(record, args),
    })),
  };
}

function tierOf(
  record: WorldRecord,
  { keys, part, name, words, kinds, valueTypes }: SearchArgs,
): number | undefined {
  const [value] = observablesOf(record.names[0] ?? "");
  const ofType = valueTypes?.includes(value?.type ?? "") ?? true;
  if (!kinds.includes(record.kind) || !ofType) return undefined;
  if (record.keys.some(({ key }) => keys.includes(key))) return 0;
  const sort = sortOf(record);
  if (isText(part) && sort.startsWith(part)) return 1;
  if (isText(part) && sort.includes(part)) return 2;
  if (isText(name) && namesOf(record).some((own) => own.includes(name)))
    return 2;
  const own = new Set(
    record.names.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
  );
  return words.length > 0 && words.every((word) => own.has(word))
    ? 3
    : undefined;
}

function isText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined;
}

function namesOf({ keys }: WorldRecord): readonly string[] {
  return keys.flatMap(({ key }) =>
    key.startsWith("name:") ? [key.slice("name:".length)] : [],
  );
}

export interface LookupArgs {
  readonly values: readonly {
    readonly key: string;
    readonly type: string;
    readonly value: string;
  }[];
}

/** What `scatter { lookup }` answers. */
export function lookedUpBy(
  records: readonly WorldRecord[],
  { values }: LookupArgs,
  ownList: readonly string[] = [],
) {
  return values.flatMap(({ key, value }) => {
    const bearers = records.filter(
      (record) =>
        record.kind === "INDICATOR" &&
        record.keys.some((borne) => borne.key === key),
    );
    const listed = ownList.includes(value)
      ? [{ name: "own-list", matched: value }]
      : [];
    if (bearers.length === 0 && listed.length === 0) return [];
    const roles = bearers.flatMap(({ role }) => role ?? []);
    const noted = bearers.flatMap(({ warningLists = [] }) => warningLists);
    return {
      key,
      held: bearers.length > 0,
      roles: [...new Set(roles)].toSorted(),
      detect: !roles.includes("kill-switch"),
      listed: [
        ...listed,
        ...[...new Set(noted)]
          .toSorted()
          .map((name) => ({ name, matched: null })),
      ],
    };
  });
}

/** The list of a member's own in a world. */
export function ownListOf(world: World, slug: string): readonly string[] {
  return world.ownLists?.[slug] ?? [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
