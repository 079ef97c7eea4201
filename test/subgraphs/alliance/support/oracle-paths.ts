/**
 * What `paths` and `neighbourhood` must answer, by definition:
 *
 * 1. A way begins at an end (the entity of a typed id), known to all who are asked.
 *    It leads along edges that assert, stand, and join two records that nobody took
 *    back, and of those who knew the way so far only to them to whom the owners
 *    release the edge and both its records.
 * 2. A stop is the entity of the record where a way arrives, among those who know
 *    the way. A way is dropped where an end stands, where one of fewer hops came
 *    that as many know, or one of as many hops that more know.
 * 3. A stop leads on if its records have no more edges than the limit. After n
 *    steps, a hop is found if a stop less than n hops from an end, which leads on,
 *    has a record at one of its ends.
 * 4. Stops that share a record or an id are one thing; its edges are those of all.
 * 5. A path is a row of things from end to end, none twice, each next to the other
 *    by a found hop that asserts, none between too big. After n steps paths of 2n
 *    hops are complete; so many steps are made as bring `first` paths, or
 *    half of `maxHops`.
 *
 * What an entity and an id are, others say (oracle.ts; the caller's `idOf`).
 */
import { seenOf } from "./world.ts";
import type { World, WorldEdge, WorldRecord } from "./world.ts";
import { may } from "./oracle.ts";
import type { Oracle } from "./oracle.ts";

export interface OracleLimits {
  readonly edges: number;
  readonly edgesOfEnds: number;
}

/** The ids of records, in order, and those who know of the way there. */
export interface OracleStop {
  readonly records: readonly string[];
  readonly among: readonly string[];
  readonly level: number;
}

export interface OracleThing {
  readonly id: string;
  readonly records: readonly string[];
  readonly level: number;
}

export interface OraclePath {
  /** The records of each thing. */
  readonly things: readonly (readonly string[])[];
  /** The ids of each hop's claims. */
  readonly hops: readonly (readonly string[])[];
  /** The id of the weakest claim. */
  readonly weakest: string | null;
}

export interface OraclePaths {
  readonly paths: readonly OraclePath[];
  readonly notCrossed: readonly OracleBig[];
}

export interface OracleBig {
  readonly records: readonly string[];
  readonly degree: number;
}

export interface OracleNeighbourhood {
  readonly nodes: readonly {
    readonly records: readonly string[];
    readonly hops: number;
    readonly degree: number | null;
  }[];
  /** From, to and claims, by the places of the nodes. */
  readonly edges: readonly (readonly [number, number, readonly string[]])[];
  readonly notExpanded: readonly OracleBig[];
  readonly notDrawn: number;
}

export interface OraclePathsOptions {
  readonly world: World;
  readonly oracle: Oracle;
  /** Those that were asked and answered. */
  readonly asked: readonly string[];
  readonly limits: OracleLimits;
  readonly idOf: (
    records: readonly string[],
    among: readonly string[],
  ) => string;
}

export class PathOracle {
  readonly #options: OraclePathsOptions;
  readonly #records: ReadonlyMap<string, WorldRecord>;
  readonly #edges: readonly WorldEdge[];
  readonly #entities = new Map<string, readonly string[]>();

