/**
 * What keeps clusters apart (reference: identity): two live ids of one
 * authority, and a catalogue that keeps two of its own objects apart, by having
 * two or by saying that they differ. Judged within one connected group of
 * records, so that nothing else in hand has a say.
 */
import { kindOf } from "../../../contract/kinds.ts";
import { borneKeys } from "./borne-keys.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { LiveIds } from "./live-ids.ts";
import type { Pair } from "./pair.ts";
import type { Pool } from "./pool.ts";
import { catalogueOf } from "./rule-record.ts";
import type { Refusal, RuleRecord } from "./rule-record.ts";

/** What a cluster is known by, as far as it may conflict. */
export interface Side {
  readonly records: readonly RuleRecord[];
  /** The live id of each authority. */
  readonly ids: ReadonlyMap<string, string>;
  /** The object of each catalogue. */
  readonly objects: ReadonlyMap<string, RuleRecord>;
}

export interface Conflict {
  readonly reason: Refusal;
  /** Whether a member said so, instead of its catalogue having two. */
  readonly stated: boolean;
}

export class Conflicts {
  readonly #live: LiveIds;
  readonly #objects = new DisjointSets<RuleRecord>();
  readonly #different = new Map<RuleRecord, Map<RuleRecord, string>>();

  constructor(
    records: readonly RuleRecord[],
    pairs: readonly Pair[],
    pool: Pool,
  ) {
    this.#live = new LiveIds(records, pool);
    for (const { left, right, strength, weak } of pairs)
      if (!weak && strength < 4 && catalogueOf(left) === catalogueOf(right))
        this.#objects.join(left, right);
    for (const record of records) this.#enterDifferences(record, records);
  }

  /** A record by itself. */
  sideOf(record: RuleRecord): Side {
    // A list of values keeps nothing apart: MD5 and SHA-256 of one file are two indicators.
    if (kindOf(record.kind).knownBy === "value")
      return { records: [record], ids: new Map(), objects: new Map() };
    return {
      records: [record],
      ids: this.#live.of(record),
      objects: new Map([[catalogueOf(record), this.#objects.root(record)]]),
    };
  }

  /** Two sides as one; ask first whether they conflict. */
  merged(a: Side, b: Side): Side {
    return {
      records: [...a.records, ...b.records],
      ids: new Map([...a.ids, ...b.ids]),
      objects: new Map([...a.objects, ...b.objects]),
    };
  }

  /** Why the two are not one, `undefined` if nothing speaks against it. */
  between(a: Side, b: Side): Conflict | undefined {
    const apart = this.#statedApart(a, b);
    if (apart !== undefined)
      return { reason: `kept-apart:${apart}`, stated: true };
    const authority = differing(a.ids, b.ids);
    if (authority !== undefined)
      return { reason: `two-ids:${authority}`, stated: false };
    const catalogue = differing(a.objects, b.objects);
    if (catalogue !== undefined)
      return { reason: `kept-apart:${catalogue}`, stated: false };
    return undefined;
  }

  /** Whether any two of the sides conflict. */
  amongst(sides: readonly Side[]): boolean {
    return (
      disagree(sides.map(({ ids }) => ids)) ||
      disagree(sides.map(({ objects }) => objects)) ||
      this.#anyStatedApart(sides)
    );
  }

  #enterDifferences(record: RuleRecord, records: readonly RuleRecord[]): void {
    for (const { says, key } of record.statements ?? []) {
      if (says === "SAME") continue;
      for (const other of records)
        if (other !== record && borneKeys(other).own.has(key)) {
          this.#setApart(record, other, catalogueOf(record));
          this.#setApart(other, record, catalogueOf(record));
        }
    }
  }

  #setApart(from: RuleRecord, to: RuleRecord, by: string): void {
    const others = this.#different.get(from) ?? new Map<RuleRecord, string>();
    const said = others.get(to);
    others.set(to, said === undefined || by < said ? by : said);
    this.#different.set(from, others);
  }

  #anyStatedApart(sides: readonly Side[]): boolean {
    if (this.#different.size === 0) return false;
    const sideOf = new Map(
      sides.flatMap((side) =>
        side.records.map((record) => [record, side] as const),
      ),
    );
    return [...sideOf].some(([record, side]) =>
      [...(this.#different.get(record)?.keys() ?? [])].some(
        (other) => sideOf.has(other) && sideOf.get(other) !== side,
      ),
    );
  }

  /** The first catalogue, by spelling, that says so. */
  #statedApart(a: Side, b: Side): string | undefined {
    if (this.#different.size === 0) return undefined;
    const there = new Set(b.records);
    return a.records
      .flatMap((record) =>
        [...(this.#different.get(record) ?? [])].flatMap(([other, by]) =>
          there.has(other) ? [by] : [],
        ),
      )
      .toSorted()[0];
  }
}

/** The first key, by spelling, that both have with different values. */
function differing<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
): string | undefined {
  return [...a]
    .flatMap(([key, value]) => {
      const other = b.get(key);
      return other !== undefined && other !== value ? [key] : [];
    })
    .toSorted()[0];
}

/** Whether any two have one key with different values. */
function disagree<Value>(
  sides: readonly ReadonlyMap<string, Value>[],
): boolean {
  const all = new Map<string, Value>();
  for (const side of sides)
    for (const [key, value] of side) {
      if (all.has(key) && all.get(key) !== value) return true;
      all.set(key, value);
    }
  return false;
}
