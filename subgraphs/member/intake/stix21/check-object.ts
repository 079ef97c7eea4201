/**
 * What must hold before an object goes in (STIX 2.1 section 3.2 and the tables
 * of sections 4 to 7). Every expression is linear in the length of its text:
 * the official schemas' one for types takes minutes for `a-a-a-…`.
 */
import { shown } from "../shown.ts";
import { parseStixId } from "../../../contract/stix-id.ts";
import { instantOf } from "../instants.ts";
import type { RejectionCode } from "../report.ts";
import type { Fields } from "./fields.ts";
import { has, textOf } from "./fields.ts";
import { markingFault } from "./marking-of.ts";

export interface Fault {
  readonly code: RejectionCode;
  readonly reason: string;
}

const TYPE = /^[a-z][a-z0-9-]{2,249}$/;

/** The first fault of an object, or `undefined` if it can go in. */
export function faultOf(object: Fields): Fault | undefined {
  return (
    typeFault(object) ??
    idFault(object) ??
    specVersionFault(object) ??
    missingFault(object) ??
    valueFault(object) ??
    timestampFault(object) ??
    orderFault(object) ??
    referenceFault(object)
  );
}

function typeFault(object: Fields): Fault | undefined {
  const type = textOf(object, "type");
  if (type === "bundle")
    return fault("BAD_TYPE", "A bundle does not stand within a bundle.");
  if (type !== null && TYPE.test(type)) return undefined;
  return fault(
    "BAD_TYPE",
    `A type is 3 to 250 lower-case letters, digits and hyphens, but got ${shown(object["type"])}.`,
  );
}

function idFault(object: Fields): Fault | undefined {
  const id = textOf(object, "id")?.toLowerCase();
  const parsed = id === undefined ? undefined : parseStixId(id);
  if (parsed === undefined)
    return fault(
      "BAD_ID",
      `An id is "<type>--<UUID>", but got ${shown(object["id"])}.`,
    );
  if (parsed.type === object["type"]) return undefined;
  return fault(
    "BAD_ID",
    `The id must begin with the object's type ${shown(object["type"])}, but got ${shown(id)}.`,
  );
}

function specVersionFault(object: Fields): Fault | undefined {
  const version = object["spec_version"];
  if (version === undefined || version === "2.1") return undefined;
  return fault(
    "BAD_SPEC_VERSION",
    `spec_version must be "2.1", but got ${shown(version)}.`,
  );
}

/** Observables have neither dates nor versions; types that nobody knows may be such. */
export function isVersioned(object: Fields): boolean {
  const type = textOf(object, "type") ?? "";
  if (requiredOf.has(type)) return true;
  return has(object, "created") || has(object, "modified");
}

function missingFault(object: Fields): Fault | undefined {
  const type = textOf(object, "type") ?? "";
  const dated = isVersioned(object)
    ? ["spec_version", "created", "modified"]
    : [];
  const required =
    type === "marking-definition"
      ? ["spec_version", "created"]
      : [...dated, ...(requiredOf.get(type) ?? [])];
  const missing = required.find((name) => !has(object, name));
  return missing === undefined
    ? undefined
    : fault("MISSING_PROPERTY", `A ${type} must have "${missing}".`);
}

/** The types of STIX 2.1 that have versions, with what else they must have. */
const requiredOf: ReadonlyMap<string, readonly string[]> = new Map<
  string,
  readonly string[]
>([
  ["attack-pattern", ["name"]],
  ["campaign", ["name"]],
  ["course-of-action", ["name"]],
  ["grouping", ["context", "object_refs"]],
  ["identity", ["name"]],
  ["incident", ["name"]],
  ["indicator", ["pattern", "pattern_type", "valid_from"]],
  ["infrastructure", ["name"]],
  ["intrusion-set", ["name"]],
  ["location", []],
  ["malware", []],
  ["malware-analysis", ["product"]],
  ["note", ["content", "object_refs"]],
  ["observed-data", ["first_observed", "last_observed", "number_observed"]],
  ["opinion", ["opinion", "object_refs"]],
  ["report", ["name", "published", "object_refs"]],
  ["threat-actor", ["name"]],
  ["tool", ["name"]],
  ["vulnerability", ["name"]],
  ["relationship", ["relationship_type", "source_ref", "target_ref"]],
  ["sighting", ["sighting_of_ref"]],
  ["language-content", ["object_ref", "contents"]],
  ["extension-definition", ["name", "schema", "version", "extension_types"]],
]);

const texts = [
  "name",
  "description",
  "pattern",
  "pattern_type",
  "created_by_ref",
];

