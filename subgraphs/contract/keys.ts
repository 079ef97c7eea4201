/**
 * Identity keys: strings on which two records may be found to be one thing
 * (DESIGN 6). A key is one of
 *
 *     campaign--…            a STIX id, an object's own or an observable's
 *     ref:mitre-attack:G0021 an id of a public catalogue
 *     cve:CVE-2021-44228     a vulnerability
 *     url:https://…          a report's address
 *     name:operationparliament
 *     pattern:<SHA-256>      a pattern that asks for more than one value
 */
import { createHash } from "node:crypto";

import { canonicalStixId } from "./stix-id.ts";
import { normalName, usableName } from "./names.ts";
import { observablesOf } from "./observable.ts";

/**
 * How a record bears a key, strongest first. Under the last two it is found and
 * does not bear it: the id of what replaced it, and ids that statements about it
 * name (same, not the same). They are evidence of nothing by themselves.
 */
export const keyRoles = [
  "OWN_ID",
  "STATED_ID",
  "NAME",
  "ALIAS",
  "REPLACED_BY",
  "SAYS",
] as const;
export type KeyRole = (typeof keyRoles)[number];

export interface KeyOf {
  readonly key: string;
  readonly as: KeyRole;
}

export const LONGEST_KEY = 4096;

export function nameKey(name: string): string | undefined {
  const normal = normalName(name);
  return usableName(normal) ? `name:${normal}` : undefined;
}

export function referenceKey(source: string, id: string): string {
  return `ref:${source.toLowerCase()}:${id.trim()}`;
}

export function cveKey(id: string): string {
  return `cve:${id.trim().toUpperCase()}`;
}

/** A report's address; host in lower case, no fragment. */
export function urlKey(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.hash = "";
    return shortened("url", parsed.toString());
  } catch {
    return shortened("url", url.trim());
  }
}

/** A pattern of several values: white space folded, else as written. */
export function patternKey(pattern: string): string {
  return `pattern:${sha256(pattern.replaceAll(/\s+/g, " ").trim())}`;
}

/**
 * The keys that a person may mean by what they typed: a STIX id, an ATT&CK id,
 * a CVE, a UUID of the MISP galaxy, a name, a value. Empty if it can be none.
 */
export function typedKeys(text: string): readonly string[] {
  const typed = text.trim();
  const keys: string[] = [];
  const stixId = canonicalStixId(typed);
  if (stixId !== undefined) keys.push(stixId);
  if (/^(T\d{4}(\.\d{3})?|[GSC]\d{4})$/i.test(typed))
    keys.push(referenceKey("mitre-attack", typed.toUpperCase()));
  if (/^CVE-\d{4}-\d{4,}$/i.test(typed)) keys.push(cveKey(typed));
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(typed))
    keys.push(referenceKey("misp-galaxy", typed.toLowerCase()));
  if (/^https?:\/\//i.test(typed)) keys.push(urlKey(typed));
  const normal = normalName(typed);
  if (normal !== "") keys.push(`name:${normal}`);
  return [...new Set(keys)];
}

/** The keys of a value as an analyst pastes it, defanged or not, or of an observable's STIX id. */
export function valueKeys(text: string): readonly string[] {
  const stixId = canonicalStixId(text.trim());
  return stixId === undefined
    ? observablesOf(text).map((seen) => seen.key)
    : [stixId];
}

/** Neo4j indexes keys of at most about 8 kB; a long address is known by its hash. */
function shortened(scheme: string, text: string): string {
  return text.length <= 1024
    ? `${scheme}:${text}`
    : `${scheme}:sha256:${sha256(text)}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
