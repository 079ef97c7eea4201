/**
 * Sightings of an attribute. MISP's types: 0 seen, once; 1 a false positive; 2
 * expired: looked for and not seen any more, which STIX calls a count of 0; 3
 * confirmed. Without an organisation it is anonymous.
 */
import type { Fields } from "../stix21/fields.ts";
import { fieldsOf, listOf, textOf } from "../stix21/fields.ts";
import type { Frame } from "./frame.ts";
import { objectOf } from "./frame.ts";
import { beyondStix } from "./beyond-stix.ts";
import { idOf } from "./misp-id.ts";
import { later, unixInstant } from "./misp-times.ts";
import { organisationOf } from "./organisation.ts";
import { scalarOf } from "./scalar.ts";
import { mispLabel } from "./tags.ts";

const NAMES: ReadonlyMap<string, string> = new Map([
  ["0", "seen"],
  ["1", "false-positive"],
  ["2", "expiration"],
  ["3", "confirmed"],
]);

/** The sightings of a thing whose object is `of`, and the organisations that saw it. */
export function sightingsOf(
  thing: Fields,
  of: string,
  frame: Frame,
): readonly Fields[] {
  return listOf(thing, "Sighting").flatMap((sighting, at) => {
    const place = `${frame.place}.Sighting[${at}]`;
    const who = organisationOf(fieldsOf(sighting, "Organisation"));
    const type = scalarOf(sighting, "type") ?? "0";
    const seen = unixInstant(sighting["date_sighting"]);
    const source = textOf(sighting, "source");
    // A version of the event at least, or a new marking of it would not reach the sighting.
    const own: Frame = {
      ...frame,
      authorId: who === null ? null : String(who["id"]),
      created: seen ?? frame.created,
      modified: later(seen, frame.modified),
    };
    const object = objectOf(
      own,
      "sighting",
      idOf("sighting", sighting, frame.eventUuid, place, of),
      {
        sighting_of_ref: of,
        count: type === "2" ? 0 : 1,
        ...(seen === undefined ? {} : { first_seen: seen, last_seen: seen }),
        ...(who === null ? {} : { where_sighted_refs: [who["id"]] }),
        ...(source === null ? {} : { description: source }),
        labels: [mispLabel("sighting-type", NAMES.get(type) ?? type)],
        ...beyondStix(sighting),
      },
      type === "1" ? { false_positive: true } : {},
    );
    return who === null ? [object] : [who, object];
  });
}
