/** Where the other ends of evidence are looked for: all that is in hand, or some of it. */
import type { KindName } from "../../../contract/kinds.ts";
import { memo } from "./memo.ts";
import type { RuleRecord } from "./rule-record.ts";

export interface Reach {
  /** Of each catalogue the records of the one object that the name means there (`resolve`). */
  meantBy(kind: KindName, key: string): ReadonlySet<RuleRecord>;
  /** The records that own or state the id, or are replaced by its object. */
  bearersOfId(kind: KindName, key: string): readonly RuleRecord[];
  /** The records that are stated to be the same as the owner of the id. */
  statedSame(kind: KindName, key: string): readonly RuleRecord[];
}

/** The same reach, where only these records are looked for. */
export function within(pool: Reach, records: ReadonlySet<RuleRecord>): Reach {
  const meant = new Map<string, ReadonlySet<RuleRecord>>();
  const bearers = new Map<string, readonly RuleRecord[]>();
  const same = new Map<string, readonly RuleRecord[]>();
  const inside = (some: Iterable<RuleRecord>) =>
    [...some].filter((record) => records.has(record));
  return {
    meantBy: (kind, key) =>
      memo(
        meant,
        `${kind} ${key}`,
        () => new Set(inside(pool.meantBy(kind, key))),
      ),
    bearersOfId: (kind, key) =>
      memo(bearers, `${kind} ${key}`, () =>
        inside(pool.bearersOfId(kind, key)),
      ),
    statedSame: (kind, key) =>
      memo(same, `${kind} ${key}`, () => inside(pool.statedSame(kind, key))),
  };
}
