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
import { DisjointSets } from "./disjoint-sets.ts";
import { grouped } from "./grouped.ts";
import { memo } from "./memo.ts";
import type { Mentions } from "./mentions.ts";
import { areMet, ownedBy } from "./owned-ids.ts";
import type { Owned } from "./owned-ids.ts";
import type { Reach } from "./reach.ts";
import { catalogueOf, mayAsk } from "./rule-record.ts";
import type { RuleRecord } from "./rule-record.ts";

/** A record whose names reach more than 4 objects in each of 2 other catalogues is a hub. */
const HUB_OBJECTS = 4;
const HUB_CATALOGUES = 2;

/** An id of a record that may join it, and whether it owns or only states it. */
export type JoinIds = ReadonlyMap<string, "own" | "stated">;

export class Pool implements Reach {
  readonly #mentions: Mentions;
  readonly #among: ReadonlySet<string>;
  readonly #counted = new Map<string, readonly RuleRecord[]>();
  readonly #byOwner = new Map<
    string,
    ReadonlyMap<string, readonly RuleRecord[]>
  >();
  readonly #byId = new Map<string, readonly RuleRecord[]>();
  readonly #byName = new Map<string, ByCatalogue>();
  readonly #bySame = new Map<string, readonly RuleRecord[]>();
  readonly #crowds = new Map<string, ByCatalogue>();
  readonly #owners = new Map<string, ByCatalogue>();
  readonly #owned = new Map<string, readonly Owned[]>();
  readonly #meant = new Map<string, ReadonlySet<RuleRecord>>();
  readonly #joinIds = new Map<RuleRecord, JoinIds>();
  readonly #hubs = new Map<RuleRecord, boolean>();

  /** Of what is in hand only the records of the members that count. It must stand still while this is used. */
  constructor(mentions: Mentions, among: readonly string[]) {
    this.#mentions = mentions;
    this.#among = new Set(among);
  }

  /** Whether the record's member counts. */
  counts({ owner }: RuleRecord): boolean {
    return this.#among.has(owner);
  }

  /** The records found under the key, in whatever role. */
  mentions(kind: KindName, key: string): readonly RuleRecord[] {
    return memo(this.#counted, `${kind} ${key}`, () =>
      this.#mentions.found(kind, key).filter((record) => this.counts(record)),
    );
  }

  /** The same for whom the record lets ask, owner by owner. */
  askable(record: RuleRecord, key: string): readonly (readonly RuleRecord[])[] {
    const byOwner = memo(this.#byOwner, `${record.kind} ${key}`, () =>
      grouped(this.mentions(record.kind, key), ({ owner }) => owner),
    );
    return [...byOwner].flatMap(([owner, records]) =>
      mayAsk(record, owner) ? [records] : [],
    );
  }

  bearersOfId(kind: KindName, key: string): readonly RuleRecord[] {
    return memo(this.#byId, `${kind} ${key}`, () =>
      this.mentions(kind, key).filter((record) => {
        const { own, stated } = borneKeys(record);
        return own.has(key) || stated.has(key);
      }),
    );
  }

  statedSame(kind: KindName, key: string): readonly RuleRecord[] {
    return memo(this.#bySame, `${kind} ${key}`, () =>
      this.mentions(kind, key).filter(({ statements = [] }) =>
        statements.some((told) => told.says === "SAME" && told.key === key),
      ),
    );
  }

  meantBy(kind: KindName, key: string): ReadonlySet<RuleRecord> {
    return memo(
      this.#meant,
      `${kind} ${key}`,
      () =>
        new Set(
          [...this.#bearersOfName(kind, key).values()].flatMap((there) =>
            this.#meantThere(there, key),
          ),
        ),
    );
  }

  /** The ids by which the record may be joined: its own, and the one that it states of an authority. */
  joinIds(record: RuleRecord): JoinIds {
    return memo(this.#joinIds, record, () => this.#findJoinIds(record));
  }

  /** Whether the record's names reach so much that they only suggest. */
  isHub(record: RuleRecord): boolean {
    return memo(this.#hubs, record, () => this.#reachesTooMuch(record));
  }

  #bearersOfName(kind: KindName, key: string): ByCatalogue {
    return memo(this.#byName, `${kind} ${key}`, () =>
      grouped(
        this.mentions(kind, key).filter((one) => borneKeys(one).names.has(key)),
        catalogueOf,
      ),
    );
  }

  /** The records of the catalogue's only object with the name, else of the only one whose primary name it is. */
  #meantThere(
    there: readonly RuleRecord[],
    name: string,
  ): readonly RuleRecord[] {
    if (there.length === 1) return there;
    const objects = this.#objectsOf(there);
    const ofObjects = (records: readonly RuleRecord[]) =>
      new Set(records.map((record) => objects.root(record)));
    const [only, ...others] = ofObjects(there);
    if (only !== undefined && others.length === 0) return there;
    const [primary, ...further] = ofObjects(
      there.filter((record) => borneKeys(record).names.get(name) === true),
    );
    return further.length > 0
      ? []
      : there.filter((record) => objects.root(record) === primary);
  }

