/**
 * Honey: small stores of which every object bears a text of its own, in every
 * field, key and name, so that one byte of an answer is enough to tell that an
 * object had a part in it. As rows of the store; `visible-plainly.ts` says who may
 * see what.
 */
import * as fc from "fast-check";

import { nameKey, valueKeys } from "../../../../subgraphs/contract/keys.ts";
import {
  UNMARKED_RANK,
  tlpRank,
} from "../../../../subgraphs/contract/marking.ts";
import { sortText } from "../../../../subgraphs/contract/sort-text.ts";
import type { Tlp } from "../../../../subgraphs/contract/marking.ts";

export const OWNER = "singtel";

/** What decides who sees something; the same on records and edges. */
export interface Marked {
  readonly tlp: Tlp | null;
  readonly audience: readonly string[];
  readonly people: readonly string[];
}

export interface HoneyRecord {
  readonly n: number;
  readonly kind: (typeof honeyKinds)[number];
  readonly id: string;
  readonly feed: string;
  readonly personal: boolean;
  readonly marked: Marked;
  /** A name that others bear, too. */
  readonly common: (typeof commonNames)[number];
}

export interface HoneyEdge {
  readonly n: number;
  readonly from: HoneyRecord;
  readonly to: HoneyRecord;
  readonly type: string;
  readonly marked: Marked;
}

export interface HoneyWorld {
  readonly records: readonly HoneyRecord[];
  readonly edges: readonly HoneyEdge[];
}

export const honeyKinds = [
  "CAMPAIGN",
  "ACTOR",
  "INDICATOR",
  "MALWARE",
  "REPORT",
  "SIGHTING",
] as const;

export const commonNames = ["Night Parrot", "Moonbird"] as const;

/** A value that several indicators hold. */
export const COMMON_VALUE = "194.38.20.31";

/** The text of one object: nothing else contains it, in any normal form. */
export function honey(sort: "r" | "e", n: number): string {
  return `honey${sort}${String(n).padStart(4, "0")}q`;
}

const stixTypes: Readonly<Record<HoneyRecord["kind"], string>> = {
  CAMPAIGN: "campaign",
  ACTOR: "intrusion-set",
  INDICATOR: "indicator",
  MALWARE: "malware",
  REPORT: "report",
  SIGHTING: "sighting",
};

const marked: fc.Arbitrary<Marked> = fc.record({
  tlp: fc.constantFrom<Tlp | null>(
    "CLEAR",
    "GREEN",
    "AMBER",
    "AMBER",
    "AMBER_STRICT",
    "AMBER_STRICT",
    "RED",
    null,
  ),
  audience: fc.subarray([
    "att",
    "etisalat",
    "softbank",
    "group:gulf",
    "group:nobody",
  ]),
  people: fc.subarray(["lead@singtel.example", "att/lead@att.example"]),
});

/** An edge without a level has no owner but its record's: it is as good as hidden, and says little here. */
const markedEdge = marked.map(
  (each) => ({ ...each, tlp: each.tlp ?? "GREEN" }) as const,
);

