/** An object in the form of STIX 2.1, of which claims are made. */
import { upgrade } from "../stix20/upgrade.ts";
import { has } from "../stix21/fields.ts";
import type { Fields } from "../stix21/fields.ts";
import type { StixVersion } from "./version-of.ts";

export function toForm21(
  object: Fields,
  version: StixVersion,
  ofBundle: string | null,
): Fields {
  if (version === "2.0") return upgrade(object);
  // STIX 2.1 has it on the objects; some producers leave it on the bundle, as in 2.0.
  return ofBundle === "2.1" && !has(object, "spec_version")
    ? { ...object, spec_version: ofBundle }
    : object;
}
