/**
 * Cuts what is to be written into transactions. Their number of objects is
 * bounded, and their weight: a report that names thousands of objects is
 * thousands of rows, and a store gives one transaction 64 MB.
 */

/** A row of 2 kB without references weighs 1; each reference is a row of its own. */
const BYTES = 2_000;
/** Twice what 1,000 plain rows weigh; 1,000 of Unit 42's reports in one batch had met the limit. */
const MOST_WEIGHT = 2_000;

export interface Weighed {
  readonly claims: readonly {
    readonly original: { readonly json: string };
    readonly references?: readonly unknown[];
  }[];
}

/** The groups in their order, `most` at a time at most; one that is heavier than a batch may be goes alone. */
export function batchesOf<Group extends Weighed>(
  groups: readonly Group[],
  most: number,
): readonly (readonly Group[])[] {
  const batches: Group[][] = [];
  let batch: Group[] = [];
  let weight = 0;
  for (const group of groups) {
    const more = weightOf(group);
    if (batch.length === most || weight + more > MOST_WEIGHT) {
      if (batch.length > 0) batches.push(batch);
      batch = [];
      weight = 0;
    }
    batch.push(group);
    weight += more;
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}

function weightOf({ claims }: Weighed): number {
  return claims
    .map(
      ({ original, references = [] }) =>
        Math.max(1, original.json.length / BYTES) + references.length,
    )
    .reduce((sum, weight) => sum + weight, 0);
}
