/** Which thing an arrow key leads to. Pure. */
import type { Point } from "./place.ts";

export const directions = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const satisfies Readonly<Record<string, Point>>;

export type ArrowKey = keyof typeof directions;

export function isArrowKey(key: string): key is ArrowKey {
  return key in directions;
}

/** What is off to the side counts twice as far; null: nothing stands that way. */
export function nextInDirection(
  places: ReadonlyMap<string, Point>,
  from: string | null,
  key: ArrowKey,
): string | null {
  const start = from === null ? undefined : places.get(from);
  if (start === undefined) return [...places.keys()][0] ?? null;
  const way = directions[key];
  let best: string | null = null;
  let least = Infinity;
  for (const [id, { x, y }] of places) {
    const along = (x - start.x) * way.x + (y - start.y) * way.y;
    const aside =
      Math.abs((x - start.x) * way.y) + Math.abs((y - start.y) * way.x);
    // Within 60 degrees of the way, so that every place can be reached.
    if (id === from || along <= 0 || aside > along * 1.8) continue;
    const far = along + 2 * aside;
    if (far >= least) continue;
    best = id;
    least = far;
  }
  return best;
}
