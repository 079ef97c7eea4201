/** `scatter { originals }` of a member in memory: records of a small world as STIX objects. */
import { observablesOf } from "../../../../subgraphs/contract/observable.ts";
import { markingOfTlp } from "../../../../subgraphs/contract/tlp-markings.ts";
import type { World, WorldEdge, WorldRecord } from "./world.ts";

/** What a record says for exports; what is left out is nothing special. */
export interface OriginalTold {
  readonly name?: string;
  readonly pap?: string | null;
  readonly revoked?: boolean;
  readonly validUntil?: string | null;
  readonly detect?: boolean;
  /** Whether it names what the viewer may not see. */
  readonly partly?: boolean;
  /** The object's text, where a test wants another one. */
  readonly json?: string;
  /** What it names: objects by their ids at the member. */
  readonly named?: readonly { readonly id: string; readonly json: string }[];
}

interface Store {
  readonly seen: World;
  readonly slug: string;
}

interface OriginalsArgs {
  readonly ids: readonly string[];
  readonly ends: readonly string[];
}

const TIME = "2020-01-15T09:00:00.000Z";

export function originalsAt(
  { ids, ends }: OriginalsArgs,
  { seen, slug }: Store,
) {
  const own = seen.records.filter(({ owner }) => owner === slug);
  return own
    .filter(({ id }) => ids.includes(id))
    .map((record) => {
      const told = record.original ?? {};
      const { value, type } = valueOf(record);
      return {
        id: record.id,
        later: false,
        json: told.partly === true ? null : (told.json ?? jsonOf(record)),
        kind: record.kind,
        name: told.name ?? record.names[0] ?? "",
        tlp: record.tlp,
        pap: told.pap ?? null,
        confidence: null,
        revoked: told.revoked ?? false,
        modified: TIME,
        validFrom: record.kind === "INDICATOR" ? TIME : null,
        validUntil: told.validUntil ?? null,
        value,
        valueType: type,
        pattern: record.kind === "INDICATOR" ? patternOf(record) : null,
        patternType: record.kind === "INDICATOR" ? "stix" : null,
        detect: told.detect ?? record.role !== "kill-switch",
        role: record.role ?? null,
        warningLists: record.warningLists ?? [],
        relationships: seen.edges
          .filter(({ from, to }) => from === record.id && ends.includes(to))
          .map((edge) => ({
            id: `${slug}/own/${edge.id}`,
            json: relationshipOf(edge),
          })),
        named: told.named ?? [],
      };
    });
}

/** The STIX object of a record, as its member loaded it: spaced in a way of its own, to tell bytes from meaning. */
export function jsonOf(record: WorldRecord): string {
  const { id, kind, names, tlp, original = {} } = record;
  const stixId = stixIdOf(id);
  const object = {
    type: stixId.slice(0, stixId.indexOf("--")),
    spec_version: "2.1",
    id: stixId,
    created: TIME,
    modified: TIME,
    name: original.name ?? names[0],
    ...(original.revoked === true ? { revoked: true } : {}),
    ...(tlp === null ? {} : { object_marking_refs: [markingOfTlp[tlp]] }),
    ...(kind === "MALWARE" ? { is_family: true } : {}),
    ...(kind === "REPORT" ? { published: TIME, object_refs: [stixId] } : {}),
    ...(kind === "INDICATOR"
      ? {
          pattern: patternOf(record),
          pattern_type: "stix",
          valid_from: TIME,
          indicator_types: ["malicious-activity"],
        }
      : {}),
  };
  return JSON.stringify(object, null, 1);
}

function relationshipOf({ id, from, to, type }: WorldEdge): string {
  return JSON.stringify({
    type: "relationship",
    spec_version: "2.1",
    id,
    created: TIME,
    modified: TIME,
    relationship_type: type,
    source_ref: stixIdOf(from),
    target_ref: stixIdOf(to),
  });
}

function valueOf({ kind, names }: WorldRecord) {
  const [found] = kind === "INDICATOR" ? observablesOf(names[0] ?? "") : [];
  return { value: found?.value ?? null, type: found?.type ?? null };
}

function patternOf(record: WorldRecord): string {
  const { value, type } = valueOf(record);
  return `[${type ?? "domain-name"}:value = '${value ?? ""}']`;
}

function stixIdOf(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
