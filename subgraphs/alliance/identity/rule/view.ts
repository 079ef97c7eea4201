/**
 * What a group's own keys tell of records outside it: suggestions, and records
 * that only one side may ask for. Those were not asked for their own keys, so they
 * are judged by what the group's keys found and by nothing else in hand; then it is
 * the same whatever a question learned before.
 */
import { borneKeys } from "./borne-keys.ts";
import { evidenceFrom } from "./evidence-of.ts";
import type { Evidence } from "./evidence-of.ts";
import type { Group } from "./group.ts";
import { MentionIndex } from "./mentions.ts";
import { Pool } from "./pool.ts";
import { mayAsk } from "./rule-record.ts";
import type { RuleRecord } from "./rule-record.ts";

/** Evidence from a record of the group to another one that its keys found. */
export interface Outlook extends Evidence {
  readonly record: RuleRecord;
  readonly other: RuleRecord;
}

/**
 * All evidence from the group's records to those whom their keys may ask for, but
 * for what is in the group and may be asked for both ways; keys of more than
 * `most` bearers are left out.
 */
export function outlooks(
  { records }: Group,
  pool: Pool,
  most: number,
): readonly Outlook[] {
  const inView = new Set(records);
  const tooCommon = new Set<string>();
  for (const record of records)
    for (const key of tyingKeys(record, pool)) {
      if (isTooCommon(record, key, pool, most)) tooCommon.add(key);
      else for (const one of pool.askable(record, key).flat()) inView.add(one);
    }
  const owners = [...new Set([...inView].map(({ owner }) => owner))];
  // The usual case: nothing else is in view, and everybody may ask for everything.
  if (
    inView.size === records.length &&
    records.every((record) => owners.every((owner) => mayAsk(record, owner)))
  )
    return [];
  const mentions = new MentionIndex(inView);
  const others = new Pool(
    {
      found: (kind, key) =>
        tooCommon.has(key) ? [] : mentions.found(kind, key),
      sizeOf: (catalogue) => mentions.sizeOf(catalogue),
    },
    owners,
  );
  return records.flatMap((record) =>
    [...evidenceFrom(record, pool, { reach: others, others, may })].map(
      ([other, evidence]) => ({ record, other, ...evidence }),
    ),
  );
}

function may(record: RuleRecord, other: RuleRecord): boolean {
  return mayAsk(record, other.owner);
}

/** Whether one of the record's keys is too common to look at all its bearers. */
export function hasTooCommonKey(
  record: RuleRecord,
  pool: Pool,
  most: number,
): boolean {
  return tyingKeys(record, pool).some((key) =>
    isTooCommon(record, key, pool, most),
  );
}

/** The keys by which the record could be tied to another one. */
function tyingKeys(record: RuleRecord, pool: Pool): readonly string[] {
  const { names } = borneKeys(record);
  const same = (record.statements ?? []).filter(({ says }) => says === "SAME");
  return [
    ...pool.joinIds(record).keys(),
    ...same.map(({ key }) => key),
    ...[...names.keys()].filter((key) =>
      pool.meantBy(record.kind, key).has(record),
    ),
  ];
}

function isTooCommon(
  record: RuleRecord,
  key: string,
  pool: Pool,
  most: number,
): boolean {
  const sizes = pool.askable(record, key).map(({ length }) => length);
  return sizes.reduce((sum, size) => sum + size, 0) > most;
}
