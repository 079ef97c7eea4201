/**
 * A STIX 2.1 bundle of records as their owners have them. Their texts go in byte
 * for byte: who passes an object on changes nothing (STIX 2.1 section 3.5).
 */
import { randomUUID } from "node:crypto";

import canonicalize from "canonicalize";

import { parseRecordId } from "../../contract/record-id.ts";
import { TESSERA_EXTENSION } from "../../contract/tessera-extension-id.ts";
import { tlpOfMarking } from "../../contract/tlp-markings.ts";
import type { HeldObject } from "../scatter/originals.ts";
import { allianceObjects } from "./alliance-objects.ts";
import { without } from "./exported.ts";
import type { Gathered, Times, Written } from "./exported.ts";
import { groupingOf } from "./grouping.ts";

export function stixBundle(gathered: Gathered, times: Times): Written {
  const { groups, records, missing } = gathered;
  const used = records.filter(({ json }) => json !== null);
  const whole = new Set(used.map(({ id }) => id));
  const groupings = groups
    .map(({ entity, records: own }) => ({
      entity,
      records: own.filter(({ id }) => whole.has(id)),
    }))
    .filter((group) => group.records.length > 0);
  const context = { times, missing };
  const own = [
    ...allianceObjects,
    ...(groupings.length === 0
      ? [{ entity: null, records: [] }]
      : groupings
    ).map((group) => groupingOf(group, context)),
  ].map((object) => JSON.stringify(object));
  const held = used.flatMap(({ id, json, relationships, named }) => [
    { id, json: json ?? "" },
    // With one end left out a relationship would lead nowhere.
    ...relationships.filter((one) => endsIn(one, used)),
    ...named.filter((one) => !isEverybodys(one)),
  ]);
  const objects = [...own, ...onceEach(held)];
  return {
    text: `{"type":"bundle","id":"bundle--${randomUUID()}","objects":[\n${objects.join(",\n")}\n]}\n`,
    used,
    leftOut: records
      .filter(({ json }) => json === null)
      .map((record) => without(record, "NOT_WHOLE")),
  };
}

function endsIn(
  { json }: HeldObject,
  records: readonly { readonly stixId: string }[],
): boolean {
  const { target_ref: target } = JSON.parse(json) as {
    readonly target_ref?: unknown;
  };
  return (
    typeof target === "string" &&
    records.some(({ stixId }) => stixId === target.toLowerCase())
  );
}

function isEverybodys({ id }: HeldObject): boolean {
  const stixId = stixIdOf(id);
  return stixId === TESSERA_EXTENSION || tlpOfMarking.has(stixId);
}

/** In the order of ids; an object that several have in one form stands once, in the spelling of the first of them. */
function onceEach(held: readonly HeldObject[]): readonly string[] {
  const objects = new Map<
    string,
    { readonly at: string; readonly json: string }
  >();
  for (const { id, json } of held.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const form = canonicalOf(json);
    if (!objects.has(form))
      objects.set(form, { at: `${stixIdOf(id)} ${form}`, json });
  }
  return [...objects.values()]
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ json }) => json);
}

/** RFC 8785; of what has no such form (a lone surrogate) the text itself. */
function canonicalOf(json: string): string {
  try {
    return canonicalize(JSON.parse(json)) ?? json;
  } catch {
    return json;
  }
}

function stixIdOf(id: string): string {
  return parseRecordId(id)?.stixId ?? "";
}
