/** What an attribute says besides its value, in the properties of STIX and of misp-stix. */
import type { Fields } from "../stix21/fields.ts";
import { has, textOf } from "../stix21/fields.ts";
import { beyondStix } from "./beyond-stix.ts";
import type { Frame } from "./frame.ts";
import { taggedWith } from "./frame.ts";
import { isTrue } from "./scalar.ts";
import { unixInstant, zonedInstant } from "./misp-times.ts";
import { mispLabel } from "./tags.ts";

/** A value that is a number in JSON is its digits. */
export function valueOf(attribute: Fields): string | null {
  const value = attribute["value"];
  return typeof value === "number" ? String(value) : textOf(attribute, "value");
}

/** What every object of an attribute says of it. */
export function attributeFields(attribute: Fields, frame: Frame): Fields {
  const type = textOf(attribute, "type") ?? "";
  const category = textOf(attribute, "category");
  const comment = textOf(attribute, "comment");
  return {
    ...taggedWith(
      attribute,
      mispLabel("type", type),
      ...(category === null ? [] : [mispLabel("category", category)]),
      ...(isTrue(attribute, "to_ids") ? [mispLabel("to_ids", "True")] : []),
    ),
    ...(comment === null ? {} : { description: comment }),
    x_misp_event_uuid: frame.eventUuid,
    ...beyondStix(attribute),
  };
}

/** Types that MISP does not detect by itself, where `to_ids` is absent (describeTypes of MISP core). */
const FOR_CONTEXT = [
  "link",
  "attachment",
  "AS",
  "user-agent",
  "mac-address",
  "email-subject",
];

export function isToBeDetected(attribute: Fields, type: string): boolean {
  return has(attribute, "to_ids")
    ? isTrue(attribute, "to_ids")
    : !FOR_CONTEXT.includes(type);
}

/** The phase, valid from the day on which it was first seen. `last_seen` is no end of validity and stays MISP's. */
export function indicatorFields(attribute: Fields, frame: Frame): Fields {
  const category = textOf(attribute, "category");
  const validFrom =
    zonedInstant(textOf(attribute, "first_seen") ?? "") ??
    unixInstant(attribute["timestamp"]) ??
    frame.modified;
  return {
    ...(validFrom === undefined ? {} : { valid_from: validFrom }),
    ...(category === null
      ? {}
      : {
          kill_chain_phases: [
            {
              kill_chain_name: "misp-category",
              phase_name: category.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
            },
          ],
        }),
  };
}

/** What tells an attribute without a uuid. */
export function likeness(
  attribute: Fields,
  { eventUuid, place }: Frame,
): readonly string[] {
  return [
    eventUuid,
    place,
    textOf(attribute, "type") ?? "",
    valueOf(attribute) ?? "",
  ];
}
