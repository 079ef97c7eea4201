/**
 * Reads that are gone through more than once: what is known of a file comes from
 * its whole, so a load reads it for the facts first and for the claims then. A
 * small file is read once and held; a large one is read again each time.
 */
import type { Read } from "./reader.ts";

/** Characters of originals that are held; in memory their claims take several times that. */
const MOST_HELD = 8 * 1024 * 1024;

/** The same reads at each call. */
export function replayed(
  read: () => AsyncIterable<Read>,
  most: number = MOST_HELD,
): () => AsyncIterable<Read> {
  let held: readonly Read[] | undefined;
  return async function* () {
    if (held !== undefined) {
      yield* held;
      return;
    }
    const keep: Read[] = [];
    let weight = 0;
    for await (const one of read()) {
      weight += weightOf(one);
      if (weight <= most) keep.push(one);
      else keep.length = 0;
      yield one;
    }
    if (weight <= most) held = keep;
  };
}

function weightOf(read: Read): number {
  return read.kind === "rejected" ? 200 : read.claim.original.json.length;
}
