/**
 * What a merged list must hold, by the definition (reference: lists 1): an entity
 * is in it if one of its records meets the whole filter, at the place of the first
 * one that does. The filter is read as the viewer wrote it, tree and all.
 */
import type { FilterInput } from "../../../../subgraphs/alliance/lists/filter-conditions.ts";
import { tlpLevels } from "../../../../subgraphs/contract/marking.ts";
import type { KindName } from "../../../../subgraphs/contract/kinds.ts";
import { nameKey, referenceKey } from "../../../../subgraphs/contract/keys.ts";
import { claimOf } from "./oracle.ts";
import type { Oracle, OracleEntity, OracleRow } from "./oracle.ts";
import { sortBy } from "./world-lists.ts";
import type { ListOrderArgs } from "./world-lists.ts";
import type { WorldRecord } from "./world.ts";

export interface ListWanted {
  readonly kind: KindName;
  readonly filter: FilterInput | null;
  readonly order: ListOrderArgs;
}

/** The entities of a list, in order. */
export function listOf(
  oracle: Oracle,
  { kind, filter, order }: ListWanted,
): readonly OracleEntity[] {
  const least = filter?.minMembers ?? 1;
  const matching = oracle.records
    .filter((record) => record.kind === kind && satisfies(record, filter))
    .toSorted(inOrder(order));
  const given = new Set<string>();
  return matching.flatMap((record) => {
    const entity = oracle.entityOf(record);
    const isNew = !given.has(entity.records.join());
    given.add(entity.records.join());
    return isNew && ownersOf(entity) >= least ? [entity] : [];
  });
}

/** The rows of an entity's edges to a kind, at the place of the first edge to a record that meets the filter. */
export function rowsMeeting(
  oracle: Oracle,
  from: OracleEntity,
  to: KindName,
  filter: FilterInput | null,
): readonly OracleRow[] {
  const units = oracle.unitsOf(from, to);
  const rows = oracle.rowsOf(from, to).flatMap(({ claims }) => {
    const first = units.findIndex(
      (unit) => claims.includes(claimOf(unit)) && satisfies(unit.to, filter),
    );
    const unit = units[first];
    if (unit === undefined) return [];
    const node = oracle.entityOf(unit.to, oracle.audienceOf(unit));
    return { first, row: { node, claims } };
  });
  return rows
    .toSorted((a, b) => a.first - b.first)
    .map(({ row }) => row)
    .filter(({ node }) => ownersOf(node) >= (filter?.minMembers ?? 1));
}

/** Whether one record meets a whole filter; `minMembers` is no matter of a record. */
export function satisfies(
  record: WorldRecord,
  filter: FilterInput | null | undefined,
): boolean {
  const { and, or, not, minMembers: _, ...rest } = filter ?? {};
  return (
    (and ?? []).every((part) => satisfies(record, part)) &&
    (isAbsent(or) || or.some((part) => satisfies(record, part))) &&
    (isAbsent(not) || !satisfies(record, not)) &&
    meetsAll(record, rest)
  );
}

function ownersOf({ records }: OracleEntity): number {
  return new Set(records.map((id) => id.split("/")[0])).size;
}

function meetsAll(
  { owner, tlp, stated = {} }: WorldRecord,
  asked: Omit<FilterInput, "and" | "or" | "not" | "minMembers">,
): boolean {
  const level = tlp ?? "AMBER_STRICT";
  const begin = stated.firstSeen ?? stated.lastSeen;
  const end = stated.lastSeen ?? "9999";
  const checks: readonly boolean[] = [
    isAbsent(asked.changedSince) ||
      (stated.recordedAt ?? "2020-01-01T00:00:00.000Z") >= asked.changedSince,
    isAbsent(asked.activeBetween) ||
      (begin !== undefined &&
        (stated.firstSeen === undefined ||
          stated.firstSeen <= (asked.activeBetween.until ?? "9999")) &&
        end >= (asked.activeBetween.from ?? "")),
    isAbsent(asked.membersAny) || asked.membersAny.includes(owner),
    isAbsent(asked.authors) || asked.authors.includes(stated.author ?? "?"),
    isAbsent(asked.tlpMax) ||
      tlpLevels.indexOf(level) <=
        tlpLevels.findIndex((one) => one === asked.tlpMax),
    isAbsent(asked.confidenceMin) ||
      (stated.confidence !== undefined &&
        stated.confidence >= asked.confidenceMin),
    overlap(asked.sectors, stated.sectors),
    overlap(asked.countries, stated.countries),
    isAbsent(asked.techniques) ||
      asked.techniques.some((text) =>
        (stated.techniques ?? []).some(
          (key) =>
            key === nameKey(text) || key === referenceKey("mitre-attack", text),
        ),
      ),
    overlap(asked.labels, stated.labels),
    isAbsent(asked.valueTypes) ||
      asked.valueTypes.includes(stated.valueType ?? "?"),
    isAbsent(asked.onWarningList) ||
      asked.onWarningList === (stated.warned ?? false),
    isAbsent(asked.detect) || asked.detect === (stated.detect ?? true),
    isAbsent(asked.revoked) || asked.revoked === (stated.revoked ?? false),
    isAbsent(asked.hasSighting) ||
      asked.hasSighting === (stated.sighted ?? false),
  ];
  return checks.every(Boolean);
}

function overlap(
  asked: readonly string[] | null | undefined,
  stated: readonly string[] = [],
): boolean {
  return isAbsent(asked) || asked.some((text) => stated.includes(text));
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** By the sorted value, what lacks it last both ways, then by id. */
function inOrder(order: ListOrderArgs) {
  const sign = order.descending === true ? -1 : 1;
  return (a: WorldRecord, b: WorldRecord): number => {
    const [left, right] = [sortBy(a, order), sortBy(b, order)];
    if (left === right) return sign * (a.id < b.id ? -1 : 1);
    if (left === null) return 1;
    if (right === null) return -1;
    return sign * (left < right ? -1 : 1);
  };
}
