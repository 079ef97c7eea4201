/**
 * A small world for the tests of the alliance: what members hold, to whom they
 * release it, and what this viewer may see of it. Visibility is a flag, since
 * the members' Cypher decides it and has tests of its own.
 */
import { kindOf } from "../../../../subgraphs/contract/kinds.ts";
import type { KindName } from "../../../../subgraphs/contract/kinds.ts";
import { nameKey, valueKeys } from "../../../../subgraphs/contract/keys.ts";
import type { KeyOf } from "../../../../subgraphs/contract/keys.ts";
import type { Tlp } from "../../../../subgraphs/contract/marking.ts";
import { sortText } from "../../../../subgraphs/contract/sort-text.ts";
import { seenSightings } from "./world-corroboration.ts";
import type { Rests, Said, WorldSighting } from "./world-corroboration.ts";
import type { OriginalTold } from "./world-originals.ts";
import type { Stated } from "./world-lists.ts";

export interface WorldRecord {
  readonly id: string;
  readonly owner: string;
  readonly kind: KindName;
  readonly feed: string;
  readonly names: readonly string[];
  readonly keys: readonly KeyOf[];
  readonly tlp: Tlp | null;
  readonly audience: readonly string[];
  readonly hidden: boolean;
  /** What lists filter and sort by. */
  readonly stated?: Stated;
  /** Public warning lists that its value is on; absent: none. */
  readonly warningLists?: readonly string[];
  /** A role of an indicator, such as kill-switch; absent: none. */
  readonly role?: string;
  readonly rests?: Rests;
  /** What exports are made of. */
  readonly original?: OriginalTold;
  /** The STIX id of what replaced it; absent: nothing. */
  readonly replacedBy?: string;
  /** What its member says of its identity; absent: nothing. */
  readonly statements?: readonly WorldStatement[];
}

/** A member's statement about the identity of a record of its own. */
export interface WorldStatement {
  readonly says: "SAME" | "DIFFERENT";
  /** An id of the other side. */
  readonly key: string;
  readonly author: string;
  readonly reason: string;
}

export interface WorldEdge {
  readonly id: string;
  readonly owner: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly tlp: Tlp | null;
  readonly audience: readonly string[];
  readonly hidden: boolean;
  /** Absent: ASSERTS. */
  readonly stance?: "ASSERTS" | "DISPUTES";
  /** Absent: it was not taken back. */
  readonly revoked?: boolean;
  /** Absent: not stated. */
  readonly confidence?: number | null;
  readonly said?: Said;
}

export interface World {
  readonly members: readonly string[];
  readonly records: readonly WorldRecord[];
  readonly edges: readonly WorldEdge[];
  readonly sightings?: readonly WorldSighting[];
  /** Members that only let their sightings be counted. */
  readonly counted?: readonly string[];
  /** Values on a warning list of a member's own, by member. */
  readonly ownLists?: Readonly<Record<string, readonly string[]>>;
}

/** A record as a test writes it; what is left out is CLEAR, visible and without further keys. */
export interface RecordTold {
  readonly owner: string;
  readonly kind: KindName;
  readonly names: readonly string[];
  readonly feed?: string;
  readonly ids?: readonly KeyOf[];
  readonly tlp?: Tlp | null;
  readonly audience?: readonly string[];
  readonly hidden?: boolean;
  readonly stated?: Stated;
  readonly warningLists?: readonly string[];
  readonly role?: string;
  readonly original?: OriginalTold;
  readonly replacedBy?: string;
  readonly statements?: readonly WorldStatement[];
}

