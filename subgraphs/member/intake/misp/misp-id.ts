/**
 * STIX ids of what MISP holds: `type--<MISP uuid>`, as misp-stix makes them, so
 * that exports of both agree. Numeric ids are of one instance alone and are never
 * used. What has no uuid gets an id of Tessera's own from what it says.
 */
import { ownId } from "../made/own-ids.ts";
import type { Fields } from "../stix21/fields.ts";
import { textOf } from "../stix21/fields.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The uuid of a property in lower case; null if it is absent or none. */
export function uuidIn(fields: Fields, name = "uuid"): string | null {
  const uuid = textOf(fields, name)?.trim().toLowerCase() ?? "";
  return UUID.test(uuid) ? uuid : null;
}

/** The same id for the same parts, whoever loads them. */
export function madeId(type: string, ...parts: readonly string[]): string {
  return ownId(type, ["misp", ...parts]);
}

/** The id of a thing by its own uuid, or by what else tells it. */
export function idOf(
  type: string,
  thing: Fields,
  ...otherwise: readonly string[]
): string {
  const uuid = uuidIn(thing);
  return uuid === null ? madeId(type, ...otherwise) : `${type}--${uuid}`;
}
