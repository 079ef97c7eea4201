/**
 * Where new things go before anything is laid out: in rings around the thing that
 * brought them, clear of what stands there, so that they can be seen at once. Pure.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels between things, and between rings. */
const APART = 78;

export interface ToPlace {
  readonly id: string;
  /** The thing beside which it goes; undefined: anywhere. */
  readonly beside: string | undefined;
}

/** A place for each; `standing` are those that stay where they are. */
export function placesOf(
  wanted: readonly ToPlace[],
  standing: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const taken = new Set([...standing.values()].map(cellOf));
  const places = new Map(standing);
  const given = new Map<string, Point>();
  const rings = new Map<string, Iterator<Point>>();
  const around = new Map<string, number>();
  for (const { beside = "" } of wanted)
    around.set(beside, (around.get(beside) ?? 0) + 1);
  for (const { id, beside } of wanted) {
    const anchor = beside ?? id;
    const ring =
      rings.get(anchor) ??
      ringsAround(places.get(anchor) ?? clearOf(places, around.get(id) ?? 0));
    rings.set(anchor, ring);
    let point = nextOf(ring);
    while (taken.has(cellOf(point))) point = nextOf(ring);
    taken.add(cellOf(point));
    places.set(id, point);
    given.set(id, point);
  }
  return given;
}

/** The middle, then ring by ring. */
function* ringsAround(
  { x, y }: Point = { x: 0, y: 0 },
): Generator<Point, never> {
  yield { x, y };
  for (let ring = 1; ; ring += 1) {
    const radius = ring * APART * 1.4;
    const seats = Math.floor((2 * Math.PI * radius) / APART);
    for (let seat = 0; seat < seats; seat += 1) {
      const angle = (2 * Math.PI * seat) / seats + ring * 0.4;
      yield {
        x: x + radius * Math.cos(angle),
        y: y + radius * Math.sin(angle),
      };
    }
  }
}

/** A middle for so many things, to the right of all that stands. */
function clearOf(places: ReadonlyMap<string, Point>, things: number): Point {
  if (places.size === 0) return { x: 0, y: 0 };
  const right = [...places.values()].reduce(
    (most, { x }) => Math.max(most, x),
    -Infinity,
  );
  return { x: right + APART * (2 + 0.7 * Math.sqrt(things)), y: 0 };
}

function nextOf(ring: Iterator<Point>): Point {
  return ring.next().value as Point;
}

function cellOf({ x, y }: Point): string {
  return `${Math.round(x / (APART * 0.8))} ${Math.round(y / (APART * 0.8))}`;
}
