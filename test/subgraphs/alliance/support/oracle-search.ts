/**
 * What a search and a lookup must answer, by definition: each member's ranks over
 * what the viewer may see there, entities by the oracle of identity, scores by
 * the formula; and of a value whoever holds it.
 */
import { observablesOf } from "../../../../subgraphs/contract/observable.ts";
import type { Oracle, OracleEntity } from "./oracle.ts";
import type { WorldRecord } from "./world.ts";
import { rankedBy } from "./world-search.ts";
import type { SearchArgs } from "./world-search.ts";

export interface OracleFound {
  readonly records: readonly string[];
  readonly exact: boolean;
  readonly score: number;
}

/** The entities that the members' ranks lead to: exact ones first, then by score, then as `idOf` says. */
export function foundBy(
  oracle: Oracle,
  search: Omit<SearchArgs, "first">,
): readonly OracleFound[] {
  const ranks = ranksOf(oracle, search);
  const entities = new Map<string, OracleEntity>();
  for (const record of oracle.records)
    if (ranks.has(record.id)) {
      const entity = oracle.entityOf(record);
      entities.set(entity.records.join(" "), entity);
    }
  return [...entities.values()].map(({ records }) => ({
    records,
    exact: records.some((id) => ranks.get(id)?.exact),
    score: scoreOf(records, ranks),
  }));
}

interface Rank {
  readonly owner: string;
  readonly rank: number;
  readonly exact: boolean;
}

function ranksOf(
  oracle: Oracle,
  search: Omit<SearchArgs, "first">,
): ReadonlyMap<string, Rank> {
  const ranks = new Map<string, Rank>();
  for (const owner of new Set(oracle.records.map((record) => record.owner))) {
    const own = oracle.records.filter((record) => record.owner === owner);
    rankedBy(own, { ...search, first: 100 }).forEach((record, n) => {
      const exact = record.keys.some(({ key }) => search.keys.includes(key));
      ranks.set(record.id, { owner, rank: n + 1, exact });
    });
  }
  return ranks;
}

function scoreOf(
  records: readonly string[],
  ranks: ReadonlyMap<string, Rank>,
): number {
  const found = records.flatMap((id) => ranks.get(id) ?? []);
  const owners = [...new Set(found.map(({ owner }) => owner))];
  return owners
    .map((owner) =>
      Math.min(
        ...found.flatMap((one) => (one.owner === owner ? [one.rank] : [])),
      ),
    )
    .toSorted((a, b) => a - b)
    .reduce((sum, rank) => sum + 1 / (60 + rank), 0);
}

export interface OracleLookup {
  readonly status: string;
  readonly members: readonly string[];
  readonly roles: readonly string[];
  readonly lists: readonly string[];
  readonly entities: readonly OracleEntity[];
}

/** Who holds a value; `everybody` tells whether all members of the alliance were asked and answered. */
export function heldBy(
  oracle: Oracle,
  value: string,
  everybody: boolean,
): OracleLookup {
  const keys = observablesOf(value).map(({ key }) => key);
  const bearers = oracle.records.filter(
    (record) =>
      record.kind === "INDICATOR" &&
      record.keys.some(({ key }) => keys.includes(key)),
  );
  const unknown = everybody ? "UNKNOWN" : "UNDETERMINED";
  return {
    status: bearers.length > 0 ? "KNOWN" : unknown,
    members: sorted(bearers.map(({ owner }) => owner)),
    roles: sorted(bearers.flatMap(({ role }) => role ?? [])),
    lists: sorted(bearers.flatMap(listsOf)),
    entities: oracle
      .entitiesOfKeys(["INDICATOR"], keys)
      .toSorted((a, b) =>
        (a.records[0] ?? "") < (b.records[0] ?? "") ? -1 : 1,
      ),
  };
}

function listsOf({ owner, warningLists = [] }: WorldRecord) {
  return warningLists.map((name) => `${name} ${owner}`);
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
