/**
 * What the closure asks for next (reference: identity, fetch): the records that
 * joining evidence ties to the seeds, before conflicts. A record whose keys are
 * not asked for yet is tied if it may turn out to be; once they are, a hub among
 * them drops out, and what only it reached with it.
 */
import { evidenceFrom } from "./evidence-of.ts";
import { Pool } from "./pool.ts";
import type { RuleRecord } from "./rule-record.ts";

/**
 * The records of the seeds' group whose keys must still be asked for; none left:
 * it is closed, and `identify` is final for all that `asked` holds of it.
 */
export function recordsToAsk(
  held: readonly RuleRecord[],
  seeds: readonly RuleRecord[],
  asked: ReadonlySet<string>,
  among: readonly string[],
): readonly RuleRecord[] {
  const pool = new Pool([...held, ...seeds], among);
  const known = ({ id }: RuleRecord) => asked.has(id);
  const wanted = new Set(seeds.map(({ id }) => id));
  const core = new Set(pool.records.filter(({ id }) => wanted.has(id)));
  for (const record of core) {
    if (!known(record)) continue;
    for (const [other, { weak }] of evidenceFrom(record, pool, known))
      if (!weak) core.add(other);
  }
  return [...core].filter((record) => !known(record));
}

/** Every key for which a record must be asked: its own, its replacement's, and those that it speaks of. */
export function keysToAsk(record: RuleRecord): readonly string[] {
  const { keys, replacedBy, statements = [] } = record;
  return [
    ...new Set([
      ...keys.map(({ key }) => key),
      ...(replacedBy === null ? [] : [replacedBy]),
      ...statements.map(({ key }) => key),
    ]),
  ];
}
