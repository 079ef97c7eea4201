/**
 * An attribute of MISP as STIX objects. To be detected (`to_ids`), or of a role that
 * is to be known (`tessera:role`): an indicator, which the latter alone makes none
 * to detect. Else the custom object `x-misp-attribute`, as misp-stix calls it, with the
 * observables that its value is made of: an observable has neither author nor
 * version, so what MISP says of the value stands in the attribute.
 */
import type { Fields } from "../stix21/fields.ts";
import { has, textOf } from "../stix21/fields.ts";
import {
  attributeFields,
  indicatorFields,
  isToBeDetected,
  likeness,
  valueOf,
} from "./attribute-fields.ts";
import type { Frame, Made, Refusal } from "./frame.ts";
import { objectOf } from "./frame.ts";
import { linkOf } from "./link.ts";
import { idOf, madeId, uuidIn } from "./misp-id.ts";
import { isPersonalAttribute } from "./personal-attribute.ts";
import { readValue } from "./read-value.ts";
import type { Reading } from "./reading.ts";
import { isBad } from "./reading.ts";
import { shown } from "../shown.ts";
import { refused, seenFault } from "./refusal.ts";
import { standingFor } from "./standing-for.ts";
import { roleOf } from "./tags.ts";

/** The objects of an attribute, or why there are none; `frame` is the attribute's own. */
export function readAttribute(attribute: Fields, frame: Frame): Made | Refusal {
  const type = textOf(attribute, "type");
  const value = valueOf(attribute);
  if (type === null || value === null)
    return refused(
      attribute,
      frame,
      "MISSING_PROPERTY",
      'must have "type" and "value"',
    );
  if (has(attribute, "uuid") && uuidIn(attribute) === null)
    return refused(
      attribute,
      frame,
      "BAD_ID",
      `must have a UUID, but got ${shown(attribute["uuid"])}`,
    );
  const order = seenFault(attribute);
  if (order !== undefined) return refused(attribute, frame, ...order);
  const other = standingFor(attribute, { type, value }, frame);
  if (other !== undefined)
    return { objects: [other], main: String(other["id"]) };
  if (isPersonalAttribute(attribute, frame.template))
    return keptAs("x-misp-person-attribute", attribute, frame, []);
  const section = (frame.template ?? "").endsWith("-section");
  const reading = readValue(type, value, section);
  if (reading === undefined)
    return keptAs("x-misp-attribute", attribute, frame, []);
  if (isBad(reading))
    return refused(
      attribute,
      frame,
      "BAD_PROPERTY",
      `must have ${reading.expected} as its value, but got ${shown(value)}`,
    );
  return isToBeDetected(attribute, type) || roleOf(attribute) !== null
    ? indicators(attribute, reading, frame)
    : keptAs("x-misp-attribute", attribute, frame, reading.observables);
}

function indicators(attribute: Fields, reading: Reading, frame: Frame): Made {
  const first = idOf("indicator", attribute, ...likeness(attribute, frame));
  const objects = reading.patterns.map((pattern, at) =>
    objectOf(
      frame,
      "indicator",
      at === 0 ? first : madeId("indicator", first, String(at)),
      {
        pattern,
        pattern_type: "stix",
        pattern_version: "2.1",
        ...indicatorFields(attribute, frame),
        ...attributeFields(attribute, frame),
      },
      purposeOf(attribute),
    ),
  );
  const links = objects
    .slice(1)
    .map(({ id }) =>
      linkOf(
        frame,
        "related-to",
        [first, String(id)],
        "Both stand in one attribute of the MISP event.",
      ),
    );
  return { objects: [...objects, ...links], main: first };
}

/** What a value is for, in Tessera's extension. */
function purposeOf(attribute: Fields): Fields {
  const role = roleOf(attribute);
  const type = textOf(attribute, "type") ?? "";
  return {
    ...(role === null ? {} : { role }),
    ...(isToBeDetected(attribute, type) ? {} : { detect: false }),
  };
}

function keptAs(
  type: string,
  attribute: Fields,
  frame: Frame,
  observables: readonly Fields[],
): Made {
  const id = idOf(type, attribute, ...likeness(attribute, frame));
  const kept = objectOf(frame, type, id, {
    name: (valueOf(attribute) ?? "").slice(0, 500),
    ...attributeFields(attribute, frame),
    ...(observables.length > 0
      ? { object_refs: observables.map((one) => one["id"]) }
      : {}),
  });
  return { objects: [...observables, kept], main: id };
}
