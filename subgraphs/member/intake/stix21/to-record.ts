/**
 * A STIX object as the claim of a record: the properties of the store model,
 * read one by one, so that what is not named here stays in the original alone.
 */
import { kindOfStixType } from "../../../contract/kinds.ts";
import type { Kind } from "../../../contract/kinds.ts";
import { sortText } from "../../../contract/sort-text.ts";
import type {
  OriginalText,
  Place,
  RecordClaim,
  ReferenceClaim,
  StoreProperties,
} from "../claims.ts";
import { patternValues } from "../pattern/pattern-values.ts";
import type { PatternValues } from "../pattern/pattern-values.ts";
import { isPersonal } from "../personal.ts";
import { claimedOf, externalReferencesOf, instantIn } from "./claimed-of.ts";
import type { Fields } from "./fields.ts";
import { booleanOf, has, listOf, numberOf, textOf, textsOf } from "./fields.ts";
import { markingMeaning } from "./marking-of.ts";
import { recordKeys } from "./record-keys.ts";
import { tesseraExtension } from "./tessera-extension.ts";

/** The record of an object that passed `faultOf` and is no relationship. */
export function toRecord(
  object: Fields,
  original: OriginalText,
  at: Place,
): RecordClaim {
  const claimed = claimedOf(object, original, at);
  const stixType = textOf(object, "type") ?? "";
  const kind = kindOfStixType(stixType);
  const values = valuesOf(object, kind);
  const name = nameOf(object, values);
  const aliases = aliasesOf(object, name);
  return {
    ...claimed,
    stixType,
    kind: kind?.name ?? (stixType === "sighting" ? "SIGHTING" : "OTHER"),
    name,
    keys:
      kind === undefined
        ? []
        : recordKeys(kind, object, { name: name ?? "", aliases }, values.keys),
    properties: {
      ...commonProperties(object),
      ...kindProperties(object, stixType, kind),
      aliases,
      name,
      sortName: sortText(sortedBy(object, kind, values, name)),
      ...(kind?.name === "INDICATOR"
        ? { value: values.value, valueType: values.valueType }
        : {}),
      personal: isPersonal({
        stixType,
        identityClass: identityClassOf(object),
        valueType: values.valueType,
        pattern: textOf(object, "pattern"),
        isSomebodys:
          has(object, "belongs_to_ref") || has(object, "display_name"),
      }),
    },
    references: referencesOf(object, stixType),
    ...(stixType === "marking-definition"
      ? { meaning: markingMeaning(claimed.stixId, object) }
      : {}),
  };
}

function valuesOf(object: Fields, kind: Kind | undefined): PatternValues {
  if (kind?.name !== "INDICATOR")
    return { value: null, valueType: null, keys: [] };
  const pattern = textOf(object, "pattern") ?? "";
  return patternValues(pattern, textOf(object, "pattern_type") ?? "stix");
}

/** A name, or what stands in for one: an indicator's value, an observable's, a grouping's context. */
function nameOf(object: Fields, values: PatternValues): string | null {
  return (
    textOf(object, "name") ??
    values.value ??
    textOf(object, "pattern") ??
    textOf(object, "abstract") ??
    textOf(object, "context") ??
    textsOf(object, "aliases")[0] ??
    ["value", "path", "key", "country", "region"]
      .map((property) => textOf(object, property))
      .find((text) => text !== null) ??
    (kindOfStixType(textOf(object, "type") ?? "") === undefined
      ? null
      : textOf(object, "id"))
  );
}

function aliasesOf(object: Fields, name: string | null): readonly string[] {
  const all = [
    ...textsOf(object, "aliases"),
    ...textsOf(object, "x_mitre_aliases"),
  ];
  return [...new Set(all)].filter((alias) => alias !== name);
}

function sortedBy(
  object: Fields,
  kind: Kind | undefined,
  values: PatternValues,
  name: string | null,
): string {
  const ofIndicator =
    kind?.name === "INDICATOR"
      ? (values.value ?? textOf(object, "pattern"))
      : null;
  return ofIndicator ?? name ?? textOf(object, "id") ?? "";
}

function commonProperties(object: Fields): StoreProperties {
  const { basis, firstSeenPrecision, lastSeenPrecision, role } =
    tesseraExtension(object);
  return {
    description: textOf(object, "description") ?? textOf(object, "content"),
    labels: textsOf(object, "labels"),
    confidence: numberOf(object, "confidence"),
    basis,
    role,
    revoked: booleanOf(object, "revoked") ?? false,
    externalReferences: externalReferencesOf(object),
    objective: textOf(object, "objective"),
    firstSeen: instantIn(object, "first_seen"),
    firstSeenPrecision,
    lastSeen: instantIn(object, "last_seen"),
    lastSeenPrecision,
    published: instantIn(object, "published"),
    validFrom: instantIn(object, "valid_from"),
    validUntil: instantIn(object, "valid_until"),
  };
}

function kindProperties(
  object: Fields,
  stixType: string,
  kind: Kind | undefined,
): StoreProperties {
  if (kind?.name === "INDICATOR") return indicatorProperties(object);
  if (kind?.name === "ACTOR") return { goals: textsOf(object, "goals") };
  if (kind !== undefined) return { killChainPhases: phasesOf(object) };
  switch (stixType) {
    case "sighting":
      return sightingProperties(object);
    case "identity":
      return {
        sectors: textsOf(object, "sectors"),
        identityClass: identityClassOf(object),
      };
    case "location":
      return { country: textOf(object, "country")?.toUpperCase() ?? null };
    default:
      return {};
  }
}

/** Some producers state a list; who is a person among others is one. */
function identityClassOf(object: Fields): string | null {
  const classes = textsOf(object, "identity_class");
  return classes.find(isPerson) ?? classes[0] ?? null;
}

function isPerson(identityClass: string): boolean {
  return identityClass.toLowerCase() === "individual";
}

function indicatorProperties(object: Fields): StoreProperties {
  const { detect, role, warningLists } = tesseraExtension(object);
  return {
    pattern: textOf(object, "pattern"),
    patternType: textOf(object, "pattern_type"),
    indicatorTypes: textsOf(object, "indicator_types"),
    killChainPhases: phasesOf(object),
    // A kill switch protects: blocking it sets the malware free.
    detect: detect ?? role !== "kill-switch",
    warningLists,
  };
}

function sightingProperties(object: Fields): StoreProperties {
  const { falsePositive } = tesseraExtension(object);
  return {
    count: numberOf(object, "count"),
    falsePositive:
      falsePositive ?? booleanOf(object, "x_opencti_negative") ?? false,
  };
}

function phasesOf(object: Fields): readonly string[] {
  return listOf(object, "kill_chain_phases").flatMap((phase) => {
    const chain = textOf(phase, "kill_chain_name");
    const name = textOf(phase, "phase_name");
    return chain === null || name === null ? [] : [`${chain}:${name}`];
  });
}

/** The references that become edges, each target once. One to a relationship is no edge to a thing. */
function referencesOf(
  object: Fields,
  stixType: string,
): readonly ReferenceClaim[] {
  const from = (name: string, relationshipType: string, type: string) =>
    [...new Set(textsOf(object, name).map((ref) => ref.toLowerCase()))]
      .filter((target) => !target.startsWith("relationship--"))
      .map((target) => ({ relationshipType, type, target }));
  if (stixType === "sighting")
    return [
      ...from("sighting_of_ref", "sighting-of", "SIGHTING_OF"),
      ...from("where_sighted_refs", "where-sighted", "WHERE_SIGHTED"),
    ];
  return from("object_refs", "object-refs", "REFERS_TO");
}
