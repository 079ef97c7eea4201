/** Which thing a text means, out of what goes by it. Pure. */
import type { EntityNamedFragment } from "../api/generated.ts";

/** The ids of things and of their records; an address on the web is none. */
const THING_ID =
  /^(?:campaign|actor|indicator|malware|technique|report|vulnerability)\/.|^[a-z0-9-]+\/[^/]+\/[a-z-]+--[0-9a-f-]{36}$/;

export function isThingId(text: string): boolean {
  return THING_ID.test(text);
}

/** The only meaning of a name; null: it has several or none, or somebody who has not answered may know another. */
export function chosenThing(
  entities: readonly EntityNamedFragment[],
  complete: boolean,
): EntityNamedFragment | null {
  return complete && entities.length === 1 ? (entities[0] ?? null) : null;
}
