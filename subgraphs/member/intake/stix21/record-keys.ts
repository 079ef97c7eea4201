/**
 * The identity keys of a STIX object (DESIGN 6, reference: identity). Its own
 * id, ids of public catalogues, names; of an indicator the value. An id that is
 * only the name in disguise (OpenCTI's) is no id.
 */
import {
  cveKey,
  keyRoles,
  nameKey,
  referenceKey,
  urlKey,
} from "../../../contract/keys.ts";
import type { KeyOf, KeyRole } from "../../../contract/keys.ts";
import type { Kind } from "../../../contract/kinds.ts";
import { isNameInDisguise, parseStixId } from "../../../contract/stix-id.ts";
import type { Fields } from "./fields.ts";
import { listOf, textOf } from "./fields.ts";

/** Who MITRE is in its own bundles. */
const MITRE = "identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5";

/** Catalogues whose ids name one thing; CAPEC's name weaknesses beside techniques and join nothing. */
const MITRE_SOURCES = [
  "mitre-attack",
  "mitre-mobile-attack",
  "mitre-ics-attack",
];

/** What a record goes by; each key once, in its strongest role. */
export function recordKeys(
  kind: Kind,
  object: Fields,
  names: { readonly name: string; readonly aliases: readonly string[] },
  valueKeys: readonly string[],
): readonly KeyOf[] {
  const id = (textOf(object, "id") ?? "").toLowerCase();
  const keys: KeyOf[] = [
    ...(isNameInDisguise(id, names.name) ? [] : as("OWN_ID", [id])),
    ...as("OWN_ID", valueKeys),
    ...catalogueKeys(id, object),
    ...(kind.name === "VULNERABILITY" ? cveKeys(object) : []),
    ...(kind.name === "REPORT" ? urlKeys(object) : []),
  ];
  if (kind.knownBy !== "names") return strongest(keys);
  return strongest([
    ...keys,
    ...as("NAME", named([names.name])),
    ...as("ALIAS", named(names.aliases)),
  ]);
}

/**
 * Ids of public catalogues: the object's own where the authority says so itself,
 * else stated. Several of one authority are all kept: whether they are one thing
 * (revoked-by) or a mere reading list, the alliance's rule decides, since it
 * sees what replaced them.
 */
function catalogueKeys(id: string, object: Fields): readonly KeyOf[] {
  return catalogueIds(id, object).map(({ key, isOwn }) => ({
    key,
    as: isOwn ? "OWN_ID" : "STATED_ID",
  }));
}

function catalogueIds(
  id: string,
  object: Fields,
): readonly { readonly key: string; readonly isOwn: boolean }[] {
  return listOf(object, "external_references").flatMap((reference) => {
    const source = textOf(reference, "source_name")?.toLowerCase() ?? "";
    const written = textOf(reference, "external_id")?.trim();
    if (written === undefined) return [];
    if (MITRE_SOURCES.includes(source)) {
      // ATT&CK numbers its domains together, so one authority holds them all.
      const key = referenceKey("mitre-attack", written.toUpperCase());
      const isOwn = textOf(object, "created_by_ref") === MITRE;
      return /^[A-Z]{1,4}\d{4}(\.\d{3})?$/.test(written.toUpperCase())
        ? [{ key, isOwn }]
        : [];
    }
    if (!source.startsWith("misp-galaxy")) return [];
    const uuid = written.toLowerCase();
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid)) return [];
    const isOwn = parseStixId(id)?.uuid === uuid;
    return [{ key: referenceKey("misp-galaxy", uuid), isOwn }];
  });
}

/** A vulnerability of one CVE is that CVE; one of several only speaks of them. */
function cveKeys(object: Fields): readonly KeyOf[] {
  const stated = [
    textOf(object, "name") ?? "",
    ...listOf(object, "external_references").flatMap((reference) =>
      textOf(reference, "source_name")?.toLowerCase() === "cve"
        ? (textOf(reference, "external_id") ?? [])
        : [],
    ),
  ].filter((text) => /^\s*CVE-\d{4}-\d{4,}\s*$/i.test(text));
  const keys = [...new Set(stated.map(cveKey))];
  return as(keys.length === 1 ? "OWN_ID" : "STATED_ID", keys);
}

function urlKeys(object: Fields): readonly KeyOf[] {
  return as(
    "OWN_ID",
    listOf(object, "external_references").flatMap((reference) => {
      const url = textOf(reference, "url");
      return url !== null && /^https?:\/\//i.test(url) ? [urlKey(url)] : [];
    }),
  );
}

function named(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => nameKey(name.slice(0, 1000)) ?? []);
}

function as(role: KeyRole, keys: readonly string[]): readonly KeyOf[] {
  return keys.map((key) => ({ key, as: role }));
}

function strongest(keys: readonly KeyOf[]): readonly KeyOf[] {
  const best = new Map<string, KeyRole>();
  const byStrength = keys.toSorted(
    (left, right) => keyRoles.indexOf(left.as) - keyRoles.indexOf(right.as),
  );
  for (const { key, as: role } of byStrength)
    if (!best.has(key)) best.set(key, role);
  return [...best].map(([key, role]) => ({ key, as: role }));
}
