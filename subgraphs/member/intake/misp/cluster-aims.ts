/**
 * Whom a cluster is said to target: countries among its suspected victims
 * (`cfr-suspected-victims`) and categories (`cfr-target-category`). What is
 * neither stays in the cluster's own words.
 */
import { countryCode } from "../made/country-code.ts";
import { sectorsOf } from "../made/sectors.ts";
import type { Fields } from "../stix21/fields.ts";
import { fieldsOf, textsOf } from "../stix21/fields.ts";
import type { Frame } from "./frame.ts";
import { objectOf } from "./frame.ts";
import { linkOf } from "./link.ts";
import { madeId } from "./misp-id.ts";

/** STIX types that target something (STIX 2.1 appendix B). */
const AIMING = ["intrusion-set", "malware", "threat-actor", "tool"];

/** The targets of a cluster's object, and the edges to them. */
export function aimsOf(cluster: Fields, frame: Frame): readonly Fields[] {
  if (!AIMING.includes(String(cluster["type"]))) return [];
  const meta = fieldsOf(cluster, "x_misp_meta");
  const countries = textsOf(meta, "cfr-suspected-victims").flatMap((name) =>
    locationOf(name, frame),
  );
  const sectors = textsOf(meta, "cfr-target-category").map((name) =>
    sectorOf(name, frame),
  );
  const linkedTo = (target: Fields, as: string) =>
    linkOf(
      frame,
      "targets",
      [String(cluster["id"]), String(target["id"])],
      `Listed ${as} in the cluster of the MISP galaxy`,
    );
  return [
    ...countries,
    ...sectors,
    ...countries.map((one) => linkedTo(one, "among the suspected victims")),
    ...sectors.map((one) => linkedTo(one, "as a target category")),
  ];
}

function locationOf(name: string, frame: Frame): readonly Fields[] {
  const country = countryCode(name);
  if (country === null) return [];
  const id = madeId("location", "country", country);
  return [objectOf(frame, "location", id, { name, country })];
}

function sectorOf(name: string, frame: Frame): Fields {
  // The clusters' category "Government" is of states: that of a town is nowhere in them.
  const sectors =
    name === "Government" ? ["government-national"] : sectorsOf(name);
  return objectOf(frame, "identity", madeId("identity", "category", name), {
    name,
    identity_class: "class",
    ...(sectors.length === 0 ? {} : { sectors }),
  });
}