  /** The objects of one catalogue, as it says itself: own ids that its records share. */
  #objectsOf(records: readonly RuleRecord[]): DisjointSets<RuleRecord> {
    const objects = new DisjointSets<RuleRecord>();
    const firsts = new Map<string, RuleRecord>();
    for (const record of records)
      for (const [key, role] of this.joinIds(record)) {
        if (role !== "own") continue;
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, record);
        else objects.join(record, first);
      }
    return objects;
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
   * records could take an id from everybody. A page that a catalogue gives to two
   * of its reports is a source of theirs, and the address of neither.
   */
  #faulty(record: RuleRecord, key: string): boolean {
    const isPage = key.startsWith("url:");
    if (!isPage && kindOf(record.kind).knownBy !== "names") return false;
    if (record.replacedBy === key) return false;
    const owners = this.#ownersThere(record, key);
    if (isPage) return owners.length > 1;
    const { names } = borneKeys(record);
    return owners.some(
      (other) => other !== record && !sharesName(other, names),
    );
  }

  /** The records of its catalogue that own the id themselves; of those that share one name only the first two. */
  #ownersThere(record: RuleRecord, key: string): readonly RuleRecord[] {
    const owners = memo(this.#owners, `${record.kind} ${key}`, () => {
      const all = this.bearersOfId(record.kind, key).filter(
        (one) => one.replacedBy !== key && borneKeys(one).own.has(key),
      );
      return new Map(
        [...grouped(all, catalogueOf)].map(([catalogue, there]) => [
          catalogue,
          // A thousand records of one id and name are as good as two, and are not compared each with each.
          shareOneName(there) ? there.slice(0, 2) : there,
        ]),
      );
    });
    return owners.get(catalogueOf(record)) ?? [];
  }

  /**
   * Whether the ids are one after following revoked-by, over the objects whom the
   * record's keys may ask: one replaces the other, or one thing replaces both, so
   * that they own an id together.
   */
  #oneLive(record: RuleRecord, keys: readonly string[]): boolean {
    const owned = keys.map((key) => this.#ownedBeside(record, key));
    return owned.every((some, n) =>
      owned.every((others, m) => n >= m || areMet(record, some, others)),
    );
  }

  /** The ids that owners of the id own, as far as the record may ask for them. */
  #ownedBeside(record: RuleRecord, key: string): readonly Owned[] {
    const byOwner = memo(this.#owned, `${record.kind} ${key}`, () => {
      const owners = this.bearersOfId(record.kind, key).filter((one) =>
        borneKeys(one).own.has(key),
      );
      return [...grouped(owners, ({ owner }) => owner).values()].map(ownedBy);
    });
    return byOwner.filter(({ owner }) => mayAsk(record, owner));
  }

  #reachesTooMuch(record: RuleRecord): boolean {
    const reached = new Map<string, Set<RuleRecord>>();
    for (const key of borneKeys(record).names.keys())
      for (const [catalogue, there] of this.#crowdsOfName(record.kind, key)) {
        const [first] = there;
        if (first === undefined || !mayAsk(record, first.owner)) continue;
        const objects = reached.get(catalogue) ?? new Set();
        for (const one of there) objects.add(one);
        reached.set(catalogue, objects);
      }
    reached.delete(catalogueOf(record));
    const crowded = [...reached.values()].filter(
      ({ size }) => size > HUB_OBJECTS,
    );
    return crowded.length >= HUB_CATALOGUES;
  }

  /** The name's bearers in catalogues that hold enough for a hub; one more than is too much tells as much as all. */
  #crowdsOfName(kind: KindName, key: string): ByCatalogue {
    return memo(
      this.#crowds,
      `${kind} ${key}`,
      () =>
        new Map(
          [...this.#bearersOfName(kind, key)]
            .filter(
              ([catalogue]) => this.#mentions.sizeOf(catalogue) > HUB_OBJECTS,
            )
            .map(([catalogue, there]) => [
              catalogue,
              there.slice(0, HUB_OBJECTS + 1),
            ]),
        ),
    );
  }
}

type ByCatalogue = ReadonlyMap<string, readonly RuleRecord[]>;

function sharesName(
  record: RuleRecord,
  names: ReadonlyMap<string, unknown>,
): boolean {
  return [...borneKeys(record).names.keys()].some((name) => names.has(name));
}

function shareOneName(records: readonly RuleRecord[]): boolean {
  const [first, ...others] = records;
  if (first === undefined) return true;
  return [...borneKeys(first).names.keys()].some((name) =>
    others.every((other) => borneKeys(other).names.has(name)),
  );
}