export const anyHoneyWorld: fc.Arbitrary<HoneyWorld> = fc
  .record({
    records: fc.array(
      fc.record({
        kind: fc.constantFrom(...honeyKinds),
        feed: fc.constantFrom("own", "own", "open"),
        personal: fc.constantFrom(false, false, false, true),
        marked,
        common: fc.constantFrom(...commonNames),
      }),
      { minLength: 3, maxLength: 8 },
    ),
    edges: fc.array(
      fc.record({
        from: fc.nat(7),
        to: fc.nat(7),
        type: fc.constantFrom(
          "uses",
          "attributed-to",
          "related-to",
          "object-refs",
        ),
        marked: markedEdge,
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ records: told, edges }) => {
    const records = told.map((each, n): HoneyRecord => ({
      ...each,
      n,
      id: `${OWNER}/${each.feed}/${stixIdOf(each.kind, n)}`,
    }));
    return {
      records,
      edges: edges.flatMap((edge, n) => {
        const [from, to] = [records[edge.from], records[edge.to]];
        return from === undefined || to === undefined || from === to
          ? []
          : [
              {
                n,
                from,
                to,
                type: typeBetween(edge.type, from, to),
                marked: edge.marked,
              },
            ];
      }),
    };
  });

function stixIdOf(kind: HoneyRecord["kind"], n: number): string {
  return `${stixTypes[kind]}--00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

/** Reports name, sightings see; everything else is a relationship. */
function typeBetween(type: string, from: HoneyRecord, to: HoneyRecord): string {
  if (from.kind === "SIGHTING" && to.kind !== "SIGHTING") return "sighting-of";
  if (from.kind === "REPORT") return "object-refs";
  return type === "object-refs" ? "uses" : type;
}

/** A record as `write-records` takes it. */
export function recordRowOf(record: HoneyRecord) {
  const { n, kind, id, feed, personal, marked: mark, common } = record;
  const text = honey("r", n);
  const stixId = stixIdOf(kind, n);
  const value =
    kind === "INDICATOR"
      ? n % 2 === 0
        ? COMMON_VALUE
        : `${text}.example`
      : null;
  return {
    id,
    labels: [kind.charAt(0) + kind.slice(1).toLowerCase()],
    replaces: false,
    properties: {
      id,
      kind,
      stixId,
      stixType: stixTypes[kind],
      feed,
      ...(personal ? { personal } : {}),
      ...markedProperties(mark),
      name: value ?? `${text} ${common}`,
      sortName: sortText(value ?? `${text} ${common}`),
      aliases: [common, `also ${text}`],
      description: `parrots of ${text}`,
      author: `author of ${text}`,
      basis: `because of ${text}`,
      labels: [text],
      statements: [`statement of ${text}`],
      role: kind === "INDICATOR" ? text : null,
      value,
      valueType:
        value === null
          ? null
          : value === COMMON_VALUE
            ? "ipv4-addr"
            : "domain-name",
      pattern: value === null ? null : `[${text}]`,
      objective: text,
      firstSeen: DAY,
      lastSeen: DAY,
      modified: DAY,
      created: DAY,
      recordedAt: DAY,
      confidence: n,
      revoked: false,
      count: kind === "SIGHTING" ? 1000 + n : null,
      externalReferences: JSON.stringify([
        { sourceName: text, url: `https://${text}.example/` },
      ]),
    },
    keys: keysOf(record, value),
    originals: [
      {
        id: `${id}@${DAY}`,
        json: JSON.stringify({
          type: stixTypes[kind],
          id: stixId,
          x_text: text,
        }),
        hash: text,
      },
    ],
    references: [],
  };
}

/** Rows of records that nobody may see, labelled `Ballast`, each with a key of its own. */
export function ballastRows() {
  return Array.from({ length: 240 }, (_, place) => {
    const kind = honeyKinds[place % honeyKinds.length] ?? "ACTOR";
    const row = recordRowOf({
      n: 0,
      kind,
      id: `${OWNER}/ballast/${stixTypes[kind]}--${place}`,
      feed: "ballast",
      personal: false,
      marked: { tlp: "RED", audience: [], people: ["nobody"] },
      common: "Moonbird",
    });
    return {
      ...row,
      labels: [...row.labels, "Ballast"],
      properties: { ...row.properties, place },
      keys: [{ key: `name:ballast${place}`, as: "NAME" }],
      originals: [],
    };
  });
}

const DAY = "2020-01-01T00:00:00.000Z";

function keysOf({ n, kind, common }: HoneyRecord, value: string | null) {
  const own = { key: stixIdOf(kind, n), as: "OWN_ID" };
  if (kind === "SIGHTING") return [];
  if (value !== null)
    return [own, ...valueKeys(value).map((key) => ({ key, as: "OWN_ID" }))];
  return [
    own,
    { key: nameKeyOf(`${honey("r", n)} ${common}`), as: "NAME" },
    { key: nameKeyOf(common), as: "ALIAS" },
  ];
}

export function nameKeyOf(name: string): string {
  return nameKey(name) ?? "";
}

/** An edge for the statement below. */
export function edgeRowOf({ n, from, to, type, marked: mark }: HoneyEdge) {
  const text = honey("e", n);
  return {
    from: from.id,
    to: to.id,
    type:
      type === "object-refs"
        ? "REFERS_TO"
        : type.toUpperCase().replaceAll("-", "_"),
    properties: {
      id: `${from.id}#${n}`,
      relationshipType: type,
      stance: "ASSERTS",
      confidence: n,
      basis: `because of ${text}`,
      description: text,
      author: text,
      statements: [text],
      created: DAY,
      modified: DAY,
      recordedAt: DAY,
      externalReferences: JSON.stringify([{ sourceName: text }]),
      bornAt: 0,
      ...markedProperties(mark),
    },
  };
}

/** Makes edges of any type; rows as above. */
export const MAKE_EDGES = `UNWIND $p.rows AS row
  MATCH (a:Record {id: row.from}), (b:Record {id: row.to})
  CREATE (a)-[e:$(row.type)]->(b)
  SET e = row.properties`;

function markedProperties({ tlp, audience, people }: Marked) {
  return {
    tlp,
    level: tlp === null ? UNMARKED_RANK : tlpRank(tlp),
    // Only what says nothing of who may see it is opened with its feed.
    bare: tlp === null,
    audience,
    people,
  };
}
