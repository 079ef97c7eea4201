/** Markings that nobody could read when their object came, tried again with what is known now. */
import type { MarkingMeaning, StoreProperties } from "./claims.ts";
import { resolveMarking } from "./markings.ts";
import type { UnresolvedMarking } from "./rows.ts";
import { markingProperties } from "./rows.ts";

/** The properties to set, by id; those that are still unknown keep what they have and are left out. */
export async function resolvedAgain(
  waiting: readonly { readonly id: string; readonly claim: string }[],
  meaningsOf: (
    refs: readonly string[],
  ) => Promise<ReadonlyMap<string, MarkingMeaning>>,
): Promise<ReadonlyMap<string, StoreProperties>> {
  const parsed = waiting.map(({ id, claim }) => ({
    id,
    unresolved: parsedMarking(claim),
  }));
  const refs = parsed.flatMap(({ unresolved: { claim } }) => [
    ...claim.refs,
    ...claim.partRefs,
  ]);
  const meanings =
    refs.length === 0 ? new Map() : await meaningsOf([...new Set(refs)]);
  return new Map(
    parsed.flatMap(({ id, unresolved }) => {
      const { claim, otherwise } = unresolved;
      const marking = resolveMarking(claim, meanings, otherwise);
      return marking.unknown.length > 0
        ? []
        : [[id, markingProperties(marking, unresolved)] as const];
    }),
  );
}

/** Written by rows.ts, so its shape is known. */
function parsedMarking(json: string): UnresolvedMarking {
  const unresolved: UnresolvedMarking = JSON.parse(json);
  return unresolved;
}
