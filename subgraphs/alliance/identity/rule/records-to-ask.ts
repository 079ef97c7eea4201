/**
 * What the closure asks for next (reference: identity, fetch): the records that
 * joining evidence ties to the seeds, before conflicts. A record whose keys are
 * not asked for yet is tied if it may turn out to be; once they are, a hub among
 * them drops out, and what only it reached with it.
 */
import { evidenceFrom } from "./evidence-of.ts";
import type { Pool } from "./pool.ts";
import type { RuleRecord } from "./rule-record.ts";

/**
 * The records of the seeds' groups whose keys must still be asked for; none left:
 * it is closed, and what is settled over them is final. `asked` are the ids of
 * those whose keys were asked for.
 */
export function recordsToAsk(
  pool: Pool,
  seeds: readonly RuleRecord[],
  asked: ReadonlySet<string>,
): readonly RuleRecord[] {
  const known = ({ id }: RuleRecord) => asked.has(id);
  const core = new Set(seeds.filter((seed) => pool.counts(seed)));
  for (const record of core) {
    if (!known(record)) continue;
    for (const [other, { weak }] of evidenceFrom(record, pool, { known }))
      if (!weak) core.add(other);
  }
  return [...core].filter((record) => !known(record));
}
