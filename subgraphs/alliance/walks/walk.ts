/**
 * A walk over the graph of all members, from one thing or from two at once, one
 * hop a step: who holds a record is asked for its edges, and what they lead to is
 * looked up at the others. To ask tells that somebody came along: so each stop
 * knows who may be told of the way to it, and nobody else is asked from there on
 * (DESIGN 6; related/way.ts).
 */
import type { Ledger } from "../../wire/ledger.ts";
import type { EntityView } from "../entity.ts";
import { stands, wayAlong } from "../related/way.ts";
import type { Way } from "../related/way.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Summary, Unit } from "../scatter/summary.ts";
import { Arrivals, arrivedAt, contains } from "./arrivals.ts";
import type { Arrival } from "./arrivals.ts";
import type { Frontiers } from "./frontiers.ts";
import type { WalkLimits } from "./walk-limits.ts";

/** A thing that a way led to, as far as those know it who may be told of the way (`view.among`). */
export interface Stop {
  readonly view: EntityView;
  /** Hops from the nearest end. */
  readonly level: number;
  /** From which of the ends the ways came. */
  readonly from: ReadonlySet<number>;
}

export interface WalkOptions {
  readonly ends: readonly EntityView[];
  readonly frontiers: Frontiers;
  readonly limits: WalkLimits;
  /** When no further step may begin, in milliseconds since the epoch. */
  readonly until: number;
  readonly ledger: Ledger;
}

export class Walk {
  readonly #holdings: Holdings;
  readonly #options: WalkOptions;
  readonly #stops: Stop[];
  readonly #stopsOf = new Map<string, Stop[]>();
  readonly #ends: ReadonlySet<string>;
  readonly #units = new Map<string, Unit>();
  readonly #asked = new Set<string>();
  #fresh: readonly Stop[];
  #arrivals = 0;
  #reason: string | null = null;

  constructor(holdings: Holdings, options: WalkOptions) {
    this.#holdings = holdings;
    this.#options = options;
    this.#stops = [];
    this.#fresh = options.ends.map((view, n) =>
      this.#enter(view, 0, new Set([n])),
    );
    this.#ends = new Set(
      options.ends.flatMap(({ records }) => records.map(({ id }) => id)),
    );
  }

  get stops(): readonly Stop[] {
    return this.#stops;
  }

  /** The edges of all stops that were crossed. */
  get units(): readonly Unit[] {
    return [...this.#units.values()];
  }

  /** Which bound was met; null: none. */
  get reason(): string | null {
    return this.#reason;
  }

  /** Whether another step may lead further. */
  get goesOn(): boolean {
    return this.#fresh.length > 0 && this.#reason === null;
  }

  /** Goes one hop on from every stop that the last step came to. */
  async step(): Promise<void> {
    const { frontiers, limits } = this.#options;
    const stops = this.#affordable(this.#fresh);
    this.#fresh = [];
    if (this.#late()) return;
    const level = stops[0]?.level ?? 0;
    const most = level === 0 ? limits.edgesOfEnds : limits.edges;
    await frontiers.learn(
      stops.flatMap(({ view }) => asking(view)),
      most,
    );
    const arrivals = new Arrivals();
    for (const stop of stops)
      if (this.#degree(stop) <= most) this.#cross(stop, arrivals);
    if (this.#late()) return;
    this.#fresh = await this.#arrive(arrivals.widest(), level + 1);
  }

  /** Those stops whose records there are requests left for, the side with fewer first. */
  #affordable(stops: readonly Stop[]): readonly Stop[] {
    const sizes = this.#options.ends.map(
      (_, n) => stops.filter(({ from }) => from.has(n)).length,
    );
    const size = ({ from }: Stop) =>
      Math.min(...[...from].map((n) => sizes[n] ?? 0));
    const inOrder = stops.toSorted((a, b) => size(a) - size(b));
    const fits = inOrder.findIndex((stop) => {
      for (const { id } of asking(stop.view)) this.#asked.add(id);
      return this.#asked.size > this.#options.limits.records;
    });
    if (fits < 0) return inOrder;
    this.#reason = `The edges of more than ${this.#options.limits.records} records would have to be asked for.`;
    return inOrder.slice(0, fits);
  }

  /** Notes the edges of a stop, and where they lead. */
  #cross({ view, from }: Stop, arrivals: Arrivals): void {
    for (const record of asking(view))
      for (const unit of this.#options.frontiers.units(record)) {
        this.#units.set(`${unit.id} ${unit.to.id}`, unit);
        if (!stands(unit) || unit.to.revoked || this.#ends.has(unit.to.id))
          continue;
        const way = wayAlong(unit, view.among, record);
        if (!this.#isKnown(way)) arrivals.add(way, from);
      }
  }

  /** Whether an earlier way led there that more may be told of, or as many. */
  #isKnown({ unit, audience }: Way): boolean {
    return (this.#stopsOf.get(unit.to.id) ?? []).some(({ view }) =>
      contains(view.among, audience),
    );
  }

  /** The things at the ends of the ways. */
  async #arrive(
    arrivals: readonly Arrival[],
    level: number,
  ): Promise<readonly Stop[]> {
    const { ledger, limits } = this.#options;
    const taken = arrivals.slice(0, limits.arrivals - this.#arrivals);
    this.#arrivals += taken.length;
    if (taken.length < arrivals.length)
      this.#reason ??= `More than ${limits.arrivals} ends of edges would have to be looked up.`;
    const arrived = await arrivedAt(this.#holdings, taken, ledger);
    return arrived.map(({ view, from }) => this.#enter(view, level, from));
  }

  #enter(view: EntityView, level: number, from: ReadonlySet<number>): Stop {
    const stop: Stop = { view, level, from };
    this.#stops.push(stop);
    for (const { id } of view.records)
      this.#stopsOf.set(id, [...(this.#stopsOf.get(id) ?? []), stop]);
    return stop;
  }

  #degree({ view }: Stop): number {
    return asking(view)
      .map((record) => this.#options.frontiers.degree(record) ?? 0)
      .reduce((sum, degree) => sum + degree, 0);
  }

  #late(): boolean {
    if (this.#options.limits.now() < this.#options.until) return false;
    this.#reason ??= "The time for the search was used up.";
    return true;
  }
}

/** The records whose edges count: nothing leads on from what its author took back. */
export function asking({
  records,
}: Pick<EntityView, "records">): readonly Summary[] {
  return records.filter(({ revoked }) => !revoked);
}
