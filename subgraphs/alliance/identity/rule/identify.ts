/**
 * The rule of identity (reference: identity): which of the records in hand are
 * one thing, why, and what was refused. A pure function of the set of records:
 * neither their order nor the spelling of their ids decides anything.
 */
import { dependsOn } from "./depends-on.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { evidenceFrom } from "./evidence-of.ts";
import { grouped } from "./grouped.ts";
import { linkOf } from "./pair.ts";
import type { Pair } from "./pair.ts";
import { Pool } from "./pool.ts";
import type {
  Identified,
  RefusedLink,
  RuleCluster,
  RuleLink,
  RuleRecord,
} from "./rule-record.ts";
import { settle } from "./settle.ts";

/**
 * Sorts the records of the members that count into clusters. Close them first
 * (`recordsToAsk`): of a record whose keys were not asked for, the answer is
 * provisional.
 */
export function identify(
  records: readonly RuleRecord[],
  among: readonly string[],
): Identified {
  const pool = new Pool(records, among);
  const pairs = pairsOf(pool);
  const parts = groupsOf(pool, pairs).map((group) => settleGroup(group, pool));
  const weak = pairs.filter((pair) => pair.weak);
  const clusterOf = new Map(
    parts
      .flatMap(({ clusters }) => clusters)
      .flatMap((cluster) => cluster.records.map((id) => [id, cluster])),
  );
  return {
    clusters: parts.flatMap(({ clusters }) => clusters).toSorted(byFirst),
    links: parts.flatMap(({ links }) => links).toSorted(byEnds),
    rejected: [
      ...parts.flatMap(({ rejected }) => rejected),
      ...weak
        .filter(
          ({ left, right }) =>
            clusterOf.get(left.id) !== clusterOf.get(right.id),
        )
        .map((pair) => ({ ...linkOf(pair), reason: "weak" as const })),
    ].toSorted(byEnds),
    hubs: pool.records
      .filter((record) => pool.isHub(record))
      .map(({ id }) => id)
      .toSorted(),
  };
}

/** Records that joining evidence connects, before conflicts. */
interface Group {
  readonly records: readonly RuleRecord[];
  readonly pairs: readonly Pair[];
}

interface Part {
  readonly clusters: readonly RuleCluster[];
  readonly links: readonly RuleLink[];
  readonly rejected: readonly RefusedLink[];
}

function pairsOf(pool: Pool): readonly Pair[] {
  return pool.records.flatMap((left) =>
    [...evidenceFrom(left, pool)].flatMap(([right, evidence]) =>
      left.id < right.id ? [{ left, right, ...evidence }] : [],
    ),
  );
}

function groupsOf(pool: Pool, pairs: readonly Pair[]): readonly Group[] {
  const connected = new DisjointSets<RuleRecord>();
  const joining = pairs.filter(({ weak }) => !weak);
  for (const { left, right } of joining) connected.join(left, right);
  const pairsOfRoot = grouped(joining, ({ left }) => connected.root(left));
  return connected.groups(pool.records).map((records) => ({
    records,
    pairs: records.flatMap((record) => pairsOfRoot.get(record) ?? []),
  }));
}

function settleGroup({ records, pairs }: Group, pool: Pool): Part {
  const { clusters, refused } = settle(records, pairs, pool);
  const inside = pairs.filter(({ left, right }) =>
    clusters.areJoined(left, right),
  );
  const together = new Set(inside);
  const group = { records, pairs, disputed: refused.size > 0 };
  return {
    clusters: clusters.groups(records).map((cluster) => ({
      records: cluster.map(({ id }) => id).toSorted(),
      dependsOn: dependsOn(cluster, group, pool),
    })),
    links: inside.map(linkOf),
    rejected: [...refused]
      .filter(([pair]) => !together.has(pair))
      .map(([pair, reason]) => ({ ...linkOf(pair), reason })),
  };
}

function byFirst(a: RuleCluster, b: RuleCluster): number {
  return compare(a.records[0] ?? "", b.records[0] ?? "");
}

function byEnds(a: RuleLink, b: RuleLink): number {
  return compare(a.left, b.left) || compare(a.right, b.right);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
