/**
 * Names that two records share and that do not join them. Shown as a suggestion by
 * both entities, so it is judged by what both can know: the bearers of the shared
 * names at the two owners.
 */
import { borneKeys } from "./borne-keys.ts";
import { evidenceFrom } from "./evidence-of.ts";
import type { Evidence } from "./evidence-of.ts";
import { MentionIndex } from "./mentions.ts";
import { Pool } from "./pool.ts";
import { areOfOneCatalogue, mayBoth } from "./rule-record.ts";
import type { RuleRecord } from "./rule-record.ts";

/** The records of other catalogues that share a name with this one, where each owner lets it be asked for; names of more than `most` bearers are left out. */
export function namesakes(
  record: RuleRecord,
  pool: Pool,
  most: number,
): readonly RuleRecord[] {
  const found = new Set<RuleRecord>();
  for (const key of borneKeys(record).names.keys()) {
    const others = pool.askable(record, key).flat();
    if (others.length > most) continue;
    for (const other of others)
      if (
        borneKeys(other).names.has(key) &&
        !areOfOneCatalogue(record, other) &&
        mayBoth(record, other)
      )
        found.add(other);
  }
  return [...found];
}

/** What the names that mean both records come to; undefined: none does. */
export function namesShared(
  one: RuleRecord,
  other: RuleRecord,
  pool: Pool,
): Evidence | undefined {
  const owners = [one.owner, other.owner];
  const names = borneKeys(other).names;
  const shared = [...borneKeys(one).names.keys()].filter((key) =>
    names.has(key),
  );
  const bearers = shared.flatMap((key) =>
    pool.mentions(one.kind, key).filter(({ owner }) => owners.includes(owner)),
  );
  const between = new Pool(new MentionIndex(new Set(bearers)), owners);
  const evidence = evidenceFrom(one, between).get(other);
  return evidence?.strength === 4 ? evidence : undefined;
}