  constructor(options: OraclePathsOptions) {
    this.#options = options;
    this.#records = new Map(
      options.oracle.records.map((record) => [record.id, record]),
    );
    this.#edges = seenOf(options.world).edges.filter(({ owner }) =>
      options.asked.includes(owner),
    );
  }

  paths(
    from: WorldRecord,
    to: WorldRecord,
    maxHops: number,
    first: number,
  ): OraclePaths {
    const ends = [from, to].map((end) => this.#entity(end));
    if (ends[0]?.includes(to.id) === true)
      return {
        paths: [{ things: ends.slice(0, 1), hops: [], weakest: null }],
        notCrossed: [],
      };
    for (let steps = 1; ; steps++) {
      const last = 2 * steps >= maxHops;
      const longest = Math.min(2 * steps, maxHops);
      const ground = this.#ground(ends, steps);
      const found = ground.paths(from.id, to.id, longest);
      if (last || found.paths.length >= first)
        return { ...found, paths: found.paths.slice(0, first) };
    }
  }

  neighbourhood(
    of: WorldRecord,
    hops: number,
    first: number,
  ): OracleNeighbourhood {
    return this.#ground([this.#entity(of)], hops).drawn(first);
  }

  /** Every stop that so many steps come to. */
  stops(
    ends: readonly (readonly string[])[],
    steps: number,
  ): readonly OracleStop[] {
    const all: OracleStop[] = ends.map((records) => ({
      records,
      among: this.#options.asked,
      level: 0,
    }));
    for (let level = 1; level <= steps; level++) {
      const ways = all
        .filter((stop) => stop.level === level - 1 && this.#leadsOn(stop))
        .flatMap((stop) => this.#waysFrom(stop))
        .filter(({ far }) => !ends.flat().includes(far.id))
        .filter(
          ({ far, among }) =>
            !all.some(
              (stop) =>
                stop.records.includes(far.id) && within(among, stop.among),
            ),
        );
      const widest = ways.filter(
        (way) =>
          !ways.some(
            (other) =>
              other.far === way.far &&
              within(way.among, other.among) &&
              !within(other.among, way.among),
          ),
      );
      const fresh = widest.map(({ far, among }) => ({
        records: this.#entity(far, among),
        among,
        level,
      }));
      all.push(
        ...new Map(fresh.map((stop) => [JSON.stringify(stop), stop])).values(),
      );
    }
    return all;
  }

  #ground(ends: readonly (readonly string[])[], steps: number): OracleGround {
    const { limits, idOf } = this.#options;
    const stops = this.stops(ends, steps);
    const expanded = stops.filter(({ level }) => level < steps);
    const crossed = new Set(
      expanded
        .filter((stop) => this.#leadsOn(stop))
        .flatMap(({ records }) => records.filter((id) => this.#holds(id))),
    );
    return new OracleGround({
      things: thingsOf(stops, idOf),
      hops: this.#edges.filter(
        ({ from, to }) => crossed.has(from) || crossed.has(to),
      ),
      carries: (edge) => this.#carries(edge),
      counted: new Set(expanded.flatMap(({ records }) => records)),
      degreeOf: (records) => this.#degree(records),
      isUncounted: (id) => this.#holds(id),
      limits,
    });
  }

  #entity(
    record: WorldRecord,
    among: readonly string[] = this.#options.asked,
  ): readonly string[] {
    const name = `${record.id} ${among.join(" ")}`;
    const entity =
      this.#entities.get(name) ??
      this.#options.oracle.entityOf(record, among).records;
    this.#entities.set(name, entity);
    return entity;
  }

  #leadsOn({ records, level }: OracleStop): boolean {
    const { edges, edgesOfEnds } = this.#options.limits;
    return this.#degree(records) <= (level === 0 ? edgesOfEnds : edges);
  }

  #degree(records: readonly string[]): number {
    return records
      .filter((id) => this.#holds(id))
      .map(
        (id) =>
          this.#edges.filter(({ from, to }) => from === id || to === id).length,
      )
      .reduce((sum, degree) => sum + degree, 0);
  }

  #waysFrom({ records, among }: OracleStop) {
    return this.#edges
      .filter((edge) => this.#carries(edge))
      .flatMap((edge) =>
        [
          [edge.from, edge.to],
          [edge.to, edge.from],
        ].flatMap(([nearId = "", farId = ""]) => {
          const near = this.#records.get(nearId);
          const far = this.#records.get(farId);
          if (near === undefined || far === undefined) return [];
          if (!records.includes(nearId)) return [];
          const { world } = this.#options;
          const know = among.filter((member) =>
            [edge, near, far].every((thing) => may(thing, member, world)),
          );
          return { far, among: know };
        }),
      );
  }

  /** Whether an edge asserts something, and neither it nor its ends were taken back. */
  #carries({ from, to, stance, revoked }: WorldEdge): boolean {
    return (
      stance !== "DISPUTES" &&
      revoked !== true &&
      this.#holds(from) &&
      this.#holds(to)
    );
  }

  #holds(id: string): boolean {
    return this.#records.get(id)?.rests?.revoked !== true;
  }
}

interface GroundOptions {
  readonly things: readonly OracleThing[];
  readonly hops: readonly WorldEdge[];
  readonly carries: (edge: WorldEdge) => boolean;
  /** Records whose edges were asked for. */
  readonly counted: ReadonlySet<string>;
  readonly degreeOf: (records: readonly string[]) => number;
  /** Whether a record's edges would count. */
  readonly isUncounted: (id: string) => boolean;
  readonly limits: OracleLimits;
}

class OracleGround {
  readonly #options: GroundOptions;
  readonly #besides = new Map<OracleThing, readonly OracleThing[]>();

  constructor(options: GroundOptions) {
    this.#options = options;
  }

