/**
 * Under which keys a record is found. It bears its keys; that a thing replaced it,
 * or that its member states it to be the same as a thing, makes it found by that
 * thing's id as well, though it does not bear it (it is never evidence by itself).
 */
import type { KindName } from "../../../contract/kinds.ts";
import { catalogueOf } from "./rule-record.ts";
import type { RuleRecord } from "./rule-record.ts";

/** The records in hand, by what they are found under. */
export interface Mentions {
  /** Those of a kind that are found under the key. */
  found(kind: KindName, key: string): readonly RuleRecord[];
  /** How many there are of a catalogue, of all kinds. */
  sizeOf(catalogue: string): number;
}

const BORNE: ReadonlySet<string> = new Set([
  "OWN_ID",
  "STATED_ID",
  "NAME",
  "ALIAS",
]);

/** Whether a key under this role is the record's own; the store finds it under others, too. */
export function isBorne({ as }: { readonly as: string }): boolean {
  return BORNE.has(as);
}

const known = new WeakMap<RuleRecord, readonly string[]>();

/**
 * The keys for which a record must be asked, and under which it is found. What it
 * is stated to differ from is not among them: that matters only if something else
 * leads there, and asking would tell who speaks of whom for nothing.
 */
export function keysToAsk(record: RuleRecord): readonly string[] {
  const found = known.get(record) ?? allKeys(record);
  known.set(record, found);
  return found;
}

function allKeys({ keys, replacedBy, statements = [] }: RuleRecord) {
  return [
    ...new Set([
      ...keys.filter(isBorne).map(({ key }) => key),
      ...(replacedBy === null ? [] : [replacedBy]),
      ...statements.filter(({ says }) => says === "SAME").map(({ key }) => key),
    ]),
  ];
}

/** Records by the keys under which they are found; more may be entered at any time. */
export class MentionIndex<Held extends RuleRecord> implements Mentions {
  readonly #byKey = new Map<string, Held[]>();
  readonly #sizes = new Map<string, number>();
  #size = 0;

  constructor(records: Iterable<Held> = []) {
    for (const record of records) this.enter(record);
  }

  /** How many were entered. */
  get size(): number {
    return this.#size;
  }

  enter(record: Held): void {
    this.#size += 1;
    const catalogue = catalogueOf(record);
    this.#sizes.set(catalogue, this.sizeOf(catalogue) + 1);
    for (const key of keysToAsk(record)) {
      const name = `${record.kind} ${key}`;
      const found = this.#byKey.get(name);
      if (found === undefined) this.#byKey.set(name, [record]);
      else found.push(record);
    }
  }

  found(kind: KindName, key: string): readonly Held[] {
    return this.#byKey.get(`${kind} ${key}`) ?? [];
  }

  sizeOf(catalogue: string): number {
    return this.#sizes.get(catalogue) ?? 0;
  }
}
