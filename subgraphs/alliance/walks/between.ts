/**
 * The middle of a path: walks from both ends meet at things that neither has
 * asked about further, so nobody has counted their edges yet. Only those that may
 * lie on a path are worth a request.
 */
import type { Ground } from "./ground.ts";
import type { Thing } from "./things.ts";

/** Between what, and how many hops at most. */
export interface Between {
  readonly start: Thing;
  readonly end: Thing;
  readonly longest: number;
}

/** The things with records whose edges nobody has counted, that may lie on a path of at most so many hops. */
export function uncountedBetween(
  ground: Ground,
  { start, end, longest }: Between,
): readonly Thing[] {
  const fromStart = distances(ground, start, end, longest);
  const fromEnd = distances(ground, end, start, longest);
  return ground.things.all.filter((thing) => {
    if (thing.level === 0 || ground.isTooBig(thing)) return false;
    if (ground.uncounted(thing).length === 0) return false;
    const beside = [...ground.hops.from(thing).keys()];
    return beside.some((one) =>
      beside.some(
        (other) =>
          one !== other &&
          (fromStart.get(one) ?? Infinity) +
            2 +
            (fromEnd.get(other) ?? Infinity) <=
            longest,
      ),
    );
  });
}

/** Hops from a thing, over things that may be crossed as far as is known. */
function distances(
  ground: Ground,
  from: Thing,
  other: Thing,
  longest: number,
): ReadonlyMap<Thing, number> {
  const found = new Map([[from, 0]]);
  for (const [thing, distance] of found)
    if (distance < longest && thing !== other)
      for (const next of ground.hops.from(thing).keys())
        if (!found.has(next) && (next === other || !ground.isTooBig(next)))
          found.set(next, distance + 1);
  return found;
}