function valueFault(object: Fields): Fault | undefined {
  const marking = markingFault(object);
  if (marking !== undefined) return fault("BAD_PROPERTY", `${marking}.`);
  const noText = texts.find(
    (name) => has(object, name) && typeof object[name] !== "string",
  );
  if (noText !== undefined && isVersioned(object))
    return fault(
      "BAD_PROPERTY",
      `"${noText}" must be a text, but got ${shown(object[noText])}.`,
    );
  const { confidence, count } = object;
  if (confidence !== undefined && !isWhole(confidence, 100))
    return fault(
      "BAD_PROPERTY",
      `"confidence" must be a whole number from 0 to 100, but got ${shown(confidence)}.`,
    );
  if (
    object["type"] === "sighting" &&
    count !== undefined &&
    !isWhole(count, 999_999_999)
  )
    return fault(
      "BAD_PROPERTY",
      `"count" must be a whole number from 0 to 999,999,999, but got ${shown(count)}.`,
    );
  if (has(object, "revoked") && typeof object["revoked"] !== "boolean")
    return fault(
      "BAD_PROPERTY",
      `"revoked" must be true or false, but got ${shown(object["revoked"])}.`,
    );
  return relationshipTypeFault(object);
}

function relationshipTypeFault(object: Fields): Fault | undefined {
  if (object["type"] !== "relationship") return undefined;
  const type = textOf(object, "relationship_type") ?? "";
  if (/^[a-z][a-z0-9-]{1,99}$/.test(type)) return undefined;
  return fault(
    "BAD_RELATIONSHIP_TYPE",
    `A relationship_type is 2 to 100 lower-case letters, digits and hyphens, but got ${shown(object["relationship_type"])}.`,
  );
}

function isWhole(value: unknown, most: number): boolean {
  return (
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= 0 &&
    value <= most
  );
}

const instants = [
  "created",
  "modified",
  "first_seen",
  "last_seen",
  "valid_from",
  "valid_until",
  "published",
  "start_time",
  "stop_time",
  "first_observed",
  "last_observed",
];

function timestampFault(object: Fields): Fault | undefined {
  if (!isVersioned(object)) return undefined;
  const bad = instants.find(
    (name) =>
      has(object, name) && instantOf(textOf(object, name) ?? "") === undefined,
  );
  return bad === undefined
    ? undefined
    : fault(
        "BAD_TIMESTAMP",
        `"${bad}" must be an instant such as 2018-04-12T00:00:00.000Z, but got ${shown(object[bad])}.`,
      );
}

/** Pairs in order; the third says whether they may be equal. */
const orders: readonly (readonly [string, string, boolean])[] = [
  ["created", "modified", true],
  ["first_seen", "last_seen", true],
  ["first_observed", "last_observed", true],
  ["valid_from", "valid_until", false],
  ["start_time", "stop_time", false],
];

function orderFault(object: Fields): Fault | undefined {
  if (!isVersioned(object)) return undefined;
  for (const [early, late, orEqual] of orders) {
    const from = instantOf(textOf(object, early) ?? "");
    const to = instantOf(textOf(object, late) ?? "");
    if (from === undefined || to === undefined) continue;
    if (to > from || (orEqual && to === from)) continue;
    return fault(
      "TIME_ORDER",
      `"${late}" (${to}) must ${orEqual ? "not be before" : "be later than"} "${early}" (${from}).`,
    );
  }
  return undefined;
}

/** References whose form is wrong; whether the object is there is found out later. */
function referenceFault(object: Fields): Fault | undefined {
  const single = [
    "created_by_ref",
    "source_ref",
    "target_ref",
    "sighting_of_ref",
  ].filter((name) => has(object, name));
  for (const name of single) {
    const parsed = parsedRef(object[name]);
    if (parsed === undefined)
      return fault(
        "BAD_REFERENCE",
        `"${name}" must be an id "<type>--<UUID>", but got ${shown(object[name])}.`,
      );
    if (name !== "created_by_ref" && notReferable.includes(parsed.type))
      return fault(
        "BAD_REFERENCE",
        `"${name}" must name a thing, but got a ${parsed.type}.`,
      );
  }
  return listFault(object);
}

const notReferable = ["relationship", "sighting", "bundle"];

function listFault(object: Fields): Fault | undefined {
  for (const name of ["object_refs", "where_sighted_refs"]) {
    if (!has(object, name)) continue;
    const list: unknown = object[name];
    if (!Array.isArray(list))
      return fault("BAD_REFERENCE", `"${name}" must be a list of ids.`);
    const bad: unknown = list.find((ref) => parsedRef(ref) === undefined);
    if (bad !== undefined)
      return fault(
        "BAD_REFERENCE",
        `Each of "${name}" must be an id "<type>--<UUID>", but got ${shown(bad)}.`,
      );
  }
  return undefined;
}

function parsedRef(ref: unknown) {
  return typeof ref === "string" ? parseStixId(ref.toLowerCase()) : undefined;
}

function fault(code: RejectionCode, reason: string): Fault {
  return { code, reason };
}

/** What came, short enough for a report. */
