/**
 * An object of STIX 2.0 in the form of 2.1: what 2.1 demands and 2.0 has under
 * another name. Ids, dates and authors stay, and so does whatever 2.1 has no
 * place for, such as the container of an observed-data. Only the claim is made
 * of this form; the original is kept as it was loaded.
 */
import { has, textOf, textsOf } from "../stix21/fields.ts";
import type { Fields } from "../stix21/fields.ts";
import { typesIn20 } from "./types-in-20.ts";

export function upgrade(object: Fields): Fields {
  const type = textOf(object, "type") ?? "";
  return {
    ...object,
    spec_version: "2.1",
    ...withoutAbsent(labelsAndTypes(object, type)),
    ...(type === "indicator" ? patternType(object) : {}),
    // 2.0 cannot say; where nobody says, it is one malware and no family.
    ...(type === "malware" && !has(object, "is_family")
      ? { is_family: false }
      : {}),
  };
}

/** `labels` of five types were their types; words that are no such type stay labels. */
function labelsAndTypes(object: Fields, type: string): Fields {
  const form = typesIn20.get(type);
  const labels = textsOf(object, "labels");
  if (form === undefined || labels.length === 0) return {};
  const isType = (label: string) => form.words.has(label.toLowerCase());
  return {
    [form.property]: [
      // 2.1's own property in an object of 2.0: producers mix them.
      ...new Set([...textsOf(object, form.property), ...labels.filter(isType)]),
    ],
    labels: labels.filter((label) => !isType(label)),
  };
}

/** Patterns of 2.0 are STIX patterns, unless the object says otherwise in 2.1's way. */
function patternType(object: Fields): Fields {
  const type = textOf(object, "pattern_type") ?? "stix";
  return {
    pattern_type: type,
    ...(type === "stix" && !has(object, "pattern_version")
      ? { pattern_version: "2.0" }
      : {}),
  };
}

/** Empty lists are no values in STIX (2.1, section 2.8). */
function withoutAbsent(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) && value.length === 0 ? undefined : value,
    ]),
  );
}