/** The STIX id of the record number `n`. */
export function stixIdOf(kind: KindName, n: number): string {
  const [stixType = ""] = kindOf(kind).stixTypes;
  return `${stixType}--00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

/** The record number `n` of a world, with the keys that intake would give it. */
export function recordOf(n: number, told: RecordTold): WorldRecord {
  const { owner, kind, names, feed = "own", ids = [] } = told;
  const stixId = stixIdOf(kind, n);
  return {
    id: `${owner}/${feed}/${stixId}`,
    owner,
    kind,
    feed,
    names,
    keys: [{ key: stixId, as: "OWN_ID" }, ...ids, ...namedKeys(kind, names)],
    tlp: told.tlp === undefined ? "CLEAR" : told.tlp,
    audience: told.audience ?? [],
    hidden: told.hidden ?? false,
    warningLists: told.warningLists ?? [],
    ...(told.role === undefined ? {} : { role: told.role }),
    ...(told.original === undefined ? {} : { original: told.original }),
    ...(told.stated === undefined ? {} : { stated: told.stated }),
    ...(told.replacedBy === undefined ? {} : { replacedBy: told.replacedBy }),
    statements: told.statements ?? [],
  };
}

/** An edge as a test writes it: from a record to a record, by their places in the list. */
export interface EdgeTold {
  readonly from: number;
  readonly to: number;
  readonly type?: string;
  readonly tlp?: Tlp | null;
  readonly audience?: readonly string[];
  readonly hidden?: boolean;
  readonly stance?: "ASSERTS" | "DISPUTES";
  readonly revoked?: boolean;
  readonly confidence?: number | null;
}

/** A world of these records; an edge that joins records of two owners is left out, since no store can hold it. */
export function worldOf(
  members: readonly string[],
  told: readonly RecordTold[],
  edges: readonly EdgeTold[] = [],
): World {
  const records = told.map((record, n) => recordOf(n, record));
  return {
    members,
    records,
    edges: edges.flatMap((edge, n) => {
      const from = records[edge.from];
      const to = records[edge.to];
      if (from === undefined || to === undefined) return [];
      if (from.owner !== to.owner || from.id === to.id) return [];
      return {
        id: `relationship--00000000-0000-4000-9000-${String(n).padStart(12, "0")}`,
        owner: from.owner,
        from: from.id,
        to: to.id,
        type: edge.type ?? "uses",
        tlp: edge.tlp === undefined ? "CLEAR" : edge.tlp,
        audience: edge.audience ?? [],
        hidden: edge.hidden ?? false,
        stance: edge.stance ?? "ASSERTS",
        revoked: edge.revoked ?? false,
        confidence: edge.confidence ?? null,
      };
    }),
  };
}

/** The world that the viewer may see: the same without what is hidden. */
export function seenOf(world: World): World {
  const { records, edges, sightings } = world;
  const seen = withoutHiddenReplacements(
    records.filter(({ hidden }) => !hidden),
  );
  const ids = new Set(seen.map(({ id }) => id));
  return {
    ...world,
    sightings: seenSightings(sightings, ids),
    records: seen,
    edges: edges.filter(
      ({ hidden, from, to }) => !hidden && ids.has(from) && ids.has(to),
    ),
  };
}

/** What replaced a record is an object of the same member: hidden, it replaced nothing. */
function withoutHiddenReplacements(
  seen: readonly WorldRecord[],
): readonly WorldRecord[] {
  const held = new Set(
    seen.flatMap(({ owner, keys }) => keys.map(({ key }) => `${owner} ${key}`)),
  );
  return seen.map((record) => {
    const { replacedBy, ...rest } = record;
    return replacedBy === undefined || held.has(`${record.owner} ${replacedBy}`)
      ? record
      : rest;
  });
}

/** The text by which members sort a record. */
export function sortOf({ names }: WorldRecord): string {
  return sortText(names[0] ?? "");
}

function namedKeys(kind: KindName, names: readonly string[]): readonly KeyOf[] {
  const { knownBy } = kindOf(kind);
  if (knownBy === "value")
    return names.flatMap((name) =>
      valueKeys(name).map((key): KeyOf => ({ key, as: "OWN_ID" })),
    );
  if (knownBy === "ids") return [];
  const roles = new Map<string, KeyOf>();
  names.forEach((name, index) => {
    const key = nameKey(name);
    if (key !== undefined && !roles.has(key))
      roles.set(key, { key, as: index === 0 ? "NAME" : "ALIAS" });
  });
  return [...roles.values()];
}
