/** Unit 42's STIX 2.0 bundles as STIX 2.1: what the graph needs of them, unchanged but for the version. */
import type { CorpusFile } from "./read-files.ts";
import type { StixObject } from "./stix.ts";

const WANTED = new Set([
  "attack-pattern",
  "campaign",
  "indicator",
  "intrusion-set",
  "malware",
  "relationship",
  "report",
  "tool",
  "vulnerability",
]);

/** Every object once, by id; relationships only where both ends came along. */
export function unit42Objects(
  files: readonly CorpusFile[],
): readonly StixObject[] {
  const all = files.flatMap(
    ({ text }) =>
      (JSON.parse(text) as { readonly objects: readonly StixObject[] }).objects,
  );
  const objects = new Map(
    all.flatMap((object) =>
      WANTED.has(object.type)
        ? [[object.id, asVersion21(object)] as const]
        : [],
    ),
  );
  return [...objects.values()].filter(
    (object) =>
      object.type !== "relationship" ||
      (objects.has(String(object["source_ref"])) &&
        objects.has(String(object["target_ref"]))),
  );
}

function asVersion21(object: StixObject): StixObject {
  const created = String(object["created"]);
  return {
    ...object,
    spec_version: "2.1",
    created_by_ref: undefined,
    object_marking_refs: undefined,
    ...(object.type === "malware" ? { is_family: true } : {}),
    ...(object.type === "indicator"
      ? { pattern_type: "stix", valid_from: object["valid_from"] ?? created }
      : {}),
    ...(object.type === "report"
      ? { published: object["published"] ?? created }
      : {}),
  };
}
