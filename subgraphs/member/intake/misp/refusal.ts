/** Why an attribute does not go in, naming event, attribute, type and what came. */
import { shown } from "../shown.ts";
import type { RejectionCode } from "../report.ts";
import type { Fields } from "../stix21/fields.ts";
import { textOf } from "../stix21/fields.ts";
import type { Frame, Refusal } from "./frame.ts";
import { zonedInstant } from "./misp-times.ts";

export function refused(
  attribute: Fields,
  { place, eventUuid }: Frame,
  code: RejectionCode,
  must: string,
): Refusal {
  const uuid = textOf(attribute, "uuid");
  const type = textOf(attribute, "type") ?? "no type";
  const which = `Attribute ${uuid ?? "without uuid"} (${type}) of event ${eventUuid}`;
  return {
    place,
    id: uuid,
    code,
    reason: `${which.slice(0, 300)} ${must}.`,
  };
}

/** The first fault of `first_seen` and `last_seen`: ISO 8601 with a zone, in order. */
export function seenFault(
  attribute: Fields,
): readonly [RejectionCode, string] | undefined {
  const seen = ["first_seen", "last_seen"].map((name) => {
    const written = textOf(attribute, name);
    return { name, written, at: zonedInstant(written ?? "") };
  });
  const bad = seen.find(
    ({ written, at }) => written !== null && at === undefined,
  );
  if (bad !== undefined)
    return [
      "BAD_TIMESTAMP",
      `must have an instant with a zone as "${bad.name}", but got ${shown(bad.written)}`,
    ];
  const [first, last] = seen;
  if (first?.at === undefined || last?.at === undefined || first.at <= last.at)
    return undefined;
  return [
    "TIME_ORDER",
    `has "last_seen" (${last.at}) before "first_seen" (${first.at})`,
  ];
}
