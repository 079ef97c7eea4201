/** What is shown of a group: the evidence inside its clusters, and between them what was refused, with the reason. */
import type { Group } from "./group.ts";
import type { Pair } from "./pair.ts";
import type { Refusal } from "./rule-record.ts";

export interface RefusedPair {
  readonly pair: Pair;
  readonly reason: Refusal;
}

/** The evidence that holds its clusters together. */
export function joiningPairs({ pairs, joined }: Group): readonly Pair[] {
  return pairs.filter(
    ({ left, right, weak }) => !weak && joined.areJoined(left, right),
  );
}

/** The evidence between its clusters. What was refused, but is of one cluster in the end, is none. */
export function refusedPairs({
  pairs,
  joined,
  refused,
}: Group): readonly RefusedPair[] {
  return pairs.flatMap((pair) => {
    if (joined.areJoined(pair.left, pair.right)) return [];
    const reason = pair.weak ? "weak" : refused.get(pair);
    return reason === undefined ? [] : { pair, reason };
  });
}
