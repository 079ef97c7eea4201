/**
 * A group: records that joining evidence connects, before conflicts. What becomes
 * of a record depends on its group and on nothing else, so each group is settled
 * by itself.
 */
import { DisjointSets } from "./disjoint-sets.ts";
import { evidenceFrom } from "./evidence-of.ts";
import { grouped } from "./grouped.ts";
import { inOrder } from "./pair.ts";
import type { Pair } from "./pair.ts";
import type { Pool } from "./pool.ts";
import { within } from "./reach.ts";
import { mayBoth } from "./rule-record.ts";
import type { Refusal, RuleRecord } from "./rule-record.ts";
import { settle } from "./settle.ts";

export interface Group {
  /** By id. */
  readonly records: readonly RuleRecord[];
  /** All evidence among them, weak one included. */
  readonly pairs: readonly Pair[];
  readonly joined: DisjointSets<RuleRecord>;
  /** Evidence that conflicts left without effect. */
  readonly refused: ReadonlyMap<Pair, Refusal>;
}

/**
 * The groups of the seeds, settled; close them first. Of more than `most` records
 * only the seeds are taken, and what is first found from them: by id, so that it
 * is the same at every asking.
 */
export function groupsOf(
  seeds: readonly RuleRecord[],
  pool: Pool,
  most: number,
): readonly Group[] {
  const starts = inOrder(seeds.filter((seed) => pool.counts(seed)));
  const known = knownIn(pool);
  const found = starts.flatMap((seed) => known.get(seed) ?? []);
  if (found.length === starts.length) return [...new Set(found)];
  const reached = new Set(starts.slice(0, most));
  for (const record of reached) {
    if (reached.size >= most) break;
    for (const other of inOrder(joiningWith(record, pool)))
      if (reached.size < most) reached.add(other);
  }
  const groups = settledGroups(reached, pairsAmong(reached, pool), pool);
  if (reached.size < most)
    for (const group of groups)
      for (const record of group.records) known.set(record, group);
  return groups;
}

const groupsKnown = new WeakMap<Pool, Map<RuleRecord, Group>>();

/** The whole groups that were settled before: an entity is asked for its links after it was made. */
function knownIn(pool: Pool): Map<RuleRecord, Group> {
  const known = groupsKnown.get(pool) ?? new Map<RuleRecord, Group>();
  groupsKnown.set(pool, known);
  return known;
}

/** All evidence among the records, each pair once. */
export function pairsAmong(
  records: ReadonlySet<RuleRecord>,
  pool: Pool,
): readonly Pair[] {
  const reach = within(pool, records);
  return [...records].flatMap((left) =>
    [...evidenceFrom(left, pool, { reach, may: mayBeLeft })].map(
      ([right, evidence]) => ({ left, right, ...evidence }),
    ),
  );
}

function mayBeLeft(left: RuleRecord, right: RuleRecord): boolean {
  return left.id < right.id && mayBoth(left, right);
}

/** The records group by group, as if there were no others to join. */
export function settledGroups(
  records: ReadonlySet<RuleRecord>,
  pairs: readonly Pair[],
  pool: Pool,
): readonly Group[] {
  const connected = new DisjointSets<RuleRecord>();
  for (const { left, right, weak } of pairs)
    if (!weak) connected.join(left, right);
  const inside = pairs.filter(({ left, right }) =>
    connected.areJoined(left, right),
  );
  const pairsOf = grouped(inside, ({ left }) => connected.root(left));
  return connected.groups(inOrder([...records])).map((members) => {
    const [first] = members;
    const root = first === undefined ? first : connected.root(first);
    return settled(members, (root && pairsOf.get(root)) ?? [], pool);
  });
}

/** The clusters of a group, and the records of each, by id. */
export function clustersIn({
  records,
  joined,
}: Group): readonly (readonly RuleRecord[])[] {
  return joined.groups(records);
}

function joiningWith(record: RuleRecord, pool: Pool): readonly RuleRecord[] {
  return [...evidenceFrom(record, pool)].flatMap(([other, { weak }]) =>
    weak ? [] : [other],
  );
}

function settled(
  records: readonly RuleRecord[],
  pairs: readonly Pair[],
  pool: Pool,
): Group {
  const joining = pairs.filter(({ weak }) => !weak);
  const { clusters, refused } = settle(records, joining, pool);
  return { records, pairs, joined: clusters, refused };
}
