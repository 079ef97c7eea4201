/** Which thing a text means, out of what goes by it. Pure. */
import type { EntityNamedFragment } from "../api/generated.ts";

/**
 * The one thing that is meant; null: it is not sure, or there is none. An id means
 * one thing whoever answers; of a name nobody knows the only meaning before
 * everybody has answered.
 */
export function chosenThing(
  text: string,
  entities: readonly EntityNamedFragment[],
  complete: boolean,
): EntityNamedFragment | null {
  const exact = entities.find(({ id }) => id === text);
  if (exact !== undefined) return exact;
  return complete && entities.length === 1 ? (entities[0] ?? null) : null;
}
