/**
 * Whether an object is STIX 2.0 or 2.1. Objects of 2.1 say so themselves; of
 * 2.0 the bundle does (STIX 2.0 part 1, section 5), and a bundle may hold both.
 */
import { has } from "../stix21/fields.ts";
import type { Fields } from "../stix21/fields.ts";

export type StixVersion = "2.0" | "2.1";

/** The version of an object in a bundle of this version; null: the bundle says nothing, or there is none. */
export function versionBySelf(
  object: Fields,
  ofBundle: string | null,
): StixVersion {
  if (has(object, "spec_version"))
    return object["spec_version"] === "2.0" ? "2.0" : "2.1";
  // Observables of their own exist in 2.1 alone; they need neither dates nor spec_version.
  const isDated = has(object, "created") || has(object, "modified");
  return isDated && ofBundle !== "2.1" ? "2.0" : "2.1";
}
