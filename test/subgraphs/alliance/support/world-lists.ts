/**
 * What members in memory say of lists: which records a filter holds (as members
 * get it, contract/filter.ts), where each stands, and pages that may be cut short.
 */
import type {
  FilterCondition,
  ListFilter,
} from "../../../../subgraphs/contract/filter.ts";
import type { Tlp } from "../../../../subgraphs/contract/marking.ts";
import {
  UNMARKED_RANK,
  tlpRank,
} from "../../../../subgraphs/contract/marking.ts";
import { comparePlaces } from "../../../../subgraphs/contract/place.ts";
import type { Place } from "../../../../subgraphs/contract/place.ts";
import { sortOf } from "./world.ts";
import type { WorldRecord } from "./world.ts";

/** What lists filter and sort by; what is left out is not stated. */
export interface Stated {
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly confidence?: number;
  readonly sectors?: readonly string[];
  readonly countries?: readonly string[];
  /** Keys of the techniques that it is connected with. */
  readonly techniques?: readonly string[];
  readonly valueType?: string;
  readonly revoked?: boolean;
  readonly sighted?: boolean;
  readonly warned?: boolean;
  readonly detect?: boolean;
  readonly modified?: string;
  readonly recordedAt?: string;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  /** When it first came to the store; left out: long ago. */
  readonly born?: string;
}

export interface ListArgs {
  readonly filter?: ListFilter | null;
  readonly order?: ListOrderArgs | null;
  readonly asOf?: string | null;
}

export interface ListOrderArgs {
  readonly by: string;
  readonly descending?: boolean | null;
}

export interface CountArgs extends ListArgs {
  readonly kind: string;
}

export interface PageArgs extends CountArgs {
  readonly among: readonly string[];
  readonly after?: Place | null;
  readonly first: number;
}

/** How little a member does at one request. */
export interface PageLimits {
  /** Records that it gives at most. */
  readonly give?: number;
  /** Records that it looks at, whether they match or not. */
  readonly look?: number;
}

/** A summary's `matches` and `sort`. */
export function listed(record: WorldRecord, { filter, order }: ListArgs) {
  return { matches: meets(record, filter), sort: sortBy(record, order) };
}

export function bornBy(
  { stated }: WorldRecord,
  asOf: string | null | undefined,
): boolean {
  return (stated?.born ?? "") <= (asOf ?? "9");
}

/** A page of a member's records. */
export function pagedBy(
  records: readonly WorldRecord[],
  args: PageArgs,
  { give = args.first, look = records.length }: PageLimits,
) {
  const { after = null, filter, order, first } = args;
  const descending = order?.descending ?? false;
  const inOrder = (a: Place, b: Place) => comparePlaces(a, b, descending);
  const rest = ofList(records, args)
    .map((record) => ({ record, place: placeBy(record, order) }))
    .filter(({ place }) => after === null || inOrder(after, place) < 0)
    .toSorted((a, b) => inOrder(a.place, b.place));
  const seen = rest.slice(0, look);
  const matching = seen.filter(({ record }) => meets(record, filter));
  const items = matching.slice(0, Math.min(give, first));
  const last = (items.length < matching.length ? items : seen).at(-1);
  return {
    items: items.map(({ record }) => record),
    more: last !== undefined && last !== rest.at(-1),
    reached: last?.place ?? null,
    asOf: args.asOf ?? "2024-01-01T00:00:00.000Z",
  };
}

export function countedBy(
  records: readonly WorldRecord[],
  args: CountArgs,
): number {
  return ofList(records, args).filter((record) => meets(record, args.filter))
    .length;
}

/** Whether a record meets a filter as members get it. */
export function meets(
  record: WorldRecord,
  filter: ListFilter | null | undefined,
): boolean {
  return (
    filter?.anyOf.some(({ allOf }) =>
      allOf.every((condition) => met(record, condition) !== condition.negated),
    ) ?? true
  );
}

/** The text by which a record is sorted; null: it has none. */
export function sortBy(
  record: WorldRecord,
  order: ListOrderArgs | null | undefined,
): string | null {
  const { stated = {} } = record;
  switch (order?.by) {
    case "MODIFIED":
      return stated.modified ?? null;
    case "RECORDED_AT":
      return stated.recordedAt ?? "2020-01-01T00:00:00.000Z";
    case "FIRST_SEEN":
      return stated.firstSeen ?? null;
    case "LAST_SEEN":
      return stated.lastSeen ?? null;
    case "CONFIDENCE":
      return stated.confidence === undefined
        ? null
        : String(stated.confidence).padStart(3, "0");
    default:
      return sortOf(record);
  }
}

function placeBy(
  record: WorldRecord,
  order: ListOrderArgs | null | undefined,
): Place {
  return { sort: sortBy(record, order), id: record.id };
}

function ofList(
  records: readonly WorldRecord[],
  { kind, asOf }: CountArgs,
): readonly WorldRecord[] {
  return records.filter(
    (record) => record.kind === kind && bornBy(record, asOf),
  );
}

function met(
  { owner, tlp, stated = {} }: WorldRecord,
  { field, texts, number, flag, from, until }: FilterCondition,
): boolean {
  const any = (own: readonly (string | undefined)[] | undefined) =>
    own?.some((text) => text !== undefined && texts?.includes(text)) ?? false;
  switch (field) {
    case "changedSince":
      return (stated.recordedAt ?? "2020-01-01T00:00:00.000Z") >= (from ?? "");
    case "activeBetween":
      return (
        (stated.firstSeen ?? stated.lastSeen) !== undefined &&
        (stated.firstSeen ?? "") <= (until ?? "9") &&
        (stated.lastSeen ?? "9") >= (from ?? "")
      );
    case "membersAny":
      return any([owner]);
    case "authors":
      return any([stated.author]);
    case "tlpMax":
      return (
        (tlp === null ? UNMARKED_RANK : tlpRank(tlp)) <=
        tlpRank(texts?.[0] as Tlp)
      );
    case "confidenceMin":
      return (stated.confidence ?? -1) >= (number ?? 0);
    case "sectors":
      return any(stated.sectors);
    case "countries":
      return any(stated.countries);
    case "techniques":
      return any(stated.techniques);
    case "labels":
      return any(stated.labels);
    case "valueTypes":
      return any([stated.valueType]);
    case "revoked":
      return (stated.revoked ?? false) === flag;
    case "hasSighting":
      return (stated.sighted ?? false) === flag;
    case "onWarningList":
      return (stated.warned ?? false) === flag;
    case "detect":
      return (stated.detect ?? true) === flag;
    default:
      throw new Error(`The contract has no condition ${field}.`);
  }
}