  paths(from: string, to: string, longest: number): OraclePaths {
    const start = this.#thing(from);
    const end = this.#thing(to);
    const { limits, degreeOf } = this.#options;
    const passes = (thing: OracleThing) =>
      thing === end || degreeOf(thing.records) <= limits.edges;
    const rows = simpleRows(start, end, longest, (thing) =>
      this.#beside(thing).filter(passes),
    );
    const paths = rows
      .toSorted(
        (a, b) =>
          a.length - b.length ||
          this.#weakest(b).sure - this.#weakest(a).sure ||
          this.#byIds(a, b),
      )
      .map((row) => ({
        things: row.map(({ records }) => records),
        hops: pairs(row).map(([near, far]) =>
          claimsOf(this.#claims(near, far)),
        ),
        weakest: this.#weakest(row).claim,
      }));
    const between = this.#between(start, end, longest);
    return { paths, notCrossed: this.#tooBig(between) };
  }

  drawn(first: number): OracleNeighbourhood {
    const weight = (thing: OracleThing) =>
      this.#beside(thing)
        .filter(({ level }) => level < thing.level)
        .flatMap((other) => this.#claims(other, thing)).length;
    const inOrder = this.#options.things.toSorted(
      (a, b) => a.level - b.level || weight(b) - weight(a),
    );
    const shown = inOrder.slice(0, first);
    return {
      nodes: shown.map(({ records, level }) => ({
        records,
        hops: level,
        degree: this.#isCounted(records)
          ? this.#options.degreeOf(records)
          : null,
      })),
      edges: shown.flatMap((near, n) =>
        shown.flatMap((far, m) =>
          m > n && this.#beside(near).includes(far)
            ? [[n, m, claimsOf(this.#claims(near, far))] as const]
            : [],
        ),
      ),
      notExpanded: this.#tooBig(new Set()),
      notDrawn: inOrder.length - shown.length,
    };
  }

  #thing(id: string): OracleThing {
    const found = this.#options.things.find(({ records }) =>
      records.includes(id),
    );
    if (found === undefined) throw new Error(`No thing has the record ${id}.`);
    return found;
  }

  #beside(thing: OracleThing): readonly OracleThing[] {
    const beside =
      this.#besides.get(thing) ??
      this.#options.things.filter(
        (other) =>
          other !== thing &&
          this.#claims(thing, other).some(this.#options.carries),
      );
    this.#besides.set(thing, beside);
    return beside;
  }

  #claims(a: OracleThing, b: OracleThing): readonly WorldEdge[] {
    return this.#options.hops.filter(
      ({ from, to }) =>
        (a.records.includes(from) && b.records.includes(to)) ||
        (b.records.includes(from) && a.records.includes(to)),
    );
  }

  /** The claim by which the least sure hop of a row stands. */
  #weakest(row: readonly OracleThing[]): {
    readonly sure: number;
    readonly claim: string | null;
  } {
    const best = pairs(row).map(([near, far]) => {
      const [surest] = this.#claims(near, far)
        .filter(this.#options.carries)
        .toSorted(
          (a, b) => sure(b) - sure(a) || (nameOf(a) < nameOf(b) ? -1 : 1),
        );
      return {
        sure: surest === undefined ? -1 : sure(surest),
        claim: surest?.id ?? null,
      };
    });
    return (
      best.toSorted((a, b) => a.sure - b.sure)[0] ?? { sure: 101, claim: null }
    );
  }

  #byIds(a: readonly OracleThing[], b: readonly OracleThing[]): number {
    const { things } = this.#options;
    const at = a.findIndex((thing, n) => thing !== b[n]);
    const place = (row: readonly OracleThing[]) =>
      things.findIndex((thing) => thing === row[at]);
    return place(a) - place(b);
  }

  /** Things that nobody counted, with two neighbours by which a path could come and go. */
  #between(
    start: OracleThing,
    end: OracleThing,
    longest: number,
  ): ReadonlySet<OracleThing> {
    const near = this.#distances(start, end);
    const far = this.#distances(end, start);
    return new Set(
      this.#options.things.filter(
        (thing) =>
          thing.level > 0 &&
          !this.#isCounted(thing.records) &&
          !this.#isKnownToBeBig(thing) &&
          this.#beside(thing).some((a) =>
            this.#beside(thing).some(
              (b) =>
                a !== b &&
                (near.get(a) ?? Infinity) + 2 + (far.get(b) ?? Infinity) <=
                  longest,
            ),
          ),
      ),
    );
  }

  #distances(
    from: OracleThing,
    other: OracleThing,
  ): ReadonlyMap<OracleThing, number> {
    const found = new Map([[from, 0]]);
    for (const [thing, distance] of found)
      for (const next of thing === other ? [] : this.#beside(thing))
        if (!found.has(next) && (next === other || !this.#isKnownToBeBig(next)))
          found.set(next, distance + 1);
    return found;
  }

  #isCounted(records: readonly string[]): boolean {
    const { counted, isUncounted } = this.#options;
    return records.every((id) => counted.has(id) || !isUncounted(id));
  }

  #isKnownToBeBig(thing: OracleThing): boolean {
    return this.#knownDegree(thing, new Set()) > this.#limit(thing);
  }

  #knownDegree(thing: OracleThing, alsoCounted: ReadonlySet<OracleThing>) {
    const { counted, degreeOf } = this.#options;
    return degreeOf(
      thing.records.filter((id) => counted.has(id) || alsoCounted.has(thing)),
    );
  }

  #limit({ level }: OracleThing): number {
    const { edges, edgesOfEnds } = this.#options.limits;
    return level === 0 ? edgesOfEnds : edges;
  }

  #tooBig(alsoCounted: ReadonlySet<OracleThing>): readonly OracleBig[] {
    return this.#options.things
      .map((thing) => ({
        thing,
        degree: this.#knownDegree(thing, alsoCounted),
      }))
      .filter(({ thing, degree }) => degree > this.#limit(thing))
      .toSorted((a, b) => b.degree - a.degree)
      .map(({ thing, degree }) => ({ records: thing.records, degree }));
  }
}

