/**
 * The records in hand, by their keys, and what the bearers of a record's own
 * keys say about it: which of its ids join, which names mean it, whether it is a
 * hub. Nothing else that happens to be in hand may count (reference: lists 5):
 * then it is the same wherever the search began.
 */
import { kindOf } from "../../../contract/kinds.ts";
import type { KindName } from "../../../contract/kinds.ts";
import { givenBy } from "./authority.ts";
import { borneKeys } from "./borne-keys.ts";
import { grouped } from "./grouped.ts";
import { catalogueOf, mayAsk } from "./rule-record.ts";
import type { RuleRecord } from "./rule-record.ts";

/** A record whose names reach more than 4 objects in each of 2 other catalogues is a hub. */
const HUB_OBJECTS = 4;
const HUB_CATALOGUES = 2;

/** An id of a record that may join it, and whether it owns or only states it. */
export type JoinIds = ReadonlyMap<string, "own" | "stated">;

export class Pool {
  readonly records: readonly RuleRecord[];
  readonly #byId = new Map<string, RuleRecord[]>();
  readonly #byName = new Map<string, RuleRecord[]>();
  readonly #bySame = new Map<string, RuleRecord[]>();
  readonly #joinIds = new Map<RuleRecord, JoinIds>();
  readonly #meant = new Map<string, readonly RuleRecord[]>();
  readonly #hubs = new Map<RuleRecord, boolean>();

  /** Of the records only those of the members that count. */
  constructor(records: readonly RuleRecord[], among: readonly string[]) {
    const counted = new Set(among);
    const distinct = new Map(records.map((record) => [record.id, record]));
    this.records = [...distinct.values()].filter(({ owner }) =>
      counted.has(owner),
    );
    for (const record of this.records) this.#enter(record);
  }

  /** The records that own or state the id, or are replaced by its object. */
  bearersOfId(kind: KindName, key: string): readonly RuleRecord[] {
    return this.#byId.get(`${kind} ${key}`) ?? [];
  }

  /** The records that are stated to be the same as the owner of the id. */
  statedSame(kind: KindName, key: string): readonly RuleRecord[] {
    return this.#bySame.get(`${kind} ${key}`) ?? [];
  }

  /** Of each catalogue the records of the one object that the name means there (`resolve`). */
  meantBy(kind: KindName, key: string): readonly RuleRecord[] {
    const name = `${kind} ${key}`;
    const found =
      this.#meant.get(name) ??
      this.#bearersOfName(name).filter((record) => this.#means(record, key));
    this.#meant.set(name, found);
    return found;
  }

  /** The ids by which the record may be joined: its own, and the one that it states of an authority. */
  joinIds(record: RuleRecord): JoinIds {
    const found = this.#joinIds.get(record) ?? this.#findJoinIds(record);
    this.#joinIds.set(record, found);
    return found;
  }

  /** Whether the record's names reach so much that they only suggest. */
  isHub(record: RuleRecord): boolean {
    const found = this.#hubs.get(record) ?? this.#reachesTooMuch(record);
    this.#hubs.set(record, found);
    return found;
  }

  #enter(record: RuleRecord): void {
    const { own, stated, names } = borneKeys(record);
    for (const key of [...own, ...stated]) put(this.#byId, record, key);
    for (const key of names.keys()) put(this.#byName, record, key);
    for (const { says, key } of record.statements ?? [])
      if (says === "SAME") put(this.#bySame, record, key);
  }

  #bearersOfName(name: string): readonly RuleRecord[] {
    return this.#byName.get(name) ?? [];
  }

  #findJoinIds(record: RuleRecord): JoinIds {
    const { own, stated } = borneKeys(record);
    const ids = new Map<string, "own" | "stated">();
    for (const key of own) if (!this.#faulty(record, key)) ids.set(key, "own");
    for (const [giver, keys] of grouped(stated, givenBy)) {
      const ownOfGiver = [...own].filter((key) => givenBy(key) === giver);
      const told = [...keys, ...ownOfGiver];
      if (told.length === 1 || this.#oneLive(record, told))
        for (const key of keys) ids.set(key, "stated");
    }
    return ids;
  }

  /**
   * Borne by two records of one catalogue that share no name: a fault of that
   * catalogue, so it does not count there. Elsewhere it stands, else two careless
   * records could take an id from everybody.
   */
  #faulty(record: RuleRecord, key: string): boolean {
    if (kindOf(record.kind).knownBy !== "names" || record.replacedBy === key)
      return false;
    const { names } = borneKeys(record);
    return this.bearersOfId(record.kind, key).some(
      (other) =>
        other !== record &&
        other.replacedBy !== key &&
        catalogueOf(other) === catalogueOf(record) &&
        borneKeys(other).own.has(key) &&
        ![...borneKeys(other).names.keys()].some((name) => names.has(name)),
    );
  }

  /** Whether the ids are one after following revoked-by, over the objects whom the record's keys may ask. */
  #oneLive(record: RuleRecord, keys: readonly string[]): boolean {
    const owners = keys.map((key) =>
      this.bearersOfId(record.kind, key).filter(
        (other) =>
          other !== record &&
          mayAsk(record, other.owner) &&
          borneKeys(other).own.has(key),
      ),
    );
    return owners.every((some, n) =>
      owners.every(
        (others, m) =>
          n >= m || some.some((a) => others.some((b) => areOneObject(a, b))),
      ),
    );
  }

  /** The only object of its catalogue with the name, else the only one whose primary name it is. */
  #means(record: RuleRecord, key: string): boolean {
    const catalogue = catalogueOf(record);
    const there = this.#bearersOfName(`${record.kind} ${key}`).filter(
      (bearer) => catalogueOf(bearer) === catalogue,
    );
    const isPrimary = (bearer: RuleRecord) =>
      borneKeys(bearer).names.get(key) === true;
    const others = there.filter((bearer) => !this.#isObject(record, bearer));
    if (others.length === 0) return true;
    const itself = there.filter((bearer) => this.#isObject(record, bearer));
    return itself.some(isPrimary) && !others.some(isPrimary);
  }

  /** Whether two records of one catalogue are one object, as it says itself: an own id that both bear. */
  #isObject(a: RuleRecord, b: RuleRecord): boolean {
    if (a === b) return true;
    const ids = this.joinIds(b);
    return [...this.joinIds(a)].some(
      ([key, role]) => role === "own" && ids.get(key) === "own",
    );
  }

  #reachesTooMuch(record: RuleRecord): boolean {
    const reached = new Map<string, Set<RuleRecord>>();
    for (const key of borneKeys(record).names.keys())
      for (const bearer of this.#bearersOfName(`${record.kind} ${key}`))
        if (mayAsk(record, bearer.owner)) {
          const catalogue = catalogueOf(bearer);
          const objects = reached.get(catalogue) ?? new Set();
          reached.set(catalogue, objects.add(bearer));
        }
    reached.delete(catalogueOf(record));
    const crowded = [...reached.values()].filter(
      ({ size }) => size > HUB_OBJECTS,
    );
    return crowded.length >= HUB_CATALOGUES;
  }
}

function put(
  index: Map<string, RuleRecord[]>,
  record: RuleRecord,
  key: string,
): void {
  const name = `${record.kind} ${key}`;
  const bearers = index.get(name);
  if (bearers === undefined) index.set(name, [record]);
  else bearers.push(record);
}

/** Whether one replaces the other, or one thing replaces both. */
function areOneObject(a: RuleRecord, b: RuleRecord): boolean {
  const ids = borneKeys(b).own;
  return [...borneKeys(a).own].some((key) => ids.has(key));
}
