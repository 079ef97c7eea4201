/** JSON of a whole file, and where and why it breaks if it does. */
import { jsonFault } from "./json-fault.ts";
import { positionAfter, shownPosition } from "./position.ts";

export function parsedText(
  text: string,
):
  | { readonly value: unknown }
  | { readonly place: string; readonly fault: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    const { at, reason } = jsonFault(text) ?? {
      at: text.length,
      reason: "it cannot be read",
    };
    const position = positionAfter({ line: 1, column: 1 }, text.slice(0, at));
    return {
      place: shownPosition(position),
      fault: `The file must be JSON, but ${reason}.`,
    };
  }
}
