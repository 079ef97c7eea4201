/**
 * The rule of identity a second time, from its text (reference: identity and
 * lists 1), slow and simple, and sharing nothing with the alliance's own: two
 * implementations that must agree on every random world.
 */
import { kindOf } from "../../../../subgraphs/contract/kinds.ts";
import type { WorldRecord } from "./world.ts";

type May = (record: WorldRecord, member: string) => boolean;

/** Evidence of a pair; weak: it only suggests. */
interface Evidence {
  readonly level: number;
  readonly weak: boolean;
}

interface Edge extends Evidence {
  readonly a: WorldRecord;
  readonly b: WorldRecord;
}

type Cluster = readonly WorldRecord[];

/** What a set of records says: everything is judged over these and nothing else. */
export class IdentityOracle {
  readonly #records: readonly WorldRecord[];
  readonly #may: May;
  readonly #known = new Map<string, unknown>();

  constructor(records: readonly WorldRecord[], may: May) {
    this.#records = records;
    this.#may = may;
  }

  /** The cluster of a record, and what is attached to it. */
  clusterOf(seed: WorldRecord): {
    readonly records: Cluster;
    readonly attached: Cluster;
  } {
    const group = this.#groupOf(seed);
    const records = this.#clustersOf(group).find((one) => one.includes(seed));
    if (records === undefined) throw new Error(`${seed.id} is in no cluster.`);
    const view = this.#viewOf(group);
    const attached = this.#records.filter(
      (other) =>
        !records.includes(other) &&
        records.some(
          (record) =>
            this.#may(record, other.owner) &&
            !this.#may(other, record.owner) &&
            this.#evidence(record, other, view)?.weak === false,
        ),
    );
    return { records, attached };
  }

  // -- one record --

  /** The ids by which it may be joined, and whether it owns them. */
  #ids(record: WorldRecord): ReadonlyMap<string, boolean> {
    return this.#memo(`ids ${record.id}`, () => {
      const own = ownIds(record).filter((id) => !this.#faulty(record, id));
      const stated = statedIds(record).filter((id) => {
        const told = [...statedIds(record), ...ownIds(record)].filter(
          (other) => giverOf(other) === giverOf(id),
        );
        return told.every((one) =>
          told.every((two) => one === two || this.#areOne(record, one, two)),
        );
      });
      return new Map([
        ...stated.map((id) => [id, false] as const),
        ...own.map((id) => [id, true] as const),
      ]);
    });
  }

  /** Borne by two of one catalogue that share no name; a page: borne by two at all. */
  #faulty(record: WorldRecord, id: string): boolean {
    if (record.replacedBy === id) return false;
    const isPage = id.startsWith("url:");
    if (!isPage && kindOf(record.kind).knownBy !== "names") return false;
    return this.#records.some(
      (other) =>
        other !== record &&
        isCatalogueOf(record, other) &&
        other.replacedBy !== id &&
        ownIds(other).includes(id) &&
        (isPage || !namesOf(other).some((name) => bears(record, name))),
    );
  }

  /** Whether two ids are of one thing, by the records whom this one may ask for them. */
  #areOne(record: WorldRecord, one: string, two: string): boolean {
    const ownersOf = (id: string) =>
      this.#records.filter(
        (other) =>
          other !== record &&
          other.kind === record.kind &&
          ownIds(other).includes(id) &&
          this.#may(record, other.owner),
      );
    return ownersOf(one).some((a) =>
      ownersOf(two).some((b) => ownIds(a).some((id) => ownIds(b).includes(id))),
    );
  }

  /** Whether the name means this record's object in its catalogue (`resolve`). */
  #isMeant(record: WorldRecord, name: string): boolean {
    return this.#memo(`meant ${record.id} ${name}`, () => {
      if (!bears(record, name)) return false;
      const there = this.#records.filter(
        (other) => isCatalogueOf(record, other) && bears(other, name),
      );
      const itself = component(record, there, (a, b) => this.#shareId(a, b));
      if (itself.length === there.length) return true;
      const primary = there.filter((other) => isPrimary(other, name));
      return primary.length > 0 && primary.every((one) => itself.includes(one));
    });
  }

  #shareId(a: WorldRecord, b: WorldRecord): boolean {
    const ids = this.#ids(b);
    return [...this.#ids(a)].some(([id, own]) => own && ids.get(id) === true);
  }

  #isHub(record: WorldRecord): boolean {
    return this.#memo(`hub ${record.id}`, () => {
      const reached = this.#records.filter(
        (other) =>
          other.kind === record.kind &&
          !isCatalogueOf(record, other) &&
          this.#may(record, other.owner) &&
          namesOf(other).some((name) => bears(record, name)),
      );
      const catalogues = new Set(reached.map(catalogueOf));
      const crowded = [...catalogues].filter(
        (one) =>
          reached.filter((other) => catalogueOf(other) === one).length > 4,
      );
      return crowded.length >= 2;
    });
  }

  // -- two records --

  /** The strongest evidence; the second record is judged by `judge`. */
  #evidence(
    a: WorldRecord,
    b: WorldRecord,
    judge: IdentityOracle = this,
  ): Evidence | undefined {
    if (a === b || a.kind !== b.kind) return undefined;
    const [ids, others] = [this.#ids(a), judge.#ids(b)];
    if (
      sameIds(a).some((id) => others.get(id) === true) ||
      sameIds(b).some((id) => ids.get(id) === true)
    )
      return { level: 0, weak: false };
    const shared = [...ids.keys()].filter((id) => others.has(id));
    const levels = shared.map(
      (id) => 3 - Number(ids.get(id)) - Number(others.get(id)),
    );
    const best = Math.min(...levels, 9);
    const { knownBy } = kindOf(a.kind);
    if (best === 1 || (best < 9 && knownBy !== "value"))
      return { level: best, weak: false };
    if (knownBy !== "names" || isCatalogueOf(a, b)) return undefined;
    const names = namesOf(a).filter(
      (name) => this.#isMeant(a, name) && judge.#isMeant(b, name),
    );
    if (names.length === 0) return undefined;
    const points = names
      .map(
        (name) => 2 + Number(isPrimary(a, name)) + Number(isPrimary(b, name)),
      )
      .reduce((sum, more) => sum + more, 0);
    const weak = points < 3 || this.#isHub(a) || judge.#isHub(b);
    // Most points first, after all ids.
    return { level: 1_000 - points, weak };
  }

  // -- records together --

  /** Records that the seed's keys may lead to at most: each step shares a key, and both owners let it be asked for. */
  reachOf(seed: WorldRecord): Cluster {
    return component(
      seed,
      this.#records,
      (one, two) =>
        one.kind === two.kind &&
        this.#may(one, two.owner) &&
        this.#may(two, one.owner) &&
        keysOf(one).some((key) => keysOf(two).includes(key)),
    );
  }

  #edges(): readonly Edge[] {
    return this.#memo("edges", () =>
      this.#records.flatMap((a, n) =>
        this.#records.slice(n + 1).flatMap((b) => {
          const both = this.#may(a, b.owner) && this.#may(b, a.owner);
          const found = both ? this.#evidence(a, b) : undefined;
          return found === undefined || found.weak ? [] : { a, b, ...found };
        }),
      ),
    );
  }

  #groupOf(seed: WorldRecord): Cluster {
    return this.#memo(`group ${seed.id}`, () => {
      const edges = this.#edges();
      return component(seed, this.#records, (one, two) =>
        edges.some((edge) => joins(edge, one, two)),
      );
    });
  }

  /** The group and whatever its tying keys may ask for. */
  #viewOf(group: Cluster): IdentityOracle {
    return this.#memo(`view ${group[0]?.id}`, () => {
      const inView = this.#records.filter(
        (other) =>
          group.includes(other) ||
          group.some(
            (record) =>
              record.kind === other.kind &&
              this.#may(record, other.owner) &&
              this.#tyingKeys(record).some((key) =>
                keysOf(other).includes(key),
              ),
          ),
      );
      return new IdentityOracle(inView, this.#may);
    });
  }

  #tyingKeys(record: WorldRecord): readonly string[] {
    const names = namesOf(record).filter((name) => this.#isMeant(record, name));
    return [...this.#ids(record).keys(), ...sameIds(record), ...names];
  }

  /** Level by level, the strongest first. */
  #clustersOf(group: Cluster): readonly Cluster[] {
    return this.#memo(`clusters ${group[0]?.id}`, () => {
      const edges = this.#edges().filter(({ a }) => group.includes(a));
      let clusters: readonly Cluster[] = group.map((record) => [record]);
      const levels = [...new Set(edges.map(({ level }) => level))];
      for (const level of levels.toSorted((a, b) => a - b))
        clusters = this.#joined(
          clusters,
          edges.filter((edge) => edge.level === level),
          edges,
        );
      return clusters;
    });
  }

  #joined(
    clusters: readonly Cluster[],
    level: readonly Edge[],
    all: readonly Edge[],
  ): readonly Cluster[] {
    const home = (record: WorldRecord) =>
      clusters.find((one) => one.includes(record)) ?? [];
    const group = clusters.flat();
    const conflict = (one: Cluster, two: Cluster) =>
      one !== two &&
      one.some((a) => two.some((b) => this.#conflict(a, b, group, all)));
    const free = level.filter(({ a, b }) => !conflict(home(a), home(b)));
    const isContested = (record: WorldRecord) => {
      const candidates = free
        .filter(
          ({ a, b }) => home(a) !== home(b) && (a === record || b === record),
        )
        .map(({ a, b }) => home(a === record ? b : a));
      return candidates.some((one) =>
        candidates.some((two) => conflict(one, two)),
      );
    };
    const clear = free.filter(({ a, b }) => !isContested(a) && !isContested(b));
    const left = new Set(clusters);
    const joined: Cluster[] = [];
    for (const start of clusters) {
      if (!left.has(start)) continue;
      const chain = component(start, clusters, (one, two) =>
        clear.some(
          ({ a, b }) =>
            (one.includes(a) && two.includes(b)) ||
            (one.includes(b) && two.includes(a)),
        ),
      );
      for (const one of chain) left.delete(one);
      const torn = chain.some((one) => chain.some((two) => conflict(one, two)));
      joined.push(...(torn ? chain : [chain.flat()]));
    }
    return joined;
  }

  /** Whether two records cannot be one thing. */
  #conflict(
    a: WorldRecord,
    b: WorldRecord,
    group: Cluster,
    edges: readonly Edge[],
  ): boolean {
    if (differs(a, b) || differs(b, a)) return true;
    if (kindOf(a.kind).knownBy === "value") return false;
    const others = this.#liveIds(b, group);
    for (const [authority, id] of this.#liveIds(a, group))
      if (others.has(authority) && others.get(authority) !== id) return true;
    if (!isCatalogueOf(a, b)) return false;
    const there = group.filter((one) => isCatalogueOf(a, one));
    const object = component(a, there, (one, two) =>
      edges.some((edge) => edge.level <= 3 && joins(edge, one, two)),
    );
    return !object.includes(b);
  }

  /** Its one live id of each authority; its group is the only one that it is in. */
  #liveIds(record: WorldRecord, group: Cluster): ReadonlyMap<string, string> {
    return this.#memo(`live ${record.id}`, () => {
      const found = this.#living([record], group).map((living) => {
        const numbered = [...this.#ids(living)].filter(
          ([id]) => authorityOf(id) !== undefined,
        );
        const own = numbered.filter(([, isOwn]) => isOwn).map(([id]) => id);
        const stated = numbered
          .filter(([, isOwn]) => !isOwn)
          .map(([id]) => id)
          .filter((id) =>
            own.every((other) => authorityOf(other) !== authorityOf(id)),
          )
          .map((id) => this.#live(id, group));
        return [...only(own), ...only(stated)];
      });
      return only(found.flatMap((ids) => ids.map(([, id]) => id)));
    });
  }

  /** The id after following revoked-by. */
  #live(id: string, group: Cluster): string {
    const owners = group.filter((one) => this.#ids(one).get(id) === true);
    if (owners.some(({ replacedBy }) => replacedBy === undefined)) return id;
    const ids = this.#living(owners, group)
      .flatMap((one) => [...this.#ids(one)])
      .flatMap(([other, own]) => (own ? [other] : []));
    return only(ids).get(authorityOf(id) ?? "") ?? id;
  }

  /** What nothing replaced, at the ends of all replacements. */
  #living(records: Cluster, group: Cluster): Cluster {
    const reached = new Set(records);
    for (const one of reached)
      for (const next of group)
        if (
          one.replacedBy !== undefined &&
          isCatalogueOf(one, next) &&
          next.replacedBy !== one.replacedBy &&
          this.#ids(next).get(one.replacedBy) === true
        )
          reached.add(next);
    return [...reached].filter(({ replacedBy }) => replacedBy === undefined);
  }

  #memo<Value>(name: string, find: () => Value): Value {
    if (!this.#known.has(name)) this.#known.set(name, find());
    return this.#known.get(name) as Value;
  }
}

