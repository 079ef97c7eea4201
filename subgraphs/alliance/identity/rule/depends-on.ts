/**
 * On whose word a cluster rests. A member that says X = Y is believed, so the
 * cluster says where it would fall apart without one member's evidence.
 */
import { DisjointSets } from "./disjoint-sets.ts";
import type { Pair } from "./pair.ts";
import type { Pool } from "./pool.ts";
import type { RuleRecord } from "./rule-record.ts";
import { settle } from "./settle.ts";

/**
 * The members without whose records the rest of the cluster is no longer one,
 * by spelling. The group is all that evidence connects with the cluster.
 */
export function dependsOn(
  cluster: readonly RuleRecord[],
  group: {
    readonly records: readonly RuleRecord[];
    readonly pairs: readonly Pair[];
    /** Whether anything in it was refused; if not, all its evidence joins. */
    readonly disputed: boolean;
  },
  pool: Pool,
): readonly string[] {
  const owners = [...new Set(cluster.map(({ owner }) => owner))].toSorted();
  return owners.filter((member) => {
    const [first, ...others] = cluster.filter(({ owner }) => owner !== member);
    if (first === undefined || others.length === 0) return false;
    const rest = {
      records: group.records.filter(({ owner }) => owner !== member),
      pairs: group.pairs.filter(
        ({ left, right }) => left.owner !== member && right.owner !== member,
      ),
    };
    const clusters = group.disputed
      ? settle(rest.records, rest.pairs, pool).clusters
      : connected(rest.pairs);
    return others.some((other) => !clusters.areJoined(first, other));
  });
}

function connected(pairs: readonly Pair[]): DisjointSets<RuleRecord> {
  const sets = new DisjointSets<RuleRecord>();
  for (const { left, right } of pairs) sets.join(left, right);
  return sets;
}
