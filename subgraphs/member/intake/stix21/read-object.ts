/** The text of one STIX object into a claim, or the reason why it does not go in. */
import { createHash } from "node:crypto";

import canonicalize from "canonicalize";

import type { OriginalText, Place } from "../claims.ts";
import type { Read } from "../reader.ts";
import type { RejectionCode } from "../report.ts";
import { boundedValue } from "./bounded-value.ts";
import { faultOf } from "./check-object.ts";
import type { Fields } from "./fields.ts";
import { isFields, textOf } from "./fields.ts";
import { DEEPEST } from "./split-objects.ts";
import type { Piece } from "./split-objects.ts";
import { toEdge } from "./to-edge.ts";
import { toRecord } from "./to-record.ts";

export function readObject(piece: Piece, file: string): Read {
  const at: Place = { file, place: piece.place };
  if (piece.tooDeep)
    return rejected(
      at,
      null,
      "TOO_LARGE",
      `An object nests at most ${DEEPEST} levels, but this one has more.`,
    );
  const parsed = parsedJson(piece.text);
  if (parsed === undefined)
    return rejected(
      at,
      null,
      "NOT_JSON",
      `The object must be JSON, but got ${shown(piece.text)}.`,
    );
  if (!isFields(parsed.value))
    return rejected(
      at,
      null,
      "NOT_AN_OBJECT",
      `An object was expected, but got ${shown(piece.text)}.`,
    );
  return readValue(parsed.value, piece.text, at);
}

/** The claim of one parsed object; `json` is the text that is kept as its original. */
export function readValue(object: Fields, json: string, at: Place): Read {
  const bounded = boundedValue(object);
  if ("fault" in bounded) return rejected(at, null, "TOO_LARGE", bounded.fault);
  const clean = isFields(bounded.value) ? bounded.value : {};
  const fault = faultOf(clean);
  if (fault !== undefined)
    return rejected(at, textOf(clean, "id"), fault.code, fault.reason);
  return readClaim(clean, originalText(json, clean), at);
}

function readClaim(object: Fields, original: OriginalText, at: Place): Read {
  return object["type"] === "relationship"
    ? { kind: "edge", claim: toEdge(object, original, at) }
    : { kind: "record", claim: toRecord(object, original, at) };
}

/** Two spellings of one content (order of keys, blanks) are one version. */
function originalText(json: string, object: Fields): OriginalText {
  const canonical = canonicalize(object) ?? "";
  return {
    json,
    hash: createHash("sha256").update(canonical).digest("hex"),
  };
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}

/** The rejection of one object. */
export function rejected(
  at: Place,
  id: string | null,
  code: RejectionCode,
  reason: string,
): Read {
  const shownId = id === null ? null : id.slice(0, 300);
  return { kind: "rejected", rejection: { ...at, id: shownId, code, reason } };
}

function shown(text: string): string {
  return JSON.stringify(text.length <= 60 ? text : `${text.slice(0, 57)}…`);
}
