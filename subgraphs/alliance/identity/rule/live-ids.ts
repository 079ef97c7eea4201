/**
 * The live id of a record at each authority: the one that it owns, or the one
 * that it states, after following revoked-by. Several, and it has none that
 * could tell it apart.
 */
import { authorityOf } from "./authority.ts";
import type { Pool } from "./pool.ts";
import { catalogueOf } from "./rule-record.ts";
import type { RuleRecord } from "./rule-record.ts";

export class LiveIds {
  readonly #pool: Pool;
  readonly #owners = new Map<string, RuleRecord[]>();
  readonly #known = new Map<RuleRecord, ReadonlyMap<string, string>>();

  /** Over the records of one connected group. */
  constructor(records: readonly RuleRecord[], pool: Pool) {
    this.#pool = pool;
    for (const record of records)
      for (const [key, role] of pool.joinIds(record))
        if (role === "own")
          this.#owners.set(key, [...(this.#owners.get(key) ?? []), record]);
  }

  /** Its live id at each authority that gave it exactly one. */
  of(record: RuleRecord): ReadonlyMap<string, string> {
    const found = this.#known.get(record) ?? this.#find(record);
    this.#known.set(record, found);
    return found;
  }

  #find(record: RuleRecord): ReadonlyMap<string, string> {
    // What is found on a circle of replacements is nothing.
    this.#known.set(record, new Map());
    if (record.replacedBy !== null) return this.#ofReplacement(record);
    const own = new Map<string, Set<string>>();
    const stated = new Map<string, Set<string>>();
    for (const [key, role] of this.#pool.joinIds(record)) {
      const authority = authorityOf(key);
      if (authority === undefined) continue;
      if (role === "own") put(own, authority, key);
      else put(stated, authority, this.#live(key, authority));
    }
    return new Map([...single(stated, own), ...single(own, new Map())]);
  }

  #ofReplacement(record: RuleRecord): ReadonlyMap<string, string> {
    const ids = new Map<string, Set<string>>();
    for (const next of this.#owners.get(record.replacedBy ?? "") ?? [])
      if (
        next !== record &&
        next.replacedBy !== record.replacedBy &&
        catalogueOf(next) === catalogueOf(record)
      )
        for (const [authority, id] of this.of(next)) put(ids, authority, id);
    return single(ids, new Map());
  }

  /** The id itself while anybody's object lives under it; else that of what replaced it. */
  #live(key: string, authority: string): string {
    const owners = this.#owners.get(key) ?? [];
    if (owners.some(({ replacedBy }) => replacedBy === null)) return key;
    const ids = new Set(
      owners.flatMap((owner) => this.of(owner).get(authority) ?? []),
    );
    const [only] = ids;
    return ids.size === 1 && only !== undefined ? only : key;
  }
}

function put(
  ids: Map<string, Set<string>>,
  authority: string,
  id: string,
): void {
  ids.set(authority, (ids.get(authority) ?? new Set()).add(id));
}

/** The ids of authorities that gave exactly one, but for those in `except`. */
function single(
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  except: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  return new Map(
    [...ids].flatMap(([authority, several]) => {
      const [only] = several;
      return several.size === 1 && only !== undefined && !except.has(authority)
        ? [[authority, only] as const]
        : [];
    }),
  );
}
