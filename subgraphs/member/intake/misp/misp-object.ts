/** An object of MISP: its attributes, and the custom object `x-misp-object` that says which of them belong together. */
import type { Fields } from "../stix21/fields.ts";
import { listOf, textOf } from "../stix21/fields.ts";
import { datedWithin, readAttributes } from "./attributes.ts";
import { beyondStix } from "./beyond-stix.ts";
import type { Collected } from "./collected.ts";
import type { Frame } from "./frame.ts";
import { objectOf } from "./frame.ts";
import { definitionsOf } from "./marking-fields.ts";
import { idOf, uuidIn } from "./misp-id.ts";
import { scalarOf } from "./scalar.ts";
import { mispLabel } from "./tags.ts";

/** Reads the objects of an event. */
export function readObjects(all: Collected, event: Fields, frame: Frame): void {
  const objects = listOf(event, "Object").map((object, at) => ({
    object,
    frame: {
      ...datedWithin(frame, object, `${frame.place}.Object[${at}]`),
      template: textOf(object, "name"),
    },
  }));
  for (const one of objects) readOne(all, one.object, one.frame);
  for (const one of objects) readReferences(all, one.object, one.frame);
}

function readOne(all: Collected, object: Fields, frame: Frame): void {
  const refs = readAttributes(all, object, frame, object);
  const name = frame.template ?? "object";
  const meta = textOf(object, "meta-category");
  const comment = textOf(object, "comment");
  const id = idOf("x-misp-object", object, frame.eventUuid, frame.place);
  all.add(frame.place, definitionsOf(frame.marking));
  const kept = objectOf(frame, "x-misp-object", id, {
    name,
    // The template's own description is MISP's; the comment is the author's.
    ...(comment === null ? {} : { description: comment }),
    labels: [
      mispLabel("name", name),
      ...(meta === null ? [] : [mispLabel("meta-category", meta)]),
    ],
    x_misp_event_uuid: frame.eventUuid,
    ...beyondStix(object),
    ...(refs.length > 0 ? { object_refs: refs } : {}),
  });
  const indicator = refs.find((ref) => ref === `indicator--${uuidIn(object)}`);
  all.take(frame.place, { objects: [kept], main: indicator ?? id }, [
    uuidIn(object),
  ]);
}

/** What an object says of others of its event: `communicates-with`, `dropped-by`, … */
function readReferences(all: Collected, object: Fields, frame: Frame): void {
  const uuid = uuidIn(object);
  const source = uuid === null ? undefined : all.mains.get(uuid);
  if (source === undefined) return;
  for (const [at, reference] of listOf(object, "ObjectReference").entries()) {
    const place = `${frame.place}.ObjectReference[${at}]`;
    const own = datedWithin(frame, reference, place);
    const target = targetOf(all, reference);
    const comment = textOf(reference, "comment");
    const type = textOf(reference, "relationship_type") ?? "related-to";
    const id = idOf("relationship", reference, frame.eventUuid, place);
    const edge = objectOf(own, "relationship", id, {
      relationship_type: relationshipType(type),
      source_ref: source,
      ...(target === null ? {} : { target_ref: target }),
      ...(comment === null ? {} : { description: comment }),
      ...beyondStix(reference),
    });
    all.add(place, [edge]);
  }
}

/** What stands for the thing in this event; else its id as it would stand for it (0 an attribute, 1 an object). */
function targetOf(all: Collected, reference: Fields): string | null {
  const uuid = uuidIn(reference, "referenced_uuid");
  if (uuid === null) return null;
  const isObject = scalarOf(reference, "referenced_type") !== "0";
  return (
    all.mains.get(uuid) ??
    `${isObject ? "x-misp-object" : "x-misp-attribute"}--${uuid}`
  );
}

/** In STIX's form: `Analysed with` → `analysed-with`. */
function relationshipType(written: string): string {
  const words = written
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return /^[a-z][a-z0-9-]{1,99}$/.test(words) ? words : "related-to";
}
