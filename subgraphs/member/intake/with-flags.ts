/**
 * Notes on indicators which of the member's warning lists their values are on,
 * beside the lists that the producer names. Flags and no verdicts: nothing is
 * left out. At lookup the lists of that day are asked again.
 */
import type { WarningLists } from "../warning-lists/warning-lists.ts";
import type { RecordClaim } from "./claims.ts";
import type { Read } from "./reader.ts";

export async function* withFlags(
  reads: AsyncIterable<Read>,
  lists: WarningLists | undefined,
): AsyncGenerator<Read> {
  for await (const read of reads)
    yield lists === undefined || read.kind !== "record"
      ? read
      : { ...read, claim: flagged(read.claim, lists) };
}

function flagged(claim: RecordClaim, lists: WarningLists): RecordClaim {
  const { value, valueType, warningLists } = claim.properties;
  if (claim.kind !== "INDICATOR") return claim;
  if (typeof value !== "string" || typeof valueType !== "string") return claim;
  const met = lists.hits(valueType, value).map(({ name }) => name);
  if (met.length === 0) return claim;
  const noted = Array.isArray(warningLists) ? warningLists.map(String) : [];
  return {
    ...claim,
    properties: {
      ...claim.properties,
      warningLists: [...new Set([...noted, ...met])],
    },
  };
}
