/**
 * An entity's sightings, from every member that holds a record of it. A member
 * is asked about records of its own alone, and only if the way to the entity may
 * be told to it. Who does not let itself be named is counted and never shown.
 */
import { Ledger } from "../../wire/ledger.ts";
import { noteAnswers } from "../answer.ts";
import type { EntityView } from "../entity.ts";
import type { Holdings } from "../scatter/holdings.ts";
import { sightingsAt } from "../scatter/sightings.ts";
import type { SightingSum } from "../scatter/sightings.ts";
import type { Summary } from "../scatter/summary.ts";

/** The sightings of one record, and who holds them. */
export interface OwnedSum extends SightingSum {
  readonly owner: string;
}

/** Sightings merged over members. */
export interface SightingsView {
  /** How often it was seen, over those that state it; null: nobody does. */
  readonly count: number | null;
  /** Members that saw it, also those that are not named. */
  readonly organisations: number;
  /** Those of them that let themselves be named. */
  readonly members: readonly string[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly negative: number;
  readonly falsePositives: number;
  readonly records: readonly { readonly owner: string; readonly id: string }[];
  /** Whether a member has more records than it gave. */
  readonly truncated: boolean;
  readonly ledger: Ledger;
}

export async function sightingsOf(
  holdings: Holdings,
  entity: EntityView,
): Promise<SightingsView> {
  const sums = await sumsOf(holdings, entity);
  const ledger = new Ledger();
  noteAnswers(holdings.question, ledger);
  return { ...merged(sums), ledger };
}

/** The sightings of each record of the entity, by record id; those of members that failed are left out. */
export async function sumsOf(
  holdings: Holdings,
  { records }: EntityView,
): Promise<readonly OwnedSum[]> {
  const ids = new Map<string, string[]>();
  for (const { owner, id } of standingRecords(holdings, records))
    ids.set(owner, [...(ids.get(owner) ?? []), id]);
  const found = await Promise.all(
    [...ids].map(async ([owner, own]) => {
      const sums = await sightingsAt(holdings, owner, own);
      return sums.map((sum): OwnedSum => ({ ...sum, owner }));
    }),
  );
  return standingRecords(holdings, found.flat()).toSorted((a, b) =>
    a.of < b.of ? -1 : 1,
  );
}

/** Those whose owners have not failed in this question. */
export function standingRecords<Owned extends Pick<Summary, "owner">>(
  holdings: Holdings,
  records: readonly Owned[],
): readonly Owned[] {
  const alive = new Set(holdings.alive(holdings.question.asked));
  return records.filter(({ owner }) => alive.has(owner));
}

/** The largest number that GraphQL's Int holds. */
const MOST_SEEN = 2_147_483_647;

function merged(sums: readonly OwnedSum[]): Omit<SightingsView, "ledger"> {
  const seen = sums.filter(({ positive }) => positive > 0);
  const named = sums.filter((sum) => sum.named);
  const counts = seen.flatMap(({ count }) => count ?? []);
  return {
    count: counts.length === 0 ? null : Math.min(added(counts), MOST_SEEN),
    organisations: ownersOf(seen).length,
    members: ownersOf(seen.filter((sum) => sum.named)),
    firstSeen: seen.flatMap((sum) => sum.firstSeen ?? []).toSorted()[0] ?? null,
    lastSeen:
      seen
        .flatMap((sum) => sum.lastSeen ?? [])
        .toSorted()
        .at(-1) ?? null,
    negative: added(sums.map((sum) => sum.negative)),
    falsePositives: added(sums.map((sum) => sum.falsePositives)),
    records: named.flatMap(({ owner, ids }) =>
      ids.map((id) => ({ owner, id })),
    ),
    truncated: named.some(
      ({ positive, negative, falsePositives, ids }) =>
        positive + negative + falsePositives > ids.length,
    ),
  };
}

function ownersOf(sums: readonly OwnedSum[]): readonly string[] {
  return [...new Set(sums.map(({ owner }) => owner))].toSorted();
}

function added(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
