/**
 * Some hundred records of every sort for tests of lists, as rows of a store, and
 * what a filter and an order mean for them by plain JavaScript: the definition
 * that the Cypher is held against.
 */
import * as fc from "fast-check";

import type {
  FilterCondition,
  ListFilter,
} from "../../../../../subgraphs/contract/filter.ts";
import { tlpLevels } from "../../../../../subgraphs/contract/marking.ts";
import { sortText } from "../../../../../subgraphs/contract/sort-text.ts";

export const MEMBER = "singtel";

export const orders = [
  "NAME",
  "MODIFIED",
  "RECORDED_AT",
  "FIRST_SEEN",
  "LAST_SEEN",
  "CONFIDENCE",
] as const;
export type Order = (typeof orders)[number];

/** A marking, and whether an analyst of AT&T may see what bears it. */
interface Marked {
  readonly tlp: string | null;
  readonly level: number;
  readonly audience: readonly string[];
  readonly people: readonly string[];
  readonly visible: boolean;
}

/** A sector, a country, a technique or a sighting at the other end of an edge. */
export interface End {
  readonly of: "sector" | "country" | "technique" | "sighting";
  readonly value: string;
  readonly stance: "ASSERTS" | "DISPUTES";
  readonly edge: Marked;
  readonly end: Marked;
}

