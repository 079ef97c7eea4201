/**
 * The levels of the rule (reference: identity): strongest evidence first, within
 * a level everything at once on the clusters as they stand, so that no order
 * and no spelling decides. Where evidence ties against itself, nothing joins.
 */
import { Conflicts } from "./conflict.ts";
import type { Conflict, Side } from "./conflict.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { grouped } from "./grouped.ts";
import { levelsOf } from "./pair.ts";
import type { Pair } from "./pair.ts";
import type { Pool } from "./pool.ts";
import type { Refusal, RuleRecord } from "./rule-record.ts";

export interface Settled {
  readonly clusters: DisjointSets<RuleRecord>;
  readonly refused: ReadonlyMap<Pair, Refusal>;
}

/** Joins the records of one connected group along its joining pairs. */
export function settle(
  records: readonly RuleRecord[],
  pairs: readonly Pair[],
  pool: Pool,
): Settled {
  const state = new State(records, pairs, pool);
  for (const level of levelsOf(pairs)) state.enter(level);
  return state;
}

class State implements Settled {
  readonly clusters = new DisjointSets<RuleRecord>();
  readonly refused = new Map<Pair, Refusal>();
  readonly #conflicts: Conflicts;
  readonly #sides: Map<RuleRecord, Side>;

  constructor(
    records: readonly RuleRecord[],
    pairs: readonly Pair[],
    pool: Pool,
  ) {
    const conflicts = new Conflicts(records, pairs, pool);
    this.#conflicts = conflicts;
    this.#sides = new Map(
      records.map((record) => [record, conflicts.sideOf(record)]),
    );
  }

  enter(level: readonly Pair[]): void {
    const open = level.filter(
      ({ left, right }) => !this.clusters.areJoined(left, right),
    );
    const free = open.filter((pair) => !this.#refuseConflict(pair));
    const contested = this.#contested(free);
    const clear = free.filter((pair) => {
      const refuse = contested.has(pair.left) || contested.has(pair.right);
      if (refuse) this.refused.set(pair, "contested");
      return !refuse;
    });
    for (const chain of this.#chains(clear)) this.#joinOrRefuse(chain);
  }

  #refuseConflict(pair: Pair): boolean {
    const conflict = this.#conflictOf(pair.left, pair.right);
    if (conflict === undefined) return false;
    // Word against word of members is settled for neither.
    const contested = pair.strength === 0 && conflict.stated;
    this.refused.set(pair, contested ? "contested" : conflict.reason);
    return true;
  }

  #conflictOf(a: RuleRecord, b: RuleRecord): Conflict | undefined {
    const [left, right] = [this.#sideOf(a), this.#sideOf(b)];
    return this.#conflicts.between(left, right);
  }

  /** The records whose candidates conflict with each other. */
  #contested(pairs: readonly Pair[]): ReadonlySet<RuleRecord> {
    const candidates = new Map<RuleRecord, Set<Side>>();
    const add = (record: RuleRecord, other: RuleRecord) => {
      const sides = candidates.get(record) ?? new Set();
      candidates.set(record, sides.add(this.#sideOf(other)));
    };
    for (const { left, right } of pairs) {
      add(left, right);
      add(right, left);
    }
    const torn = [...candidates].filter(([, sides]) =>
      this.#conflicts.amongst([...sides]),
    );
    return new Set(torn.map(([record]) => record));
  }

  /** The pairs, those together that lead from one to the other. */
  #chains(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
    const reach = new DisjointSets<Side>();
    const from = ({ left }: Pair) => this.#sideOf(left);
    for (const pair of pairs) reach.join(from(pair), this.#sideOf(pair.right));
    const chains = grouped(pairs, (pair) => reach.root(from(pair)));
    return [...chains.values()];
  }

  #joinOrRefuse(chain: readonly Pair[]): void {
    const ends = chain.flatMap(({ left, right }) => [
      this.#sideOf(left),
      this.#sideOf(right),
    ]);
    if (this.#conflicts.amongst([...new Set(ends)]))
      for (const pair of chain) this.refused.set(pair, "chain");
    else for (const { left, right } of chain) this.#join(left, right);
  }

  #join(a: RuleRecord, b: RuleRecord): void {
    if (this.clusters.areJoined(a, b)) return;
    const both = this.#conflicts.merged(this.#sideOf(a), this.#sideOf(b));
    this.clusters.join(a, b);
    this.#sides.set(this.clusters.root(a), both);
  }

  #sideOf(record: RuleRecord): Side {
    const root = this.clusters.root(record);
    const side = this.#sides.get(root);
    if (side === undefined)
      throw new Error(
        `Expected ${root.id} among the records of its group, but it is not. Pass every record that a pair names.`,
      );
    return side;
  }
}
