/**
 * A record's summary: what the alliance needs of it to join, sort and name it
 * (scatter's `Summary`). Apart from the record, since it never leaves the
 * alliance.
 */
import type { KeyRow, RecordRow } from "../../../cypher/rows.ts";
import { kindOf } from "../../contract/kinds.ts";
import type { KindName } from "../../contract/kinds.ts";
import { isTlp, releasableTo } from "../../contract/marking.ts";
import type { MemberContext } from "../context.ts";
import type { SdlScatterFilter, SdlScatterOrder } from "../generated.ts";

/** How a list is filtered and sorted; both absent: everything matches, by name. */
export interface ListOf {
  readonly filter?: SdlScatterFilter | null | undefined;
  readonly order?: SdlScatterOrder | null | undefined;
}

/** A record as scatter reads it. */
export interface MatchedRow {
  readonly record: RecordRow;
  readonly keys: readonly KeyRow[];
  readonly replacedBy: string | null;
}

export function summaryOf(
  { record, keys, replacedBy }: MatchedRow,
  among: readonly string[],
  { filter, order }: ListOf,
  { policy }: MemberContext,
) {
  return {
    id: record.id,
    kind: record.kind,
    feed: record.feed,
    names: namesOf(record),
    valueType: record["valueType"] ?? null,
    // The store's own order tells in what company they were loaded.
    keys: keys.toSorted(byKey),
    replacedBy,
    statements: [],
    releasableTo: releasedTo(record, policy.community, among),
    facts: (_: unknown, { loaders }: MemberContext) => factsOf(record, loaders),
    matches: meets(record, filter),
    sort: sortOf(record, order),
    record,
  };
}

function byKey(a: KeyRow, b: KeyRow): number {
  return compared(a.key, b.key) || compared(a.as, b.as);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The asked members to whom a record or an edge may be told. */
export function releasedTo(
  marked: {
    readonly tlp: string | null;
    readonly audience?: readonly string[];
  },
  community: readonly string[],
  among: readonly string[],
): readonly string[] {
  const tlp = isTlp(marked.tlp) ? marked.tlp : null;
  return releasableTo(
    { tlp, audience: marked.audience ?? [] },
    community,
    among,
  );
}

function namesOf(record: RecordRow): readonly string[] {
  const value = record["value"];
  if (record.kind === "INDICATOR")
    return [
      typeof value === "string"
        ? value
        : (textOf(record["pattern"]) ?? record.name),
    ];
  return [...new Set([record.name, ...(record.aliases ?? [])])];
}

function meets(
  record: RecordRow,
  filter: SdlScatterFilter | null | undefined,
): boolean {
  const { changedSince, revoked } = filter ?? {};
  if (
    changedSince !== null &&
    changedSince !== undefined &&
    record.recordedAt < changedSince
  )
    return false;
  return (
    revoked === null || revoked === undefined || record.revoked === revoked
  );
}

function sortOf(
  record: RecordRow,
  order: SdlScatterOrder | null | undefined,
): string | null {
  switch (order?.by) {
    case "MODIFIED":
      return record.modified ?? null;
    case "RECORDED_AT":
      return record.recordedAt;
    default:
      return record.sortName;
  }
}

/** The values that an entity merges, one line for each. */
async function factsOf(record: RecordRow, loaders: MemberContext["loaders"]) {
  const { merged } = kindOf(record.kind as KindName);
  const targets = merged.includes("targetedCountries")
    ? await loaders.targets.load(record.id)
    : [];
  return merged.flatMap((field) => {
    if (field === "targetedSectors" || field === "targetedCountries") {
      const type = field === "targetedSectors" ? "sector" : "country";
      return targets
        .filter((target) => target.type === type)
        .map(({ code, name }) => ({
          field,
          value: code ?? name,
          precision: null,
        }));
    }
    const precision = record[`${field}Precision`] ?? null;
    return [record[field] ?? []]
      .flat()
      .flatMap((value) => textOf(value) ?? [])
      .map((value) => ({ field, value, precision }));
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
