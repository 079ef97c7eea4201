/**
 * A walk through a list in portions of growing size: where few records meet a
 * filter, most of them are looked at in few statements, and none of these is
 * long. What one request may look at is bounded; the next one goes on from there.
 */
import type { Position } from "../../../../cypher/rows.ts";
import type { MemberContext } from "../../context.ts";
import { behind, walkOf } from "./list-order.ts";
import type { ListOrder } from "./list-order.ts";

export interface ListWalk {
  readonly kind: string;
  readonly order: ListOrder;
  /** Milliseconds since 1970; null: whatever stands. */
  readonly asOf: number | null;
  /** null: from the start. */
  readonly after: Position | null;
  /** How large the first portion is. */
  readonly first: number;
}

export interface Portion {
  /** The next visible records of the list, in its order. */
  readonly places: readonly Position[];
  /** Whether the list ends with them. */
  readonly ends: boolean;
}

/** Visible records of one request. */
const MOST = 20_000;
/** Milliseconds after which a request begins no further portion: a tenth of what it may take. */
const LONGEST = 1_000;
/** A portion that took no longer than this, in milliseconds, is followed by one four times as large. */
const QUICK = 100;

/** The portions of a list, the time that is spent on each included; the last one either `ends` the list or met a bound. */
export async function* portionsOf(
  { graph, viewer }: MemberContext,
  { kind, order, asOf, after, first }: ListWalk,
): AsyncGenerator<Portion> {
  const started = performance.now();
  let place = after;
  let size = first;
  for (let left = MOST; left > 0; size = Math.min(size, left)) {
    const begun = performance.now();
    const bounds = behind(place, order);
    const [row] = await graph.read(walkOf(order), {
      kind,
      asOf,
      viewer,
      ...bounds,
      first: size,
    });
    const places = row?.places ?? [];
    const ends = places.length < size;
    yield { places, ends };
    const now = performance.now();
    if (ends || now - started > LONGEST) return;
    place = places.at(-1) ?? place;
    left -= size;
    if (now - begun <= QUICK) size *= 4;
  }
}
