/**
 * The entity of a record: the cluster that the rule of identity puts it into, and
 * what is attached to it one way. Kinds never join.
 */
import type { Holdings } from "../scatter/holdings.ts";
import type { Summary } from "../scatter/summary.ts";
import { MOST_RECORDS, poolAmong } from "./closure.ts";
import { clustersIn, groupsOf } from "./rule/group.ts";
import { inOrder } from "./rule/pair.ts";
import { mayAsk } from "./rule/rule-record.ts";
import type { RuleRecord } from "./rule/rule-record.ts";
import { outlooks } from "./rule/view.ts";
import type { Outlook } from "./rule/view.ts";

export interface Cluster {
  /** The records, by id. */
  readonly records: readonly Summary[];
  /** Records that may be of it, but whose owners keep them apart: shown, without effect. */
  readonly attached: readonly Summary[];
}

/** The cluster of a record within what is in hand; close it first. */
export function clusterOf(
  holdings: Holdings,
  seed: Summary,
  among: readonly string[],
): Cluster {
  const [cluster] = clustersOf(holdings, [seed], among);
  // Where its member has failed since, what is left of it is itself.
  return cluster ?? { records: [seed], attached: [] };
}

/** The clusters of several records, each once, in the order of the records' ids. */
export function clustersOf(
  holdings: Holdings,
  seeds: readonly Summary[],
  among: readonly string[],
): readonly Cluster[] {
  const pool = poolAmong(holdings, among);
  const found = new Map<RuleRecord, Cluster>();
  for (const group of groupsOf(seeds, pool, MOST_RECORDS)) {
    const seen = outlooks(group, pool, MOST_RECORDS);
    for (const records of clustersIn(group)) {
      const cluster = {
        records: summaries(holdings, records),
        attached: summaries(holdings, attachedTo(records, seen)),
      };
      for (const record of records) found.set(record, cluster);
    }
  }
  return [...new Set(inOrder(seeds).flatMap((seed) => found.get(seed) ?? []))];
}

/** The rule's records as the summaries that they are. */
function summaries(
  holdings: Holdings,
  records: readonly RuleRecord[],
): readonly Summary[] {
  return records.flatMap(({ id }) => holdings.summary(id) ?? []);
}

/** What joining evidence leads to, but only from this side: the other owner lets nobody ask for it here. */
function attachedTo(
  records: readonly RuleRecord[],
  seen: readonly Outlook[],
): readonly RuleRecord[] {
  const inside = new Set(records);
  const attached = seen.flatMap(({ record, other, weak }) =>
    inside.has(record) &&
    !inside.has(other) &&
    !weak &&
    !mayAsk(other, record.owner)
      ? [other]
      : [],
  );
  return inOrder([...new Set(attached)]);
}