function keysAs(record: WorldRecord, role: string): readonly string[] {
  return record.keys.filter(({ as }) => as === role).map(({ key }) => key);
}

/** Its own ids, and that of the object which it now is. */
function ownIds(record: WorldRecord): readonly string[] {
  return [...keysAs(record, "OWN_ID"), ...[record.replacedBy ?? []].flat()];
}

function statedIds(record: WorldRecord): readonly string[] {
  return keysAs(record, "STATED_ID").filter(
    (id) => !ownIds(record).includes(id),
  );
}

function namesOf(record: WorldRecord): readonly string[] {
  const names = [...keysAs(record, "NAME"), ...keysAs(record, "ALIAS")];
  return [...new Set(names)];
}

function bears(record: WorldRecord, name: string): boolean {
  return namesOf(record).includes(name);
}

function isPrimary(record: WorldRecord, name: string): boolean {
  return keysAs(record, "NAME").includes(name);
}

/** The ids that the member states to be the record's. */
function sameIds({ statements = [] }: WorldRecord): readonly string[] {
  return statements.flatMap(({ says, key }) => (says === "SAME" ? key : []));
}

function differs(
  { statements = [] }: WorldRecord,
  other: WorldRecord,
): boolean {
  return statements.some(
    ({ says, key }) => says === "DIFFERENT" && ownIds(other).includes(key),
  );
}

