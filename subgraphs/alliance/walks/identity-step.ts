/**
 * Where a path enters a thing by one member's record and leaves it by another's,
 * it says on what it rests that both are of one thing.
 */
import { linksOf } from "../identity/links.ts";
import type { Link } from "../identity/links.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Summary } from "../scatter/summary.ts";
import type { Hop } from "./hops.ts";
import type { Thing } from "./things.ts";

export interface IdentityStep {
  readonly thing: Thing;
  readonly left: Summary;
  readonly right: Summary;
  /** From `left` to `right`, the fewest. */
  readonly links: readonly Link[];
}

/** The step between two hops; undefined: a record that one enters by is one that the other leaves by. */
export function identityStep(
  holdings: Holdings,
  thing: Thing,
  before: Hop,
  after: Hop,
): IdentityStep | undefined {
  const entered = new Set(before.standing.map(({ to }) => to.id));
  if (after.standing.some(({ from }) => entered.has(from))) return undefined;
  const left = before.best.to;
  const right = thing.records.find(({ id }) => id === after.best.from);
  if (right === undefined)
    throw new Error("A hop leaves a thing by a record of it.");
  return { thing, left, right, links: chain(holdings, thing, left, right) };
}

/** The fewest links that join two records of a thing. */
function chain(
  holdings: Holdings,
  { records, stops }: Thing,
  left: Summary,
  right: Summary,
): readonly Link[] {
  const among = new Set(stops.flatMap(({ view }) => view.among));
  const cluster = { records, attached: [] };
  const { links } = linksOf(holdings, cluster, [...among]);
  const ways = new Map<string, readonly Link[]>([[left.id, []]]);
  for (const [at, way] of ways)
    for (const link of links) {
      const next =
        link.left === at ? link.right : link.right === at ? link.left : at;
      if (!ways.has(next)) ways.set(next, [...way, link]);
    }
  return ways.get(right.id) ?? [];
}
