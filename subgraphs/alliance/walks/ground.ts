/**
 * What a walk has shown so far: the things, the hops between them, and which of
 * the things may be crossed.
 */
import type { EntityView } from "../entity.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Summary } from "../scatter/summary.ts";
import type { Frontiers } from "./frontiers.ts";
import { Hops } from "./hops.ts";
import { Things } from "./things.ts";
import type { Thing } from "./things.ts";
import { asking } from "./walk.ts";
import type { Walk } from "./walk.ts";
import type { WalkLimits } from "./walk-limits.ts";

export interface BigThing {
  readonly entity: EntityView;
  readonly degree: number;
}

export class Ground {
  readonly things: Things;
  readonly hops: Hops;
  readonly #frontiers: Frontiers;
  readonly #limits: WalkLimits;

  constructor(
    holdings: Holdings,
    walk: Walk,
    frontiers: Frontiers,
    limits: WalkLimits,
  ) {
    this.things = new Things(holdings, walk.stops);
    this.hops = new Hops(holdings, this.things, walk.units);
    this.#frontiers = frontiers;
    this.#limits = limits;
  }

  /** Edges of the thing's records, as far as they were counted. */
  degree({ records }: Thing): number {
    return asking({ records })
      .map((record) => this.#frontiers.degree(record) ?? 0)
      .reduce((sum, degree) => sum + degree, 0);
  }

  /** Whether it has more edges than a walk crosses. */
  isTooBig(thing: Thing): boolean {
    const { edges, edgesOfEnds } = this.#limits;
    return this.degree(thing) > (thing.level === 0 ? edgesOfEnds : edges);
  }

  /** The records of the thing whose edges nobody has counted. */
  uncounted({ records }: Thing): readonly Summary[] {
    return asking({ records }).filter(
      (record) => this.#frontiers.degree(record) === undefined,
    );
  }

  /** The things that are too big to be crossed, the biggest first, then by id. */
  tooBig(): readonly BigThing[] {
    return this.things.all
      .filter((thing) => this.isTooBig(thing))
      .map((thing) => ({ entity: thing.view, degree: this.degree(thing) }))
      .toSorted((a, b) => b.degree - a.degree);
  }
}
