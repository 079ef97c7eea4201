/** The text of one STIX object into a claim, or the reason why it does not go in. */
import { shown } from "../shown.ts";
import { faultWithin } from "../json/fault-within.ts";
import { DEEPEST, LONGEST_PIECE } from "../json/split.ts";
import type { Piece } from "../json/split.ts";
import type { Read } from "../reader.ts";
import type { Fields } from "../stix21/fields.ts";
import { has, isFields } from "../stix21/fields.ts";
import { rejected } from "../rejected.ts";
import { readValue } from "../stix21/read-object.ts";

/** What a piece claims; `undefined` for a bundle without objects. */
export function readPiece(
  piece: Piece,
  file: string,
  toForm: (object: Fields) => Fields,
): Read | undefined {
  const at = { file, place: piece.place };
  if (piece.tooLong)
    return rejected(
      at,
      null,
      "TOO_LARGE",
      `An object has at most ${LONGEST_PIECE} characters, but this one has ${piece.length}.`,
    );
  if (piece.tooDeep)
    return rejected(
      at,
      null,
      "TOO_LARGE",
      `An object nests at most ${DEEPEST} levels, but this one has more.`,
    );
  const parsed = parsedJson(piece.text);
  if (parsed === undefined) {
    const { place, reason } = faultWithin(at.place, piece.start, piece.text);
    return rejected(
      { file, place },
      null,
      "NOT_JSON",
      `The object must be JSON: ${reason}.`,
    );
  }
  const { value } = parsed;
  if (!isFields(value))
    return rejected(
      at,
      null,
      "NOT_AN_OBJECT",
      `An object was expected, but got ${shown(piece.text)}.`,
    );
  if (piece.alone && value["type"] === "bundle" && !has(value, "objects"))
    return undefined;
  return readValue(value, piece.text, at, toForm);
}

export function parsedJson(
  text: string,
): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}
