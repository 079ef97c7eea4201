/**
 * Paths between two things over the edges of all members. Both ends are walked
 * from at once, so that four hops take two steps. A path is given if every hop of
 * it was found from one of the ends, and everything on it may be crossed.
 */
import { Ledger } from "../../wire/ledger.ts";
import { noteAnswers } from "../answer.ts";
import type { EntityView } from "../entity.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Unit } from "../scatter/summary.ts";
import { bestPaths } from "./best-paths.ts";
import { uncountedBetween } from "./between.ts";
import type { Between } from "./between.ts";
import { endOf } from "./ends.ts";
import { Frontiers } from "./frontiers.ts";
import type { Told } from "./frontiers.ts";
import { Ground } from "./ground.ts";
import type { BigThing } from "./ground.ts";
import { sureness } from "./hops.ts";
import type { Hop } from "./hops.ts";
import type { Thing } from "./things.ts";
import { throughout } from "./throughout.ts";
import { Walk } from "./walk.ts";
import { timeFor, walkLimits } from "./walk-limits.ts";
import type { WalkLimits } from "./walk-limits.ts";

export interface PathsAsked {
  /** An entity's or a record's id. */
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
}

export interface FoundPath {
  /** One more than hops. */
  readonly things: readonly Thing[];
  readonly hops: readonly Hop[];
  /** The claim by which the least sure hop stands; null: there is no hop. */
  readonly weakest: Unit | null;
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly notCrossed: readonly BigThing[];
  /** Which bound was met; null: none. */
  readonly reason: string | null;
  readonly ledger: Ledger;
}

export async function findPaths(
  holdings: Holdings,
  asked: PathsAsked,
  limits: WalkLimits = walkLimits,
): Promise<FoundPaths> {
  const search = new Search(holdings, asked, limits);
  const found = await throughout(holdings, () => search.run());
  const ledger = new Ledger();
  noteAnswers(holdings.question, ledger);
  return { ...found, ledger };
}

type Found = Omit<FoundPaths, "ledger">;

interface Walked {
  readonly walk: Walk;
  readonly frontiers: Frontiers;
  readonly from: EntityView;
  readonly to: EntityView;
}

class Search {
  readonly #holdings: Holdings;
  readonly #asked: PathsAsked;
  readonly #limits: WalkLimits;
  readonly #told: Told = new Map();
  readonly #until: number;

  constructor(holdings: Holdings, asked: PathsAsked, limits: WalkLimits) {
    this.#holdings = holdings;
    this.#asked = asked;
    this.#limits = limits;
    this.#until = timeFor(holdings.question, limits);
  }

  async run(): Promise<Found> {
    const ends = await Promise.all([
      endOf(this.#holdings, "from", this.#asked.from),
      endOf(this.#holdings, "to", this.#asked.to),
    ]);
    const [from, to] = ends;
    if (from.records.some((record) => to.records.includes(record)))
      return theThingItself(from);
    const frontiers = new Frontiers(
      this.#holdings,
      this.#told,
      this.#limits.edgesAtOnce,
    );
    const walk = new Walk(this.#holdings, {
      ends,
      frontiers,
      limits: this.#limits,
      until: this.#until,
      ledger: new Ledger(),
    });
    for (let hops = 2; ; hops += 2) {
      await walk.step();
      const found = await this.#pathsOf({ walk, frontiers, from, to }, hops);
      if (found !== undefined) return found;
    }
  }

  /** The paths of what was walked; undefined if further steps may show more. */
  async #pathsOf(
    { walk, frontiers, from, to }: Walked,
    hops: number,
  ): Promise<Found | undefined> {
    const { maxHops, first } = this.#asked;
    const ground = new Ground(this.#holdings, walk, frontiers, this.#limits);
    const last = !walk.goesOn || hops >= maxHops;
    const longest = last ? maxHops : hops;
    const [start, end] = [from, to].map(({ records }) =>
      ground.things.of(records[0]?.id ?? ""),
    );
    if (start === undefined || end === undefined)
      throw new Error("A walk has been at its ends.");
    const asked = { start, end, longest, first };
    if (!last && pathsOver(ground, asked, isSmall).length < first)
      return undefined;
    const uncounted = uncountedBetween(ground, asked);
    const records = uncounted.flatMap((thing) => ground.uncounted(thing));
    const counted = records.slice(0, this.#limits.records);
    await frontiers.learn(counted, 0);
    const paths = pathsOver(ground, asked, isKnownToBeSmall);
    if (!last && paths.length < first) return undefined;
    return {
      paths: paths.map((path) => pathOf(ground, path)),
      notCrossed: ground.tooBig(),
      reason:
        walk.reason ??
        (counted.length < records.length
          ? `The edges of more than ${this.#limits.records} records would have to be counted.`
          : null),
    };
  }
}

interface Wanted extends Between {
  readonly first: number;
}

type Test = (ground: Ground, thing: Thing) => boolean;

const isSmall: Test = (ground, thing) => !ground.isTooBig(thing);
const isKnownToBeSmall: Test = (ground, thing) =>
  isSmall(ground, thing) && ground.uncounted(thing).length === 0;

/** The best paths over things that pass the test; things are numbered in the order of their ids. */
function pathsOver(
  ground: Ground,
  { start, end, longest, first }: Wanted,
  passes: Test,
): readonly (readonly Thing[])[] {
  const { all } = ground.things;
  const numbers = new Map(all.map((thing, n) => [thing, n]));
  const number = (thing: Thing) => numbers.get(thing) ?? -1;
  const known = new Map<number, ReadonlyMap<number, number>>();
  const hopsFrom = (node: number) => {
    const thing = all[node] ?? start;
    const hops =
      known.get(node) ??
      new Map(
        [...ground.hops.from(thing)]
          .filter(
            ([next]) => next === start || next === end || passes(ground, next),
          )
          .map(([next, { best }]) => [number(next), sureness(best)]),
      );
    known.set(node, hops);
    return hops;
  };
  const wanted = { from: number(start), to: number(end), longest, first };
  return bestPaths({ hopsFrom }, wanted).map((path) =>
    path.flatMap((node) => all[node] ?? []),
  );
}

function pathOf(ground: Ground, things: readonly Thing[]): FoundPath {
  const hops = things
    .slice(1)
    .flatMap(
      (thing, n) => ground.hops.from(things[n] ?? thing).get(thing) ?? [],
    );
  const [weakest] = hops
    .map(({ best }) => best)
    .toSorted((a, b) => sureness(a) - sureness(b));
  return { things, hops, weakest: weakest ?? null };
}

/** Two ids of one thing: a path of no hops. */
function theThingItself(view: EntityView): Found {
  const thing = { view, records: view.records, stops: [], level: 0 };
  return {
    paths: [{ things: [thing], hops: [], weakest: null }],
    notCrossed: [],
    reason: null,
  };
}
