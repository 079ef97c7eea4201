/**
 * What MISP says beyond STIX, kept in custom properties `x_misp_…` as misp-stix
 * names them. What is of one instance alone is left out, or two exports of one
 * event would be two contents of one version: numeric ids, who holds the copy,
 * and the events that the instance found to be related. Members of sharing groups
 * and mailboxes of analysts are left out too: whoever sees the object would see them.
 */
import type { Fields } from "../stix21/fields.ts";
import { isFields, listOf, textOf } from "../stix21/fields.ts";

const LEFT_OUT: ReadonlySet<string> = new Set([
  "id",
  "event_id",
  "object_id",
  "org_id",
  "orgc_id",
  "sharing_group_id",
  "galaxy_id",
  "tag_id",
  "attribute_count",
  "event_creator_email",
  "Org",
  "RelatedEvent",
  // Read apart.
  "Attribute",
  "Object",
  "ObjectReference",
  "Orgc",
  "Tag",
  "Galaxy",
  "Sighting",
  "EventReport",
  "SharingGroup",
  "ShadowAttribute",
]);

/** Characters of an attached file; a larger one stays in MISP. */
const LONGEST_DATA = 500_000;

/** Every property of a thing that is not read elsewhere, under its custom name. */
export function beyondStix(thing: Fields): Fields {
  const kept = Object.entries(thing)
    .filter(([name, value]) => !LEFT_OUT.has(name) && says(value))
    .map(([name, value]) => dataBounded(customName(name), value));
  const group = thing["SharingGroup"];
  const proposals = listOf(thing, "ShadowAttribute").map(withoutMailbox);
  return {
    ...Object.fromEntries(kept),
    ...(isFields(group)
      ? { x_misp_sharing_group: textOf(group, "name") ?? "unnamed" }
      : {}),
    // What third parties propose: to be read by whoever cares, never acted on.
    ...(proposals.length > 0 ? { x_misp_shadow_attribute: proposals } : {}),
  };
}

/** `meta-category` → `x_misp_meta_category`. */
function customName(name: string): string {
  const words = name.replaceAll(/([a-z])(?=[A-Z])/g, "$1_").toLowerCase();
  return `x_misp_${words.replaceAll(/[^a-z0-9_]/g, "_").slice(0, 200)}`;
}

function says(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return false;
  return !Array.isArray(value) || value.length > 0;
}

function dataBounded(name: string, value: unknown): readonly [string, unknown] {
  const isLong = typeof value === "string" && value.length > LONGEST_DATA;
  return name === "x_misp_data" && isLong
    ? ["x_misp_data_left_out", value.length]
    : [name, value];
}

function withoutMailbox(proposal: Fields): Fields {
  return Object.fromEntries(
    Object.entries(proposal).filter(([name]) => name !== "email"),
  );
}
