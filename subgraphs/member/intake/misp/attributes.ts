/** The attributes of an event or an object, with their sightings and clusters. */
import type { Fields } from "../stix21/fields.ts";
import { readAttribute } from "./attribute.ts";
import { clustersOf } from "./cluster.ts";
import { aimsOf } from "./cluster-aims.ts";
import type { Collected } from "./collected.ts";
import type { Frame, Made, Refusal } from "./frame.ts";
import { frameWithin } from "./frame.ts";
import { hashesTogether, readHashes } from "./hash-group.ts";
import type { Framed } from "./hash-group.ts";
import { linkOf, linkType } from "./link.ts";
import { definitionsOf } from "./marking-fields.ts";
import { later, unixInstant } from "./misp-times.ts";
import { uuidIn } from "./misp-id.ts";
import { sightingsOf } from "./sightings.ts";

/** Reads the attributes of an event, or of the `object` that they stand in; gives the ids of what stands for them. */
export function readAttributes(
  all: Collected,
  holder: Fields,
  frame: Frame,
  object: Fields | null,
): readonly string[] {
  const attributes: unknown = holder["Attribute"];
  if (!Array.isArray(attributes)) return [];
  const framed = attributes.flatMap((attribute: unknown, at) =>
    framedAt(all, attribute, frame, at),
  );
  const together = object === null ? [] : hashesTogether(object, framed);
  const ids = framed
    .filter((one) => !together.includes(one))
    .map(({ attribute, frame: own }) =>
      readOne(all, attribute, own, readAttribute(attribute, own)),
    );
  const [first] = together;
  if (first !== undefined && object !== null) {
    const made = readHashes(object, together, frame);
    ids.push(
      ...together.map((one) => readOne(all, one.attribute, one.frame, made)),
    );
  }
  return [...new Set(ids)].filter((id) => id !== null);
}

function framedAt(
  all: Collected,
  attribute: unknown,
  frame: Frame,
  at: number,
): readonly Framed[] {
  const place = `${frame.place}.Attribute[${at}]`;
  if (
    typeof attribute !== "object" ||
    attribute === null ||
    Array.isArray(attribute)
  ) {
    all.refused.push({
      place,
      id: null,
      code: "NOT_AN_OBJECT",
      reason: `An attribute of event ${frame.eventUuid} must be an object, but got ${JSON.stringify(attribute)?.slice(0, 80)}.`,
    });
    return [];
  }
  const fields = attribute as Fields;
  return [{ attribute: fields, frame: datedWithin(frame, fields, place) }];
}

/**
 * The frame of a thing with its own date. Never before the event's: tagging an
 * event anew dates the event alone, and its things must follow its marking.
 */
export function datedWithin(frame: Frame, thing: Fields, place: string): Frame {
  const modified = later(unixInstant(thing["timestamp"]), frame.modified);
  return {
    ...frameWithin(frame, thing, place),
    modified,
    created: frame.created ?? modified,
  };
}

function readOne(
  all: Collected,
  attribute: Fields,
  frame: Frame,
  made: Made | Refusal,
): string | null {
  const { place } = frame;
  all.add(place, definitionsOf(frame.marking));
  const id = all.take(place, made, [uuidIn(attribute)]);
  if (id === null) return null;
  all.add(place, sightingsOf(attribute, id, frame));
  const clusters = clustersOf(attribute, frame);
  all.add(place, clusters);
  all.add(
    place,
    clusters.flatMap((cluster) => aimsOf(cluster, frame)),
  );
  all.add(
    place,
    clusters.map((cluster) => {
      const target = String(cluster["id"]);
      return linkOf(
        frame,
        linkType(id, target),
        [id, target],
        "The attribute of the MISP event is tagged with it.",
      );
    }),
  );
  return id;
}
