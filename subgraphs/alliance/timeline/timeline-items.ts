/**
 * What a timeline tells, item by item, from what members hold: each at the date
 * that its member states. What has no date is counted and never given one.
 */
import { createHash } from "node:crypto";

import type { Summary, Unit } from "../scatter/summary.ts";
import type { OwnedSum } from "../sightings/sightings-of.ts";

export type TimelineEvent =
  | "ACTIVITY_FIRST_SEEN"
  | "ACTIVITY_LAST_SEEN"
  | "STATEMENT"
  | "REPORT"
  | "SIGHTING"
  | "RECORD_CREATED";

export interface TimelineItem {
  readonly at: string;
  readonly precision: string | null;
  readonly what: TimelineEvent;
  /** Whose word it is; null: a member that does not let itself be named. */
  readonly member: string | null;
  readonly author: string | null;
  readonly claim: Unit | null;
  /** The record that states it; of a sighting the record that was seen. */
  readonly record: Summary | null;
  /** Tells apart what happened at one time, and stays the same however the question is asked. */
  readonly name: string;
}

export interface TimelineItems {
  /** In order of time. */
  readonly items: readonly TimelineItem[];
  /** How many statements, reports, records and sightings state no date. */
  readonly undated: number;
}

export interface Told {
  readonly records: readonly Summary[];
  readonly units: readonly Unit[];
  readonly sums: readonly OwnedSum[];
}

export function timelineItems({ records, units, sums }: Told): TimelineItems {
  const found = [
    ...records.flatMap(itemsOfRecord),
    ...statementsOnce(units).map(itemOfUnit),
    ...sums
      .filter(({ positive }) => positive > 0)
      .map((sum) => itemOfSightings(sum, records)),
  ];
  return {
    items: found.flatMap(dated).toSorted(inOrder),
    undated: found.filter(({ at }) => at === null).length,
  };
}

/** A place in the order of time. */
export interface TimelinePlace {
  readonly at: string;
  readonly name: string;
}

export function inOrder(a: TimelinePlace, b: TimelinePlace): number {
  return compared(a.at, b.at) || compared(a.name, b.name);
}

type Undated = Omit<TimelineItem, "at"> & { readonly at: string | null };

function itemsOfRecord(record: Summary): readonly Undated[] {
  const { id, owner, author, created, facts } = record;
  const common = { member: owner, author, claim: null, record };
  const activity = (field: string, what: TimelineEvent) =>
    facts
      .filter((fact) => fact.field === field)
      .map(({ value, precision }) => ({
        ...common,
        at: value,
        precision,
        what,
        name: `${what} ${id}`,
      }));
  return [
    ...activity("firstSeen", "ACTIVITY_FIRST_SEEN"),
    ...activity("lastSeen", "ACTIVITY_LAST_SEEN"),
    {
      ...common,
      at: created,
      precision: null,
      what: "RECORD_CREATED",
      name: `RECORD_CREATED ${id}`,
    },
  ];
}

/** An edge between two records of the entity is seen from both ends, and is one statement. */
function statementsOnce(units: readonly Unit[]): readonly Unit[] {
  const once = new Map<string, Unit>();
  for (const unit of units) {
    const name = `${unit.owner} ${unit.id}`;
    if (!once.has(name) || unit.forward) once.set(name, unit);
  }
  return [...once.values()];
}

/** A statement is made when its object was; where that is not known, its validity begins with it. A report is of its day of publication. */
function itemOfUnit(unit: Unit): Undated {
  const { owner, id, author, created, startTime, to } = unit;
  const report =
    to.kind === "REPORT" && unit.relationshipType === "object-refs";
  const published = report
    ? to.facts.find(({ field }) => field === "published")
    : undefined;
  const what = report ? "REPORT" : "STATEMENT";
  return {
    at: published?.value ?? created ?? startTime,
    precision: published?.precision ?? null,
    what,
    member: owner,
    author,
    claim: unit,
    record: null,
    name: `${what} ${owner} ${id}`,
  };
}

/** Of who does not let itself be named neither owner nor record is shown, nor a name that sorts by them: a record's id names its owner. */
function itemOfSightings(
  { of, owner, firstSeen, named }: OwnedSum,
  records: readonly Summary[],
): Undated {
  const name = createHash("sha256").update(of).digest("hex");
  return {
    at: firstSeen,
    precision: null,
    what: "SIGHTING",
    member: named ? owner : null,
    author: null,
    claim: null,
    record: named ? (records.find(({ id }) => id === of) ?? null) : null,
    name: `SIGHTING ${name}`,
  };
}

function dated(item: Undated): readonly TimelineItem[] {
  const { at } = item;
  return at === null ? [] : [{ ...item, at }];
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
