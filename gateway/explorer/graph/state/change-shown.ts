/** What one can do to a graph, as changes of what it remembers. Pure. */
import type { EdgeField } from "../kinds.ts";
import type { GraphShown, Pin } from "./shown.ts";

export type Change = (shown: GraphShown) => GraphShown;

/** Draws the next page of a kind. */
export const open =
  (id: string, field: EdgeField): Change =>
  (shown) => {
    const before = shown.opened.find(
      (each) => each.id === id && each.field === field,
    );
    const rest = shown.opened.filter((each) => each !== before);
    const pages = (before?.pages ?? 0) + 1;
    return { ...shown, opened: [...rest, { id, field, pages }] };
  };

/** Draws another thing, with what lies around it. */
export const add =
  (id: string): Change =>
  (shown) => ({
    ...shown,
    without: shown.without.filter((each) => each !== id),
    added: [...new Set([...shown.added, id])],
  });

export const remove =
  (id: string): Change =>
  (shown) => ({
    ...shown,
    added: shown.added.filter((each) => each !== id),
    without: [...new Set([...shown.without, id])],
    pins: withoutKey(shown.pins, id),
  });

export const putAllBack: Change = (shown) => ({ ...shown, without: [] });

/** null: it is not pinned any more. */
export const pin =
  (id: string, place: Pin | null): Change =>
  (shown) => ({
    ...shown,
    pins:
      place === null
        ? withoutKey(shown.pins, id)
        : {
            ...shown.pins,
            [id]: { x: Math.round(place.x), y: Math.round(place.y) },
          },
  });

export const hide =
  (typename: string, hidden: boolean): Change =>
  (shown) => ({
    ...shown,
    hidden: hidden
      ? [...new Set([...shown.hidden, typename])]
      : shown.hidden.filter((each) => each !== typename),
  });

export const drawAround =
  (change: Partial<Pick<GraphShown, "hops" | "first">>): Change =>
  (shown) => ({ ...shown, ...change });

function withoutKey(pins: GraphShown["pins"], id: string): GraphShown["pins"] {
  return Object.fromEntries(Object.entries(pins).filter(([key]) => key !== id));
}
