/** What the value of an attribute is in STIX: the patterns that ask for it and the observables that it is made of. */
import { scoId } from "../../../contract/observable.ts";
import { quoted } from "../pattern/quoted.ts";
import type { Fields } from "../stix21/fields.ts";

export interface Reading {
  /** One for each thing that the value names: `domain|ip` names two, and neither may hide the other. */
  readonly patterns: readonly string[];
  readonly observables: readonly Fields[];
}

/** A value that is none of its type. */
export interface BadValue {
  /** What was expected: `an address of IPv4 or IPv6`. */
  readonly expected: string;
}

export function isBad(reading: Reading | BadValue): reading is BadValue {
  return "expected" in reading;
}

export function bad(expected: string): BadValue {
  return { expected };
}

/** An equality of a pattern. */
export function equals(path: string, text: string): string {
  return `${path} = ${quoted(text)}`;
}

/** A pattern of one observation whose comparisons all hold. */
export function patternOf(...comparisons: readonly string[]): string {
  return `[${comparisons.join(" AND ")}]`;
}

/** An observable under its deterministic id; `contributing` are the properties that make it (STIX 2.1 section 2.9). */
export function observableOf(
  type: string,
  contributing: Fields,
  more: Fields = {},
): Fields {
  const id = scoId(type, contributing);
  return { type, spec_version: "2.1", id, ...contributing, ...more };
}

/** A reading of one comparison and one observable. */
export function single(
  comparison: string,
  ...observables: readonly Fields[]
): Reading {
  return { patterns: [patternOf(comparison)], observables };
}
