/**
 * The hops between the things of a walk: two things and everything that members
 * state about their connection. At least one claim must assert it and stand;
 * denials are shown beside it and connect nothing.
 */
import { stands } from "../related/way.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Unit } from "../scatter/summary.ts";
import type { Thing, Things } from "./things.ts";

export interface Hop {
  /** Every claim, seen from the thing that the hop leads on from. */
  readonly claims: readonly Unit[];
  /** Those of them by which it stands. */
  readonly standing: readonly Unit[];
  /** The surest of those. */
  readonly best: Unit;
}

/** How sure a claim is, 0 to 100; -1: not stated, which is less than 0. */
export function sureness({ confidence }: Unit): number {
  return confidence ?? -1;
}

export class Hops {
  readonly #hops = new Map<Thing, Map<Thing, Hop>>();

  constructor(holdings: Holdings, things: Things, units: readonly Unit[]) {
    const claims = new Map<Thing, Map<Thing, Map<string, Unit>>>();
    const note = (unit: Unit) => {
      const near = things.of(unit.from);
      const far = things.of(unit.to.id);
      if (near === undefined || far === undefined || near === far) return;
      const from = claims.get(near) ?? new Map<Thing, Map<string, Unit>>();
      const hop = from.get(far) ?? new Map<string, Unit>();
      claims.set(near, from.set(far, hop.set(nameOf(unit), unit)));
    };
    for (const unit of units) {
      note(unit);
      const back = turned(holdings, unit);
      if (back !== undefined) note(back);
    }
    for (const [near, there] of claims)
      this.#hops.set(near, new Map(connecting(holdings, there)));
  }

  /** The hops that lead on from a thing, by the thing that each leads to. */
  from(thing: Thing): ReadonlyMap<Thing, Hop> {
    return this.#hops.get(thing) ?? new Map<Thing, Hop>();
  }
}

function* connecting(
  holdings: Holdings,
  there: ReadonlyMap<Thing, ReadonlyMap<string, Unit>>,
): Iterable<readonly [Thing, Hop]> {
  for (const [far, named] of there) {
    const claims = [...named.values()].toSorted((a, b) =>
      nameOf(a) < nameOf(b) ? -1 : 1,
    );
    const standing = claims.filter((unit) => carries(holdings, unit));
    const [best] = standing.toSorted((a, b) => sureness(b) - sureness(a));
    if (best !== undefined) yield [far, { claims, standing, best }];
  }
}

/** Neither the claim nor one of its records was taken back. */
function carries(holdings: Holdings, unit: Unit): boolean {
  const from = holdings.summary(unit.from);
  return stands(unit) && !unit.to.revoked && from?.revoked !== true;
}

/** The same claim, seen from its other end. */
function turned(holdings: Holdings, unit: Unit): Unit | undefined {
  const to = holdings.summary(unit.from);
  if (to === undefined) return undefined;
  return { ...unit, from: unit.to.id, to, forward: !unit.forward };
}

function nameOf({ owner, id, from, to }: Unit): string {
  return `${owner} ${id} ${from} ${to.id}`;
}
