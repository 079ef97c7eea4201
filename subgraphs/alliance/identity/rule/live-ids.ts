/**
 * The live id of a record at each authority: the one that it owns, else the one
 * that it states, after following revoked-by. Several, and it has none that could
 * tell it apart.
 */
import { authorityOf } from "./authority.ts";
import { grouped } from "./grouped.ts";
import type { Pool } from "./pool.ts";
import { catalogueOf } from "./rule-record.ts";
import type { RuleRecord } from "./rule-record.ts";

export class LiveIds {
  readonly #pool: Pool;
  readonly #owners: ReadonlyMap<string, readonly Owning[]>;
  readonly #known = new Map<RuleRecord, ReadonlyMap<string, string>>();

  /** Over the records of one connected group. */
  constructor(records: readonly RuleRecord[], pool: Pool) {
    this.#pool = pool;
    const owning = records.flatMap((record) =>
      ownIds(record, pool).map((key): Owning => ({ key, record })),
    );
    this.#owners = grouped(owning, ({ key }) => key);
  }

  /** Its live id at each authority that gave it exactly one. */
  of(record: RuleRecord): ReadonlyMap<string, string> {
    const found = this.#known.get(record) ?? this.#find(record);
    this.#known.set(record, found);
    return found;
  }

  #find(record: RuleRecord): ReadonlyMap<string, string> {
    return single(
      this.#livingOf(record).flatMap((living) => [...this.#idsOf(living)]),
    );
  }

  /** The ids of a record that nothing replaced. */
  #idsOf(record: RuleRecord): ReadonlyMap<string, string> {
    const own = ownIds(record, this.#pool).flatMap(withAuthority);
    const stated = [...this.#pool.joinIds(record)]
      .flatMap(([key, role]) => (role === "stated" ? withAuthority(key) : []))
      // What it states beside ids that it owns says nothing.
      .filter(([authority]) => own.every(([owned]) => owned !== authority))
      .map(([authority, key]) => [authority, this.#live(key)] as const);
    return new Map([...single(stated), ...single(own)]);
  }

  /** The id itself while anybody's object lives under it; else that of what replaced it. */
  #live(key: string): string {
    const owners = (this.#owners.get(key) ?? []).map(({ record }) => record);
    if (owners.some(({ replacedBy }) => replacedBy === null)) return key;
    const ids = owners
      .flatMap((owner) => this.#livingOf(owner))
      .flatMap((living) => ownIds(living, this.#pool))
      .filter((id) => authorityOf(id) === authorityOf(key));
    const [only, ...others] = new Set(ids);
    return only === undefined || others.length > 0 ? key : only;
  }

  /** What the record's catalogue has instead of it now: itself, or what replaced it, step by step. */
  #livingOf(record: RuleRecord): readonly RuleRecord[] {
    const reached = new Set([record]);
    for (const one of reached)
      for (const { record: next } of this.#owners.get(one.replacedBy ?? "") ??
        [])
        if (
          next.replacedBy !== one.replacedBy &&
          catalogueOf(next) === catalogueOf(one)
        )
          reached.add(next);
    return [...reached].filter(({ replacedBy }) => replacedBy === null);
  }
}

interface Owning {
  readonly key: string;
  readonly record: RuleRecord;
}

function ownIds(record: RuleRecord, pool: Pool): readonly string[] {
  return [...pool.joinIds(record)].flatMap(([key, role]) =>
    role === "own" ? [key] : [],
  );
}

function withAuthority(key: string): readonly (readonly [string, string])[] {
  const authority = authorityOf(key);
  return authority === undefined ? [] : [[authority, key]];
}

/** Of each authority the id, if there is exactly one. */
function single(
  ids: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const byAuthority = grouped(ids, ([authority]) => authority);
  return new Map(
    [...byAuthority].flatMap(([authority, all]) => {
      const [only, ...others] = new Set(all.map(([, id]) => id));
      return only === undefined || others.length > 0
        ? []
        : [[authority, only] as const];
    }),
  );
}