/** What it is asked for, and found by. */
export function keysOf(record: WorldRecord): readonly string[] {
  const { keys, replacedBy } = record;
  return [
    ...keys.map(({ key }) => key),
    ...[replacedBy ?? []].flat(),
    ...sameIds(record),
  ];
}

function catalogueOf({ owner, feed, kind }: WorldRecord): string {
  return `${owner}/${feed} ${kind}`;
}

function isCatalogueOf(a: WorldRecord, b: WorldRecord): boolean {
  return catalogueOf(a) === catalogueOf(b);
}

/** Who gave an id: `ref:mitre-attack:…`, `campaign--…`, `url:…`. */
function giverOf(id: string): string {
  return /^ref:[^:]*|^[a-z0-9-]+?(?=--|:)/.exec(id)?.[0] ?? id;
}

/** Who numbers things so that two of its ids are two things. */
function authorityOf(id: string): string | undefined {
  const giver = giverOf(id);
  const numbers = giver.startsWith("ref:") || giver === "cve";
  return numbers && !giver.startsWith("ref:misp-galaxy") ? giver : undefined;
}

/** Of each authority the id, where there is exactly one. */
function only(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    ids.flatMap((id) => {
      const authority = authorityOf(id);
      return authority === undefined ||
        ids.some((other) => other !== id && authorityOf(other) === authority)
        ? []
        : [[authority, id] as const];
    }),
  );
}

function joins({ a, b }: Edge, one: WorldRecord, two: WorldRecord): boolean {
  return (a === one && b === two) || (a === two && b === one);
}

/** What can be reached from `start` by a relation that goes both ways. */
function component<Thing>(
  start: Thing,
  all: readonly Thing[],
  linked: (a: Thing, b: Thing) => boolean,
): readonly Thing[] {
  const inside = new Set([start]);
  for (const one of inside)
    for (const other of all)
      if (!inside.has(other) && linked(one, other)) inside.add(other);
  return [...inside];
}
