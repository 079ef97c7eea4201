/** A fetch without a network: what is in hand after closing over one record. */
import {
  keysToAsk,
  recordsToAsk,
} from "../../../../../subgraphs/alliance/identity/rule/records-to-ask.ts";
import { mayAsk } from "../../../../../subgraphs/alliance/identity/rule/rule-record.ts";
import type { RuleRecord } from "../../../../../subgraphs/alliance/identity/rule/rule-record.ts";

/** Asks for the keys of what is known, only whom owners allow, until nothing new comes. */
export function closed(
  world: readonly RuleRecord[],
  start: RuleRecord,
  among: readonly string[],
): readonly RuleRecord[] {
  const bearers = bearersOf(world);
  const held = new Set([start]);
  const asked = new Set<string>();
  for (;;) {
    const fresh = recordsToAsk([...held], [start], asked, among);
    if (fresh.length === 0) return [...held];
    for (const record of fresh) {
      asked.add(record.id);
      for (const key of keysToAsk(record))
        for (const other of bearers.get(key) ?? [])
          if (mayAsk(record, other.owner)) held.add(other);
    }
  }
}

const known = new WeakMap<
  readonly RuleRecord[],
  ReadonlyMap<string, readonly RuleRecord[]>
>();

/** A member must find a record also by the id that replaces it, and by the ids that it speaks of. */
function bearersOf(world: readonly RuleRecord[]) {
  const found = known.get(world);
  if (found !== undefined) return found;
  const bearers = new Map<string, RuleRecord[]>();
  for (const record of world)
    for (const key of keysToAsk(record))
      bearers.set(key, [...(bearers.get(key) ?? []), record]);
  known.set(world, bearers);
  return bearers;
}