/** The stops joined to things, by id. */
function thingsOf(
  stops: readonly OracleStop[],
  idOf: OraclePathsOptions["idOf"],
): readonly OracleThing[] {
  const ids = new Map(
    stops.map((stop) => [stop, idOf(stop.records, stop.among)]),
  );
  const left = new Set(stops);
  const things: OracleThing[] = [];
  for (const first of stops) {
    if (!left.has(first)) continue;
    const joined = new Set([first]);
    for (const stop of joined)
      for (const other of stops)
        if (
          ids.get(stop) === ids.get(other) ||
          stop.records.some((id) => other.records.includes(id))
        )
          joined.add(other);
    for (const stop of joined) left.delete(stop);
    things.push(thingOf([...joined], idOf));
  }
  return things.toSorted((a, b) =>
    a.id !== b.id
      ? a.id < b.id
        ? -1
        : 1
      : (a.records[0] ?? "") < (b.records[0] ?? "")
        ? -1
        : 1,
  );
}

/** A thing is called as the widest stop calls it that shows it whole; else as those call it who know all its stops. */
function thingOf(
  stops: readonly OracleStop[],
  idOf: OraclePathsOptions["idOf"],
): OracleThing {
  const records = [
    ...new Set(stops.flatMap((stop) => stop.records)),
  ].toSorted();
  const level = Math.min(...stops.map((stop) => stop.level));
  const [whole] = stops
    .filter((stop) => stop.records.length === records.length)
    .toSorted(
      (a, b) =>
        b.among.length - a.among.length ||
        (a.among.join(" ") < b.among.join(" ") ? -1 : 1),
    );
  const among =
    whole?.among ??
    stops
      .map((stop) => stop.among)
      .reduce((a, b) => a.filter((member) => b.includes(member)));
  return { id: idOf(records, among), records, level };
}

/** Every row of things from one to the other, none twice. */
function simpleRows(
  from: OracleThing,
  to: OracleThing,
  longest: number,
  beside: (thing: OracleThing) => readonly OracleThing[],
): readonly (readonly OracleThing[])[] {
  const grow = (
    row: readonly OracleThing[],
  ): readonly (readonly OracleThing[])[] => {
    const last = row.at(-1) ?? from;
    if (last === to) return [row];
    if (row.length > longest) return [];
    return beside(last)
      .filter((thing) => !row.includes(thing))
      .flatMap((thing) => grow([...row, thing]));
  };
  return grow([from]);
}

function pairs<Thing>(
  row: readonly Thing[],
): readonly (readonly [Thing, Thing])[] {
  return row.slice(1).flatMap((thing, n) => {
    const before = row[n];
    return before === undefined ? [] : [[before, thing] as const];
  });
}

function claimsOf(edges: readonly WorldEdge[]): readonly string[] {
  return edges.map(({ id }) => id).toSorted();
}

function sure({ confidence }: WorldEdge): number {
  return confidence ?? -1;
}

function nameOf({ owner, id }: WorldEdge): string {
  return `${owner} ${id}`;
}

function within(some: readonly string[], members: readonly string[]): boolean {
  return some.every((member) => members.includes(member));
}
