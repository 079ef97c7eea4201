/** Relationships that an event implies, under ids that are the same at every load. */
import type { Fields } from "../stix21/fields.ts";
import { taggedWith, objectOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { madeId } from "./misp-id.ts";

/** A relationship between two objects of an event; `basis` says on what it rests. */
export function linkOf(
  frame: Frame,
  type: string,
  [source, target]: readonly [string, string],
  basis: string,
): Fields {
  const id = madeId("relationship", frame.eventUuid, type, source, target);
  return objectOf(
    frame,
    "relationship",
    id,
    {
      relationship_type: type,
      source_ref: source,
      target_ref: target,
      ...taggedWith({}, "misp:relationship"),
    },
    { basis },
  );
}

const INDICATED = [
  "attack-pattern",
  "campaign",
  "intrusion-set",
  "malware",
  "threat-actor",
  "tool",
];

/** `indicates` where STIX 2.1 appendix B has it, else `related-to`. */
export function linkType(source: string, target: string): string {
  const isIndicated = INDICATED.includes(target.split("--")[0] ?? "");
  return source.startsWith("indicator--") && isIndicated
    ? "indicates"
    : "related-to";
}
