/**
 * The orders of lists: by which property of a record, and which statements walk
 * through it. What a place in a list is to those statements.
 */
import {
  walkByConfidence,
  walkByConfidenceDescending,
  walkByFirstSeen,
  walkByFirstSeenDescending,
  walkByLastSeen,
  walkByLastSeenDescending,
  walkByModified,
  walkByModifiedDescending,
  walkByName,
  walkByNameDescending,
  walkByRecordedAt,
  walkByRecordedAtDescending,
} from "../../../../cypher/generated.ts";
import type { Position, RecordRow } from "../../../../cypher/rows.ts";
import type { SdlScatterOrder, SdlScatterOrderBy } from "../../generated.ts";

type Walk = typeof walkByName;

interface Way {
  readonly property: string;
  readonly ascending: Walk;
  readonly descending: Walk;
}

const ways: Readonly<Record<SdlScatterOrderBy, Way>> = {
  NAME: {
    property: "sortName",
    ascending: walkByName,
    descending: walkByNameDescending,
  },
  MODIFIED: {
    property: "sortModified",
    ascending: walkByModified,
    descending: walkByModifiedDescending,
  },
  RECORDED_AT: {
    property: "recordedAt",
    ascending: walkByRecordedAt,
    descending: walkByRecordedAtDescending,
  },
  FIRST_SEEN: {
    property: "sortFirstSeen",
    ascending: walkByFirstSeen,
    descending: walkByFirstSeenDescending,
  },
  LAST_SEEN: {
    property: "sortLastSeen",
    ascending: walkByLastSeen,
    descending: walkByLastSeenDescending,
  },
  CONFIDENCE: {
    property: "sortConfidence",
    ascending: walkByConfidence,
    descending: walkByConfidenceDescending,
  },
};

/** Absent: by name, the first one first. */
export type ListOrder = SdlScatterOrder | null | undefined;

/** The statement that walks through a list in this order. */
export function walkOf(order: ListOrder): Walk {
  const { ascending, descending } = wayOf(order);
  return isDescending(order) ? descending : ascending;
}

/** The record's sort text; null: it has nothing to sort by. */
export function sortOf(record: RecordRow, order: ListOrder): string | null {
  const text = record[wayOf(order).property];
  return typeof text === "string" && text !== "" ? text : null;
}

/** Before every text, and behind every one that `sortText` makes and every id. */
const FIRST = "";
const LAST = "\u{10ffff}";

/** Where a walk goes on behind a place; null: where it begins. */
export function behind(place: Position | null, order: ListOrder) {
  const start = isDescending(order) ? LAST : FIRST;
  if (place === null) return { ties: null, beyond: start, missing: start };
  const { sort, id } = place;
  return sort === null
    ? { ties: null, beyond: null, missing: id }
    : { ties: { sort, id }, beyond: sort, missing: start };
}

function wayOf(order: ListOrder): Way {
  return ways[order?.by ?? "NAME"];
}

function isDescending(order: ListOrder): boolean {
  return order?.descending === true;
}
