/** Where and why the text of one object is no JSON. */
import { jsonFault } from "./json-fault.ts";
import { positionAfter, shownPosition } from "./position.ts";
import type { Position } from "./position.ts";

/** `place` with line and column, for a text that begins at `start`; for a text that is JSON, its end. */
export function faultWithin(
  place: string,
  start: Position,
  text: string,
): { readonly place: string; readonly reason: string } {
  const { at, reason } = jsonFault(text) ?? {
    at: text.length,
    reason: "it does not end here",
  };
  const position = positionAfter(start, text.slice(0, at));
  return { place: `${place} (${shownPosition(position)})`, reason };
}
