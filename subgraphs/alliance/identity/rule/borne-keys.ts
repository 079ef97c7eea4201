/**
 * The keys of one record, sorted into what the rule tells apart. A key is what
 * its form says: a name under the role of an id stays a name, else a careless
 * member's name would join as strongly as an id.
 */
import { usableName } from "../../../contract/names.ts";
import { isDenied } from "./authority.ts";
import { isBorne } from "./mentions.ts";
import type { RuleRecord } from "./rule-record.ts";

export interface BorneKeys {
  /** Its own ids, and the id that replaces it. */
  readonly own: ReadonlySet<string>;
  /** Ids that it states about itself and does not own. */
  readonly stated: ReadonlySet<string>;
  /** Usable names; whether each is its primary one. */
  readonly names: ReadonlyMap<string, boolean>;
}

const known = new WeakMap<RuleRecord, BorneKeys>();

/** The record's keys, each once, in its strongest role. */
export function borneKeys(record: RuleRecord): BorneKeys {
  const found = known.get(record) ?? sortedKeys(record);
  known.set(record, found);
  return found;
}

function sortedKeys({ keys, replacedBy }: RuleRecord): BorneKeys {
  const own = new Set<string>();
  const stated = new Set<string>();
  const names = new Map<string, boolean>();
  for (const { key, as } of keys.filter(isBorne)) {
    if (key.startsWith("name:")) {
      if (usableName(key.slice("name:".length)))
        names.set(key, names.get(key) === true || as === "NAME");
    } else if (!isDenied(key)) {
      if (as === "OWN_ID") own.add(key);
      if (as === "STATED_ID") stated.add(key);
    }
  }
  if (replacedBy !== null && !isDenied(replacedBy)) own.add(replacedBy);
  for (const key of own) stated.delete(key);
  return { own, stated, names };
}