export interface ListRecord {
  readonly id: string;
  readonly kind: "CAMPAIGN" | "INDICATOR" | "REPORT";
  readonly marked: Marked;
  /** As they stand in the store. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly ends: readonly End[];
}

const days = [
  "2017-01-01T00:00:00.000Z",
  "2018-04-12T10:00:00.000Z",
  "2018-04-12T10:00:00.001Z",
  "2021-06-30T00:00:00.000Z",
  "2024-12-31T23:59:59.999Z",
];
const authors = ["Kaspersky", "Cisco Talos", "ÉTOILE Sec"];
const labels = ["apt", "Telecom", "wiper"];
const valueTypes = ["domain-name", "ipv4-addr", "file-sha256"];
const sectors = ["telecommunications", "Government"];
const countries = ["QA", "AE", "Qatar"];
const techniques = ["ref:mitre-attack:T1190", "name:phishing"];

const marked: fc.Arbitrary<Marked> = fc.constantFrom(
  ...["CLEAR", "GREEN"].map((tlp) => marking(tlp, [], true)),
  marking("AMBER", ["att"], true),
  marking("AMBER_STRICT", ["att", "softbank"], true),
  marking("AMBER", ["softbank"], false),
  marking(null, [], false),
);

function marking(
  tlp: string | null,
  audience: readonly string[],
  visible: boolean,
): Marked {
  const level =
    tlp === null ? 3 : (tlpLevels as readonly string[]).indexOf(tlp);
  return { tlp, level, audience, people: [], visible };
}

const maybe = <T>(...values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const end: fc.Arbitrary<End> = fc
  .record({
    of: fc.constantFrom("sector", "country", "technique", "sighting"),
    n: fc.nat({ max: 2 }),
    stance: fc.constantFrom("ASSERTS", "ASSERTS", "DISPUTES"),
    edge: marked,
    end: marked,
  })
  .map(({ n, ...rest }) => ({ ...rest, value: valueOf(rest.of, n) }));

function valueOf(of: End["of"], n: number): string {
  const values = { sector: sectors, country: countries, technique: techniques };
  return of === "sighting" ? "" : (values[of][n % values[of].length] ?? "");
}

const record: fc.Arbitrary<Omit<ListRecord, "id">> = fc
  .record({
    kind: fc.constantFrom("CAMPAIGN", "INDICATOR", "REPORT"),
    marked,
    name: fc.constantFrom("Ape", "ape", "Bear", "Çedilla", "Zebra 🦓", " "),
    author: maybe(...authors),
    confidence: maybe(0, 7, 50, 85, 100),
    labels: fc.subarray(labels),
    modified: maybe(...days),
    recordedAt: fc.constantFrom(...days),
    firstSeen: maybe(...days),
    lastSeen: maybe(...days),
    valid: fc.record({ from: maybe(...days), until: maybe(...days) }),
    published: maybe(...days),
    revoked: maybe(true, false),
    detect: maybe(true, false),
    valueType: maybe(...valueTypes),
    warningLists: fc.constantFrom([], ["dns servers"]),
    ends: fc.array(end, { maxLength: 3 }),
  })
  .map(({ kind, ends, marked: mark, name, ...rest }) => {
    const { firstSeen, lastSeen, valid, published } = rest;
    const { detect, valueType, warningLists, ...common } = rest;
    const { visible: _, ...release } = mark;
    const own = {
      CAMPAIGN: { firstSeen, lastSeen },
      INDICATOR: {
        validFrom: valid.from,
        validUntil: valid.until,
        detect,
        valueType,
        warningLists,
      },
      REPORT: { published },
    }[kind];
    const { author, confidence, labels: borne, modified } = common;
    return {
      kind,
      marked: mark,
      ends,
      properties: {
        kind,
        name,
        author,
        confidence,
        modified,
        ...release,
        ...own,
        recordedAt: common.recordedAt,
        revoked: common.revoked,
        labels: borne,
        sortName: sortText(name),
        feed: "own",
        stixType: kind.toLowerCase(),
        externalReferences: "[]",
      },
    };
  });

/** The same ones at every run: what varies are the questions. */
export const records: readonly ListRecord[] = fc
  .sample(record, { seed: 7, numRuns: 240 })
  .map((each, n) => {
    const stixId = `${each.kind.toLowerCase()}--${String(n * 37).padStart(5, "0")}`;
    return {
      ...each,
      id: `${MEMBER}/own/${stixId}`,
      properties: { ...each.properties, stixId },
    };
  });

/** A condition that has something to do with these records. */
const condition: fc.Arbitrary<FilterCondition> = fc
  .record({
    negated: fc.boolean(),
    asked: fc.oneof(
      texts("membersAny", [MEMBER, "att", "softbank"]),
      texts(
        "authors",
        authors.map((name) => name.toUpperCase()),
      ),
      texts("sectors", sectors),
      texts("countries", ["qa", "AE", "qatar", "DE"]),
      texts("techniques", techniques),
      texts("labels", ["APT", "telecom", "none"]),
      texts("valueTypes", valueTypes),
      fc.record({
        field: fc.constant("tlpMax"),
        texts: fc.constantFrom(...tlpLevels).map((level) => [level]),
      }),
      fc.record({
        field: fc.constant("confidenceMin"),
        number: fc.constantFrom(0, 7, 49.5, 100),
      }),
      fc.record({
        field: fc.constantFrom(
          "revoked",
          "detect",
          "hasSighting",
          "onWarningList",
        ),
        flag: fc.boolean(),
      }),
      fc.record({
        field: fc.constant("changedSince"),
        from: fc.constantFrom(...days),
      }),
      fc
        .tuple(fc.constantFrom(...days), fc.option(fc.constantFrom(...days)))
        .map(([from, until]) => ({ field: "activeBetween", from, until })),
    ),
  })
  .map(({ negated, asked }) => ({ negated, ...asked }));

function texts(field: string, values: readonly string[]) {
  return fc.record({
    field: fc.constant(field),
    texts: fc.subarray([...values]),
  });
}

export const filters: fc.Arbitrary<ListFilter | null> = fc.option(
  fc.record({
    anyOf: fc.array(
      fc.record({ allOf: fc.array(condition, { maxLength: 3 }) }),
      { maxLength: 3 },
    ),
  }),
  { freq: 6 },
);

/** Whether a record meets a filter, by the words of contract/filter.ts. */
export function meetsPlainly(
  each: ListRecord,
  filter: ListFilter | null,
): boolean {
  return (
    filter === null ||
    filter.anyOf.some(({ allOf }) =>
      allOf.every((one) => holds(each, one) !== one.negated),
    )
  );
}

function holds(each: ListRecord, one: FilterCondition): boolean {
  const { properties: p } = each;
  const among = (value: unknown) =>
    typeof value === "string" &&
    (one.texts ?? []).some((t) => t.toLowerCase() === value.toLowerCase());
  const seen = (of: End["of"]) =>
    each.ends.filter((to) => to.of === of && to.edge.visible && to.end.visible);
  const said = (of: End["of"]) =>
    seen(of).some(({ stance, value }) => stance === "ASSERTS" && among(value));
  switch (one.field) {
    case "changedSince":
      return String(p["recordedAt"]) >= (one.from ?? "");
    case "activeBetween":
      return overlaps(p, one);
    case "membersAny":
      return (one.texts ?? []).includes(MEMBER);
    case "authors":
      return among(p["author"]);
    case "tlpMax":
      return each.marked.level <= rank(one.texts?.[0]);
    case "confidenceMin":
      return Number(p["confidence"] ?? -1) >= (one.number ?? 0);
    case "sectors":
      return said("sector");
    case "countries":
      return said("country");
    case "techniques":
      return said("technique");
    case "labels":
      return [p["labels"] ?? []].flat().some(among);
    case "valueTypes":
      return among(p["valueType"]);
    case "revoked":
      return (p["revoked"] ?? false) === one.flag;
    case "detect":
      return (p["detect"] ?? true) === one.flag;
    case "hasSighting":
      return seen("sighting").length > 0 === one.flag;
    case "onWarningList":
      return [p["warningLists"] ?? []].flat().length > 0 === one.flag;
    default:
      throw new Error(`No field ${one.field}.`);
  }
}

function rank(level: string | undefined): number {
  return (tlpLevels as readonly (string | undefined)[]).indexOf(level);
}

function overlaps(
  p: ListRecord["properties"],
  { from, until }: FilterCondition,
): boolean {
  const { firstSeen, validFrom, published, lastSeen, validUntil } = p;
  const begins = firstSeen ?? validFrom ?? published ?? lastSeen ?? validUntil;
  const ends = lastSeen ?? validUntil ?? begins;
  if (typeof begins !== "string" || typeof ends !== "string") return false;
  return (
    (until === null || until === undefined || begins <= until) &&
    ends >= (from ?? "")
  );
}

/** The text by which a record is sorted; null: none. */
export function sortPlainly(
  { properties: p }: ListRecord,
  order: Order,
): string | null {
  const values: Readonly<Record<Order, unknown>> = {
    NAME: p["sortName"],
    MODIFIED: p["modified"],
    RECORDED_AT: p["recordedAt"],
    FIRST_SEEN: p["firstSeen"] ?? p["validFrom"] ?? p["published"],
    LAST_SEEN: p["lastSeen"] ?? p["validUntil"],
    CONFIDENCE: p["confidence"],
  };
  const value = values[order];
  if (typeof value === "number") return String(value).padStart(3, "0");
  return typeof value === "string" && value !== "" ? value : null;
}
