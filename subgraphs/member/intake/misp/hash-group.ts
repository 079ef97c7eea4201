/**
 * The hashes of a file object are hashes of one file: one indicator asks for all
 * of them, as misp-stix writes it, so that the file is found by each. Only where
 * the object states each algorithm once, and one of them is to be detected.
 */
import type { Fields } from "../stix21/fields.ts";
import { textOf } from "../stix21/fields.ts";
import {
  attributeFields,
  indicatorFields,
  isToBeDetected,
  valueOf,
} from "./attribute-fields.ts";
import type { Frame, Made } from "./frame.ts";
import { objectOf } from "./frame.ts";
import { isTrue } from "./scalar.ts";
import type { Hash } from "./hash-value.ts";
import { exactTypes, otherHash } from "./hash-value.ts";
import { idOf, uuidIn } from "./misp-id.ts";
import { strictestMarking } from "./misp-marking.ts";
import { equals, patternOf } from "./reading.ts";
import { seenFault } from "./refusal.ts";
import { mispLabel, roleOf } from "./tags.ts";

/** An attribute with the frame of its own. */
export interface Framed {
  readonly attribute: Fields;
  readonly frame: Frame;
}

interface Hashed extends Framed {
  readonly hash: Hash;
}

/** The attributes whose hashes go together; empty if they do not. */
export function hashesTogether(
  object: Fields,
  framed: readonly Framed[],
): readonly Framed[] {
  if (textOf(object, "name") !== "file") return [];
  const together = framed.filter((one) => hashedOf(one).length > 0);
  const algorithms = new Set(
    together.flatMap(hashedOf).map(({ hash }) => hash.algorithm),
  );
  const isWanted = together.some(({ attribute }) =>
    isToBeDetected(attribute, textOf(attribute, "type") ?? ""),
  );
  return together.length > 1 && algorithms.size === together.length && isWanted
    ? together
    : [];
}

/** One indicator for them, under the object's uuid; each attribute stands in it as it was. */
export function readHashes(
  object: Fields,
  together: readonly Framed[],
  objectFrame: Frame,
): Made {
  const hashed = together.flatMap(hashedOf);
  const marking = strictestMarking(hashed.map(({ frame }) => frame.marking));
  const frame = { ...objectFrame, marking };
  const said = hashed.map(({ attribute, frame: own }) => ({
    attribute,
    fields: attributeFields(attribute, own),
  }));
  const [first] = hashed;
  const id = idOf("indicator", object, frame.eventUuid, frame.place);
  const labels = said.flatMap(({ fields }) => fields["labels"] ?? []);
  const comments = said.flatMap(
    ({ attribute }) => textOf(attribute, "comment") ?? [],
  );
  const indicator = objectOf(frame, "indicator", id, {
    pattern: patternOf(
      ...hashed.map(({ hash }) =>
        equals(`file:hashes.'${hash.algorithm}'`, hash.text),
      ),
    ),
    pattern_type: "stix",
    pattern_version: "2.1",
    ...(first === undefined ? {} : indicatorFields(first.attribute, frame)),
    labels: [...new Set([mispLabel("name", "file"), ...labels.flat()])],
    ...(comments.length > 0
      ? { description: [...new Set(comments)].join("\n") }
      : {}),
    x_misp_event_uuid: frame.eventUuid,
    x_misp_attributes: said.map(({ fields }) => fields),
  });
  return { objects: [indicator], main: id };
}

function hashedOf({ attribute, frame }: Framed): readonly Hashed[] {
  const type = textOf(attribute, "type") ?? "";
  if (!exactTypes.includes(type) || isTrue(attribute, "deleted")) return [];
  // A role is that of one value, and would become that of all.
  if (roleOf(attribute) !== null) return [];
  if (uuidIn(attribute) === null || seenFault(attribute) !== undefined)
    return [];
  const hash = otherHash(type, valueOf(attribute) ?? "");
  return "expected" in hash ? [] : [{ attribute, frame, hash }];
}
