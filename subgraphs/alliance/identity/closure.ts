/**
 * Closes records over their identity keys (reference: lists 2): asks for the
 * keys of what is known, as far as their owners let them travel, until nothing
 * new can be tied to them. One-way records are held, not expanded.
 */
import type { Ledger } from "../../wire/ledger.ts";
import type { Holdings, Want } from "../scatter/holdings.ts";
import { may } from "../scatter/summary.ts";
import type { Summary } from "../scatter/summary.ts";
import { keysToAsk } from "./rule/mentions.ts";
import { Pool } from "./rule/pool.ts";
import { recordsToAsk } from "./rule/records-to-ask.ts";
import { hasTooCommonKey } from "./rule/view.ts";

/** 8 rounds close every one of 3,314 real names, 400 records are ten times the largest core (reference: identity). */
const MOST_ROUNDS = 10;
export const MOST_RECORDS = 400;

/** Records to close, and the members whose records count. */
export interface Group {
  readonly seeds: readonly Summary[];
  readonly among: readonly string[];
}

export interface Closed {
  /** Whether a bound was met: what follows from it is then provisional. */
  readonly truncated: boolean;
}

/**
 * Asks until nothing new can be tied to the seeds of any group. All groups go in
 * step, so that a round costs one request a member however many they are. A
 * member that fails on the way is left out (`Holdings.alive`).
 */
export async function close(
  holdings: Holdings,
  groups: readonly Group[],
  ledger: Ledger,
): Promise<readonly Closed[]> {
  const walks = groups.map((group) => new Walk(holdings, group));
  for (let round = 0; ; round++) {
    const wants = walks.flatMap((walk) => walk.next(round));
    if (wants.length === 0) return walks;
    await holdings.learn(wants, ledger);
  }
}

/** What is in hand of the members that count. Of one moment: ask anew after more was learned. */
export function poolAmong(holdings: Holdings, among: readonly string[]): Pool {
  const { mentions } = holdings;
  const held = pools.get(mentions);
  const current =
    held?.size === mentions.size
      ? held
      : { size: mentions.size, pools: new Map<string, Pool>() };
  pools.set(mentions, current);
  const name = among.join(" ");
  const pool = current.pools.get(name) ?? new Pool(mentions, among);
  current.pools.set(name, pool);
  return pool;
}

/** What a pool found out is found out once, for as long as nothing new comes. */
const pools = new WeakMap<
  object,
  { readonly size: number; readonly pools: Map<string, Pool> }
>();

class Walk implements Closed {
  truncated = false;
  readonly #holdings: Holdings;
  readonly #group: Group;
  readonly #asked = new Set<string>();
  /** Among whom nothing is left to ask; only if one of them fails, something may be again. */
  #closedAmong: string | undefined;

  constructor(holdings: Holdings, group: Group) {
    this.#holdings = holdings;
    this.#group = group;
  }

  /** What to ask for in this round; nothing: it is closed, or a bound is met. */
  next(round: number): readonly Want[] {
    const among = this.#holdings.alive(this.#group.among);
    if (this.truncated || this.#closedAmong === among.join(" ")) return [];
    const pool = poolAmong(this.#holdings, among);
    const fresh = this.#records(
      recordsToAsk(pool, this.#group.seeds, this.#asked).map(({ id }) => id),
    );
    if (fresh.length === 0) {
      this.#closedAmong = among.join(" ");
      this.truncated = this.#records([...this.#asked]).some((record) =>
        hasTooCommonKey(record, pool, MOST_RECORDS),
      );
    } else
      this.truncated =
        round === MOST_ROUNDS || this.#asked.size + fresh.length > MOST_RECORDS;
    if (this.truncated) return [];
    for (const { id } of fresh) this.#asked.add(id);
    return fresh.flatMap((record) => wantsOf(record, among));
  }

  #records(ids: readonly string[]): readonly Summary[] {
    return ids.flatMap((id) => this.#holdings.summary(id) ?? []);
  }
}

/** Every key of the record, from everybody whom its owner lets know. */
function wantsOf(record: Summary, among: readonly string[]): readonly Want[] {
  const keys = keysToAsk(record);
  return among
    .filter((member) => may(record, member))
    .flatMap((member) =>
      keys.map((text): Want => ({
        member,
        kind: record.kind,
        by: "key",
        text,
      })),
    );
}
