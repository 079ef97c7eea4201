/** Asks members for the sightings of records of their own, what several fields want in one tick as one request. */
import DataLoader from "dataloader";

import type { Holdings } from "./holdings.ts";

/** The sightings of one record, as its owner adds them up (contract/sdl/scatter/sightings.ts). */
export interface SightingSum {
  readonly of: string;
  readonly positive: number;
  readonly count: number | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly negative: number;
  readonly falsePositives: number;
  /** Whether the owner lets itself be named. */
  readonly named: boolean;
  readonly ids: readonly string[];
}

/** A member refuses lists of more than 5,000 ids (member/resolvers/scatter/bounded.ts). */
const MOST_IDS = 4_000;

const DOCUMENT =
  "query Sightings($ids: [ID!]!) { scatter { sightings(ids: $ids) { of positive count firstSeen lastSeen negative falsePositives named ids } } }";

type Loader = DataLoader<string, SightingSum | undefined>;

/** The sightings of a member's records; those without any, and all of a member that failed, are left out. */
export async function sightingsAt(
  holdings: Holdings,
  member: string,
  ids: readonly string[],
): Promise<readonly SightingSum[]> {
  const loader = await holdings.once(`sightings ${member}`, () =>
    Promise.resolve(loaderOf(holdings, member)),
  );
  const sums = await loader.loadMany(ids);
  return sums.flatMap((sum) =>
    sum === undefined || sum instanceof Error ? [] : [sum],
  );
}

function loaderOf(holdings: Holdings, member: string): Loader {
  return new DataLoader<string, SightingSum | undefined>(
    async (ids) => {
      const scatter = await holdings.ask<{
        readonly sightings: readonly SightingSum[];
      }>({
        member,
        query: DOCUMENT,
        operationName: "Sightings",
        variables: { ids: ids.toSorted() },
      });
      const sums = new Map(scatter?.sightings.map((sum) => [sum.of, sum]));
      return ids.map((id) => sums.get(id));
    },
    { maxBatchSize: MOST_IDS },
  );
}
