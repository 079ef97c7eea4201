/**
 * Cuts what is to be written into transactions. Their number of objects is
 * bounded, and their weight: a report that names thousands of objects is
 * thousands of rows, and a store gives one transaction 64 MB.
 */

/** A row of 1.5 kB without references weighs 1; each reference is a row of its own. */
const BYTES = 1_500;
/** 1.5 MB of objects: 2.8 MB of ATT&CK Enterprise's met the store's limit, 2 MB did not, nor did 1,000 of Unit 42's reports. */
const MOST_WEIGHT = 1_000;

export interface Weighed {
  readonly original: { readonly json: string };
  readonly references?: readonly unknown[];
}

/** Claims on their way into a transaction, `most` at a time at most; one that is heavier than a batch may be goes alone. */
export class Batch<Claim extends Weighed> {
  readonly #most: number;
  #claims: Claim[] = [];
  #weight = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes a claim; if there was no room for it, the batch that is full now. */
  add(claim: Claim): readonly Claim[] {
    const more = weightOf(claim);
    const isFull =
      this.#claims.length === this.#most || this.#weight + more > MOST_WEIGHT;
    const full = isFull ? this.rest() : [];
    this.#claims.push(claim);
    this.#weight += more;
    return full;
  }

  /** What is left; the batch is empty then. */
  rest(): readonly Claim[] {
    const rest = this.#claims;
    this.#claims = [];
    this.#weight = 0;
    return rest;
  }
}

function weightOf({ original, references = [] }: Weighed): number {
  return Math.max(1, original.json.length / BYTES) + references.length;
}
