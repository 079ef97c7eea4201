/**
 * A bundle for a measure of speed: indicators of hosts, each with a relationship
 * to one of the malware families of the same bundle, all marked and by one
 * author. Each bundle has ids and values of its own.
 */
import { writeFile } from "node:fs/promises";

import type { IntakeFile } from "../../../subgraphs/member/intake/reader.ts";
import { diskFile } from "../../../subgraphs/member/intake/disk-file.ts";

/** One object in this many is a malware family; the others are indicators and relationships in pairs. */
const FAMILY = 11;

const AUTHOR = "identity--11111111-1111-4111-8111-111111111111";
const GREEN = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb";

const common = {
  spec_version: "2.1",
  created_by_ref: AUTHOR,
  created: "2018-04-12T10:00:00.000Z",
  modified: "2018-04-12T10:00:00.000Z",
  object_marking_refs: [GREEN],
};

/** A file of some `objects` objects; `number` tells it from all others. */
export async function madeFile(
  path: string,
  number: number,
  objects: number,
): Promise<IntakeFile> {
  const families = Math.max(1, Math.round(objects / FAMILY));
  const pairs = Math.floor((objects - families) / 2);
  const all = [
    ...Array.from({ length: families }, (_, at) => familyOf(number, at)),
    ...Array.from({ length: pairs }, (_, at) =>
      pairOf(number, at, at % families),
    ).flat(),
  ];
  const lines = all.map((object) => JSON.stringify(object)).join(",\n");
  await writeFile(
    path,
    `{"type":"bundle","id":"bundle--${uuidOf(number, 0)}","objects":[\n${lines}\n]}`,
  );
  return diskFile(path, `bundle ${number}`);
}

function familyOf(number: number, at: number): object {
  return {
    ...common,
    type: "malware",
    id: `malware--${uuidOf(number, at)}`,
    name: `Family ${number} ${at}`,
    is_family: true,
    description: "Made for a measure of speed. ".repeat(8),
  };
}

function pairOf(number: number, at: number, family: number): readonly object[] {
  const id = `indicator--${uuidOf(number, at)}`;
  return [
    {
      ...common,
      type: "indicator",
      id,
      name: `host ${number} ${at}`,
      description: "Made for a measure of speed. ".repeat(8),
      pattern: `[domain-name:value = 'host-${number}-${at}.example']`,
      pattern_type: "stix",
      valid_from: "2018-04-12T10:00:00.000Z",
      confidence: 75,
    },
    {
      ...common,
      type: "relationship",
      id: `relationship--${uuidOf(number, at)}`,
      relationship_type: "indicates",
      source_ref: id,
      target_ref: `malware--${uuidOf(number, family)}`,
    },
  ];
}

/** Spread over the whole range, as real ids are. */
function uuidOf(number: number, at: number): string {
  const spread = Math.imul(at + 1, 2_654_435_761) >>> 0;
  return `${hex(spread, 8)}-${hex(number, 4)}-4000-8000-${hex(at, 12)}`;
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, "0");
}
