/**
 * A record's summary: what the alliance needs of it to join, sort and name it
 * (scatter's `Summary`). Apart from the record, since it never leaves the
 * alliance.
 */
import type { KeyRow, RecordRow, SaidRow } from "../../../cypher/rows.ts";
import { kindOf } from "../../contract/kinds.ts";
import type { KindName } from "../../contract/kinds.ts";
import type { MemberContext } from "../context.ts";
import { releasedTo } from "../policy/release.ts";
import { citationsOf } from "./citations-of.ts";
import { sortOf } from "./scatter/list-order.ts";
import type { ListOrder } from "./scatter/list-order.ts";
import { byKey, toldOf } from "../statements/told-of.ts";

/** How a list is sorted; absent: by name. */
export interface ListOf {
  readonly order?: ListOrder;
}

/** A record as scatter reads it. */
export interface MatchedRow {
  readonly record: RecordRow;
  readonly keys: readonly KeyRow[];
  readonly said: readonly SaidRow[];
  /** Whether it meets the list's filter; absent: there is none, or only those that meet it were read. */
  readonly matches?: boolean;
}

export function summaryOf(
  { record, keys, said, matches = true }: MatchedRow,
  among: readonly string[],
  { order }: ListOf,
  { policy }: MemberContext,
) {
  const others = among.filter((slug) => slug !== policy.member);
  const told = toldOf(record, said, (marked) =>
    releasedTo(marked, policy, others),
  );
  return {
    id: record.id,
    kind: record.kind,
    feed: record.feed,
    names: namesOf(record),
    valueType: record["valueType"] ?? null,
    // The store's own order tells in what company they were loaded.
    keys: [...keys, ...told.keys].toSorted(byKey),
    replacedBy: told.replacedBy,
    statements: told.statements,
    releasableTo: releasedTo(record, policy, among),
    facts: (_: unknown, { loaders }: MemberContext) => factsOf(record, loaders),
    author: record.author ?? null,
    created: record.created ?? null,
    revoked: record.revoked ?? false,
    citations: async (_: unknown, { loaders }: MemberContext) =>
      citationsOf(record, await loaders.reports.load(record.id)),
    matches,
    sort: sortOf(record, order),
    record,
  };
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
