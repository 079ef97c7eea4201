/**
 * The rule of identity (reference: identity): which of the records in hand are
 * one thing, why, and what was refused. A pure function of the set of records:
 * neither their order nor the spelling of their ids decides anything. This is
 * for all records at once; a question has its groups alone (`groupsOf`).
 */
import { dependsOn } from "./depends-on.ts";
import { clustersIn, pairsAmong, settledGroups } from "./group.ts";
import type { Group } from "./group.ts";
import { joiningPairs, refusedPairs } from "./links.ts";
import { MentionIndex } from "./mentions.ts";
import { byEnds, inOrder, linkOf } from "./pair.ts";
import { Pool } from "./pool.ts";
import type { Identified, RuleCluster, RuleRecord } from "./rule-record.ts";

/**
 * Sorts the records of the members that count into clusters. Close them first
 * (`recordsToAsk`): of a record whose keys were not asked for, the answer is
 * provisional.
 */
export function identify(
  records: readonly RuleRecord[],
  among: readonly string[],
): Identified {
  const distinct = [...new Map(records.map((one) => [one.id, one])).values()];
  const pool = new Pool(new MentionIndex(distinct), among);
  const counted = inOrder(distinct.filter((record) => pool.counts(record)));
  const pairs = pairsAmong(new Set(counted), pool);
  const groups = settledGroups(new Set(counted), pairs, pool);
  const groupOf = new Map(
    groups.flatMap((group) => group.records.map((one) => [one, group])),
  );
  const weakBetween = pairs.filter(
    ({ left, right }) => groupOf.get(left) !== groupOf.get(right),
  );
  const rejected = [
    ...groups.flatMap(refusedPairs),
    ...weakBetween.map((pair) => ({ pair, reason: "weak" as const })),
  ];
  return {
    clusters: groups
      .flatMap((group) => clustersOf(group, pool))
      .toSorted((a, b) =>
        (a.records[0] ?? "") < (b.records[0] ?? "") ? -1 : 1,
      ),
    links: groups.flatMap(joiningPairs).map(linkOf).toSorted(byEnds),
    rejected: rejected
      .map(({ pair, reason }) => ({ ...linkOf(pair), reason }))
      .toSorted(byEnds),
    hubs: counted.filter((record) => pool.isHub(record)).map(({ id }) => id),
  };
}

function clustersOf(group: Group, pool: Pool): readonly RuleCluster[] {
  return clustersIn(group).map((cluster) => ({
    records: cluster.map(({ id }) => id),
    dependsOn: dependsOn(cluster, group, pool),
  }));
}
