/**
 * On whose word a cluster rests. A member that says X = Y is believed, so the
 * cluster says where it would fall apart without one member's evidence.
 */
import { DisjointSets } from "./disjoint-sets.ts";
import type { Group } from "./group.ts";
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
  { records, pairs, refused }: Group,
  pool: Pool,
): readonly string[] {
  const owners = [...new Set(cluster.map(({ owner }) => owner))].toSorted();
  const joining = pairs.filter(({ weak }) => !weak);
  return owners.filter((member) => {
    const [first, ...others] = cluster.filter(({ owner }) => owner !== member);
    if (first === undefined || others.length === 0) return false;
    const rest = joining.filter(
      ({ left, right }) => left.owner !== member && right.owner !== member,
    );
    // Where nothing was refused, all evidence joins.
    const clusters =
      refused.size > 0
        ? settle(
            records.filter(({ owner }) => owner !== member),
            rest,
            pool,
          ).clusters
        : connected(rest);
    return others.some((other) => !clusters.areJoined(first, other));
  });
}

function connected(pairs: readonly Pair[]): DisjointSets<RuleRecord> {
  const sets = new DisjointSets<RuleRecord>();
  for (const { left, right } of pairs) sets.join(left, right);
  return sets;
}
