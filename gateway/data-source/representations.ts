/** The references to records that stand in an `_entities` fetch; each is asked for once. */
import { once } from "./once.ts";

export interface Representation {
  readonly __typename: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Each distinct representation once, and for each place in the fetch which one stands there. */
export interface Distinct {
  readonly representations: readonly Representation[];
  readonly places: readonly number[];
}

/** Throws if something is no reference to a record: the alliance makes no others. */
export function distinct(given: unknown): Distinct {
  const found = once(listOf(given).map(asRepresentation));
  return { representations: found.distinct, places: found.places };
}

/** Whether type and id are all that there is, so that the answer depends on nothing else. */
export function isPlain(representation: Representation): boolean {
  return Object.keys(representation).length === 2;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asRepresentation(value: unknown): Representation {
  if (isRepresentation(value)) return value;
  throw new Error(
    `A representation must have __typename and id, but got ${JSON.stringify(value)}.`,
  );
}

function isRepresentation(value: unknown): value is Representation {
  return (
    typeof value === "object" &&
    value !== null &&
    "__typename" in value &&
    typeof value.__typename === "string" &&
    "id" in value &&
    typeof value.id === "string"
  );
}
