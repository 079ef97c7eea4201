/**
 * The ends of the edges that one step of a walk follows, and the things that they
 * are: each is closed among those who may be told of the way to it, and nobody else.
 */
import type { Ledger } from "../../wire/ledger.ts";
import { entityView } from "../entity.ts";
import type { EntityView } from "../entity.ts";
import { close } from "../identity/closure.ts";
import { clusterOf } from "../identity/cluster.ts";
import type { Way } from "../related/way.ts";
import type { Holdings } from "../scatter/holdings.ts";

export interface Arrival {
  readonly way: Way;
  /** From which of the walk's ends. */
  readonly from: Set<number>;
}

/** The ways of one step that lead somewhere new. */
export class Arrivals {
  readonly #byRecord = new Map<string, Map<string, Arrival>>();

  add(way: Way, from: ReadonlySet<number>): void {
    const { unit, audience } = way;
    const there = this.#byRecord.get(unit.to.id) ?? new Map<string, Arrival>();
    this.#byRecord.set(unit.to.id, there);
    const name = audience.join(" ");
    const arrival = there.get(name) ?? { way, from: new Set() };
    there.set(name, arrival);
    for (const end of from) arrival.from.add(end);
  }

  /** Without those ways that fewer may be told of than of another one to the same record. */
  widest(): readonly Arrival[] {
    return [...this.#byRecord.values()].flatMap((there) => {
      const all = [...there.values()];
      return all.filter(({ way }) =>
        all.every(
          (other) =>
            other.way === way || !contains(other.way.audience, way.audience),
        ),
      );
    });
  }
}

/** A thing that arrivals led to, as far as its audience knows it. */
export interface Arrived {
  readonly view: EntityView;
  readonly from: ReadonlySet<number>;
}

/** The things at the ends of the ways, each once for each audience. */
export async function arrivedAt(
  holdings: Holdings,
  arrivals: readonly Arrival[],
  ledger: Ledger,
): Promise<readonly Arrived[]> {
  const groups = arrivals.map(({ way: { unit, audience } }) => ({
    seeds: [unit.to],
    among: audience,
  }));
  const closed = await close(holdings, groups, ledger);
  const byAudience = new Map<string, Map<string, Closing>>();
  arrivals.forEach(({ way, from }, n) => {
    const among = way.audience.join(" ");
    const there = byAudience.get(among) ?? new Map<string, Closing>();
    const truncated = closed[n]?.truncated === true;
    byAudience.set(among, there.set(way.unit.to.id, { way, from, truncated }));
  });
  return [...byAudience.values()].flatMap((there) =>
    thingsAmong(holdings, there, ledger),
  );
}

interface Closing extends Arrival {
  readonly truncated: boolean;
}

/** The things at the ends of ways of one audience, by the records that the ways led to. */
function thingsAmong(
  holdings: Holdings,
  there: ReadonlyMap<string, Closing>,
  ledger: Ledger,
): readonly Arrived[] {
  const placed = new Set<string>();
  return [...there.values()].flatMap(({ way: { unit, audience } }) => {
    if (placed.has(unit.to.id)) return [];
    const among = holdings.alive(audience);
    // One by one: the bound on a cluster's records counts all that are looked at together.
    const cluster = clusterOf(holdings, unit.to, among);
    const own = cluster.records.flatMap(({ id }) => there.get(id) ?? []);
    for (const { id } of cluster.records) placed.add(id);
    const truncated = own.some((closing) => closing.truncated);
    return {
      view: entityView(holdings, cluster, { truncated, among, ledger }),
      from: new Set(own.flatMap(({ from }) => [...from])),
    };
  });
}

/** Whether all of the members are among the others. */
export function contains(
  members: readonly string[],
  some: readonly string[],
): boolean {
  return some.every((member) => members.includes(member));
}
