/** What an object says of its marking (STIX 2.1 sections 7.2.2 and 7.2.3), and what a marking definition means (7.2.1). */
import type { Tlp } from "../../../contract/marking.ts";
import { stricter } from "../../../contract/marking.ts";
import type { MarkingClaim, MarkingMeaning } from "../claims.ts";
import { tlpOfMarking } from "../markings.ts";
import type { Fields } from "./fields.ts";
import { fieldsOf, has, isFields, listOf, textOf, textsOf } from "./fields.ts";
import { tesseraExtension } from "./tessera-extension.ts";

const TLP_EXTENSION =
  "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
const PAP_EXTENSION =
  "extension-definition--f8d78575-edfd-406e-8e84-6162a8450f5b";

/** The markings that an object refers to, unresolved. A reference that is no text reads as one that nobody knows. */
export function markingOf(object: Fields): MarkingClaim {
  const { audience, people } = tesseraExtension(object);
  const parts = listOf(object, "granular_markings").flatMap((part) =>
    textsOf(part, "marking_ref"),
  );
  return {
    refs: textsOf(object, "object_marking_refs"),
    partRefs: [...new Set(parts)],
    audience,
    people,
  };
}

/** What a marking definition means; null if it says nothing that Tessera can read. */
export function markingMeaning(
  id: string,
  definition: Fields,
): MarkingMeaning | null {
  const { audience, people } = tesseraExtension(definition);
  const body = fieldsOf(definition, "definition");
  const extensions = fieldsOf(definition, "extensions");
  const tlp = tlpOfMarking.get(id) ?? statedTlp(definition);
  const statement = textOf(body, "statement");
  const pap =
    textOf(fieldsOf(extensions, PAP_EXTENSION), "pap")?.toLowerCase() ?? null;
  if (tlp === null && statement === null && pap === null) return null;
  return { tlp, statement, pap, audience, people };
}

/** A level under an id that is not the canonical one: in the extension, in the old form, or in the name. The strictest word counts. */
function statedTlp(definition: Fields): Tlp | null {
  const body = fieldsOf(definition, "definition");
  const extension = fieldsOf(fieldsOf(definition, "extensions"), TLP_EXTENSION);
  const name = textOf(definition, "name");
  const words = [
    textOf(extension, "tlp_2_0"),
    textOf(body, "tlp"),
    name?.toLowerCase().startsWith("tlp:") === true ? name.slice(4) : null,
  ];
  return words
    .flatMap((word) => tlpWords.get(word?.toLowerCase() ?? "") ?? [])
    .reduce<Tlp | null>(
      (found, tlp) => (found === null ? tlp : stricter(found, tlp)),
      null,
    );
}

/** The words for the levels, old and new. */
export const tlpWords: ReadonlyMap<string, Tlp> = new Map([
  ["clear", "CLEAR"],
  ["white", "CLEAR"],
  ["green", "GREEN"],
  ["amber", "AMBER"],
  ["amber+strict", "AMBER_STRICT"],
  ["amber-strict", "AMBER_STRICT"],
  ["red", "RED"],
]);

/** Whether the markings of an object have the form of markings; what has not must not pass as unmarked. */
export function markingFault(object: Fields): string | undefined {
  const refs = has(object, "object_marking_refs")
    ? object["object_marking_refs"]
    : [];
  if (!Array.isArray(refs) || refs.some((ref) => typeof ref !== "string"))
    return "object_marking_refs must be a list of ids";
  const parts = has(object, "granular_markings")
    ? object["granular_markings"]
    : [];
  const formed =
    Array.isArray(parts) &&
    parts.every(
      (part: unknown) =>
        isFields(part) &&
        (typeof part["marking_ref"] === "string" ||
          typeof part["lang"] === "string"),
    );
  return formed
    ? undefined
    : "granular_markings must be a list of objects with marking_ref or lang";
}
