/** Which ids the owners of an id own: two ids are of one thing where somebody owns both. */
import { borneKeys } from "./borne-keys.ts";
import type { RuleRecord } from "./rule-record.ts";

/** The own ids of some records of a member, and how many own each. */
export interface Owned {
  readonly owner: string;
  readonly records: ReadonlySet<RuleRecord>;
  readonly ids: ReadonlyMap<string, number>;
}

/** What some records of one member own. */
export function ownedBy(records: readonly RuleRecord[]): Owned {
  const ids = new Map<string, number>();
  for (const record of records)
    for (const key of borneKeys(record).own)
      ids.set(key, (ids.get(key) ?? 0) + 1);
  return { owner: records[0]?.owner ?? "", records: new Set(records), ids };
}

/** Whether records on both sides, others than this one, own an id together. */
export function areMet(
  record: RuleRecord,
  some: readonly Owned[],
  others: readonly Owned[],
): boolean {
  const own = borneKeys(record).own;
  const owns = ({ records, ids }: Owned, key: string) =>
    (ids.get(key) ?? 0) > (records.has(record) && own.has(key) ? 1 : 0);
  return some.some((left) =>
    [...left.ids.keys()].some(
      (key) => owns(left, key) && others.some((right) => owns(right, key)),
    ),
  );
}
