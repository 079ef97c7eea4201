/** What a file of JSON objects falls into. */
import type { Position } from "./position.ts";

/** Nesting beyond this is no STIX: its deepest examples have 8. */
export const DEEPEST = 64;

/** Characters of one object; the largest of the public data, a collection of ATT&CK Mobile, has 411,000. */
export const LONGEST_PIECE = 16 * 1024 * 1024;

/** The text of one object, or of whatever stands in the place of one. */
export interface Piece {
  readonly kind: "piece";
  /** Such as `objects[12]`, `[12]` of a bare list, `line 3` of an object that stands alone. */
  readonly place: string;
  /** Empty if it is too long. */
  readonly text: string;
  /** Where its text begins. */
  readonly start: Position;
  /** In characters. */
  readonly length: number;
  /** Whether it nests more deeply than allowed; such a text must not be parsed. */
  readonly tooDeep: boolean;
  readonly tooLong: boolean;
  /** Whether it stands in no list. */
  readonly alone: boolean;
}

export type Split =
  | Piece
  /** A bundle's list of objects begins; `text` is the bundle so far, closed: `{"type":"bundle","objects":[]}`. */
  | { readonly kind: "bundle"; readonly text: string }
  /** A bundle ends; `text` is all of it without its objects. */
  | {
      readonly kind: "envelope";
      readonly place: string;
      readonly text: string;
      readonly start: Position;
      readonly tooLong: boolean;
    }
  /** What stands here is no JSON. */
  | { readonly kind: "fault"; readonly place: string; readonly reason: string };
