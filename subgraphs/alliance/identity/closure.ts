/**
 * Closes records over their identity keys (reference: lists 2): asks for the
 * keys of what is known, as far as their owners let them travel, until nothing
 * new comes. Non-matching and one-way records are held, not expanded.
 */
import type { Ledger } from "../../wire/ledger.ts";
import type { Holdings, Want } from "../scatter/holdings.ts";
import { may } from "../scatter/summary.ts";
import type { Summary } from "../scatter/summary.ts";
import { tied } from "./evidence.ts";

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
 * Asks until nothing new is tied to the seeds of any group. All groups go in
 * step, so that a round costs one request a member however many they are. A
 * member that fails on the way is left out (`Holdings.alive`).
 */
export async function close(
  holdings: Holdings,
  groups: readonly Group[],
  ledger: Ledger,
): Promise<readonly Closed[]> {
  const walks = groups.map(({ seeds, among }): Walk => ({
    among,
    core: new Set(),
    fresh: seeds,
    truncated: false,
  }));
  for (let round = 0; walks.some(({ fresh }) => fresh.length > 0); round++) {
    for (const walk of walks) enter(walk, round);
    const wants = walks.flatMap(({ fresh, among }) => keysToAsk(fresh, among));
    await holdings.learn(wants, ledger);
    for (const walk of walks) {
      const { fresh, among, core } = walk;
      walk.fresh = neighbours(holdings, fresh, holdings.alive(among)).filter(
        ({ id }) => !core.has(id),
      );
    }
  }
  return walks;
}

interface Walk {
  readonly among: readonly string[];
  readonly core: Set<string>;
  fresh: readonly Summary[];
  truncated: boolean;
}

/** Takes the fresh records into the core, or stops at a bound. */
function enter(walk: Walk, round: number): void {
  const { core, fresh } = walk;
  if (
    fresh.length > 0 &&
    (round === MOST_ROUNDS || core.size + fresh.length > MOST_RECORDS)
  ) {
    walk.truncated = true;
    walk.fresh = [];
  }
  for (const { id } of walk.fresh) core.add(id);
}

/** Every key of every record, to everybody whom its owner lets know. */
function keysToAsk(
  records: readonly Summary[],
  among: readonly string[],
): readonly Want[] {
  return records.flatMap((record) =>
    among
      .filter((member) => may(record, member))
      .flatMap((member) =>
        record.keys.map(({ key }): Want => ({
          member,
          kind: record.kind,
          by: "key",
          text: key,
        })),
      ),
  );
}

/** The records in hand that are tied to one of these, each once. */
export function neighbours(
  holdings: Holdings,
  records: readonly Summary[],
  among: readonly string[],
): readonly Summary[] {
  const bearers = bearersAmong(holdings, among);
  const found = new Map<string, Summary>();
  for (const record of records)
    for (const other of sharers(record, bearers))
      if (tied(record, other, bearers) !== undefined)
        found.set(other.id, other);
  return [...found.values()];
}

/** The records in hand that share a key with this one. */
export function sharers(
  record: Summary,
  bearers: (kind: Summary["kind"], key: string) => readonly Summary[],
): readonly Summary[] {
  const others = new Set<Summary>();
  for (const { key } of record.keys)
    for (const other of bearers(record.kind, key)) others.add(other);
  others.delete(record);
  return [...others];
}

/** Bearers in hand, of the members that count. */
export function bearersAmong(holdings: Holdings, among: readonly string[]) {
  const counted = new Set(among);
  const known = new Map<string, readonly Summary[]>();
  return (kind: Summary["kind"], key: string): readonly Summary[] => {
    const name = `${kind} ${key}`;
    const found =
      known.get(name) ??
      holdings.bearers(kind, key).filter(({ owner }) => counted.has(owner));
    known.set(name, found);
    return found;
  };
}
