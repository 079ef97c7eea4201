/** A fetch without a network: what is in hand after closing over one record. */
import {
  MentionIndex,
  keysToAsk,
} from "../../../../../subgraphs/alliance/identity/rule/mentions.ts";
import type { Mentions } from "../../../../../subgraphs/alliance/identity/rule/mentions.ts";
import { Pool } from "../../../../../subgraphs/alliance/identity/rule/pool.ts";
import { recordsToAsk } from "../../../../../subgraphs/alliance/identity/rule/records-to-ask.ts";
import { mayAsk } from "../../../../../subgraphs/alliance/identity/rule/rule-record.ts";
import type { RuleRecord } from "../../../../../subgraphs/alliance/identity/rule/rule-record.ts";

/** Asks for the keys of what is known, only whom owners allow, until nothing new comes. */
export function closed(
  world: readonly RuleRecord[],
  start: RuleRecord,
  among: readonly string[],
): readonly RuleRecord[] {
  const mentions = mentionsOf(world);
  const held = new Set([start]);
  const asked = new Set<string>();
  for (;;) {
    const pool = new Pool(new MentionIndex(held), among);
    const fresh = recordsToAsk(pool, [start], asked);
    if (fresh.length === 0) return [...held];
    for (const record of fresh) {
      asked.add(record.id);
      for (const key of keysToAsk(record))
        for (const other of mentions.found(record.kind, key))
          if (mayAsk(record, other.owner)) held.add(other);
    }
  }
}

const known = new WeakMap<readonly RuleRecord[], Mentions>();

function mentionsOf(world: readonly RuleRecord[]): Mentions {
  const found = known.get(world) ?? new MentionIndex(world);
  known.set(world, found);
  return found;
}
