/** The tags of an event or an attribute: labels, some of which say what STIX has a property for. */
import type { Fields } from "../stix21/fields.ts";
import { booleanOf, listOf, numberOf, textOf } from "../stix21/fields.ts";

export interface Tag {
  readonly name: string;
  /** Whether it is for this instance alone. */
  readonly isLocal: boolean;
}

export function tagsOf(thing: Fields): readonly Tag[] {
  return listOf(thing, "Tag").flatMap((tag) => {
    const name = textOf(tag, "name");
    const isLocal =
      booleanOf(tag, "local") === true || numberOf(tag, "local") === 1;
    return name === null ? [] : [{ name, isLocal }];
  });
}

/** The labels of a thing: its tags as written; those for the instance alone stay there. */
export function labelsOf(
  thing: Fields,
  ...more: readonly string[]
): readonly string[] {
  const names = tagsOf(thing)
    .filter(({ isLocal }) => !isLocal)
    .map(({ name }) => name);
  return [...new Set([...more, ...names])];
}

/** `misp:type="ip-dst"`, as misp-stix writes it. */
export function mispLabel(name: string, value: string): string {
  return `misp:${name}="${value}"`;
}

/** Names of campaigns that an event is tagged with: `campaign:Operation Parliament`, `campaign="…"`. */
export function campaignsOf(event: Fields): readonly string[] {
  const names = tagsOf(event).flatMap(
    ({ name }) => afterScheme("campaign", name) ?? [],
  );
  return [...new Set(names)].filter((name) => name !== "");
}

/** What follows the scheme of a tag: `tlp:red` and `TLP="red"` → `red`; null for another scheme. Linear, whatever the tag holds. */
export function afterScheme(scheme: string, tag: string): string | null {
  const text = tag.trim();
  if (!text.toLowerCase().startsWith(scheme)) return null;
  const rest = text.slice(scheme.length).trimStart();
  if (!/^[:=]/.test(rest)) return null;
  return rest.slice(1).trim().replace(/^"/, "").replace(/"$/, "").trim();
}

/**
 * What a value is for, where an attribute is tagged with it: `tessera:role="kill-switch"`.
 * MISP has no place for it, and its `to_ids` alone would hide that somebody knows the
 * value. A kill switch stays one whatever else is said. Null: not stated.
 */
export function roleOf(attribute: Fields): string | null {
  const roles = tagsOf(attribute)
    .map(({ name }) => afterScheme("tessera:role", name)?.toLowerCase() ?? "")
    .filter((role) => role !== "");
  return roles.find((role) => role === KILL_SWITCH) ?? roles[0] ?? null;
}

const KILL_SWITCH = "kill-switch";

/** Statements that mark a thing (STIX 2.1 section 7.2.1.3): `tessera:statement="Copyright …"`; those for this instance alone stay there. */
export function statementsOf(thing: Fields): readonly string[] {
  return tagsOf(thing)
    .filter(({ isLocal }) => !isLocal)
    .map(({ name }) => afterScheme("tessera:statement", name) ?? "")
    .filter((statement) => statement !== "");
}

/** Tags of MISP's own scale (STIX 2.1 appendix A as misp-stix reads it); null: not stated. */
export function confidenceOf(thing: Fields): number | null {
  const found = tagsOf(thing).flatMap(({ name }) => {
    const word = /^misp:confidence-level="([a-z-]+)"$/.exec(name)?.[1] ?? "";
    return confidences.get(word) ?? [];
  });
  return found.length === 0 ? null : Math.min(...found);
}

const confidences: ReadonlyMap<string, number> = new Map([
  ["completely-confident", 100],
  ["usually-confident", 75],
  ["fairly-confident", 50],
  ["rarely-confident", 25],
  ["unconfident", 0],
]);
