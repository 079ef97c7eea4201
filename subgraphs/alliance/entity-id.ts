/**
 * The ids of entities (DESIGN 6): readable, made only of keys that may travel
 * to all who are asked, and never dead while any record bears the key.
 *
 *     campaign/operation-parliament     actor/G0021     vulnerability/CVE-2021-44228
 *     indicator/ipv4-addr/198.51.100.3  report/report--…   campaign/~singtel/…/campaign--…
 */
import { kinds } from "../contract/kinds.ts";
import type { Kind } from "../contract/kinds.ts";
import { cveKey, referenceKey } from "../contract/keys.ts";
import { normalName, slugOfName } from "../contract/names.ts";
import { isObservableType, observable } from "../contract/observable.ts";
import { parseRecordId } from "../contract/record-id.ts";
import { parseStixId } from "../contract/stix-id.ts";

/** What an entity's id says: the kind, and an identity key or a record. */
export type EntityId =
  | { readonly kind: Kind; readonly by: "key"; readonly key: string }
  | { readonly kind: Kind; readonly by: "record"; readonly recordId: string };

const ATTACK_ID = /^[TGSC]\d{4}(\.\d{3})?$/;
const CVE_ID = /^CVE-\d{4}-\d{4,}$/;
const LONGEST = 2_048;

/** Reads an id; `undefined` if it is no entity's. */
export function parseEntityId(id: string): EntityId | undefined {
  if (id.length > LONGEST || id.includes("\0") || !id.isWellFormed())
    return undefined;
  const slash = id.indexOf("/");
  const kind = kinds.find(({ one }) => one === id.slice(0, slash));
  const rest = id.slice(slash + 1);
  if (slash < 0 || kind === undefined || rest === "") return undefined;
  if (rest.startsWith("~")) {
    const recordId = rest.slice(1);
    return parseRecordId(recordId) === undefined
      ? undefined
      : { kind, by: "record", recordId };
  }
  const key = keyOfRest(kind, rest);
  return key === "name:" ? undefined : { kind, by: "key", key };
}

/** The id of an entity that is known by this key; `written` is how its bearer spells it. */
export function entityIdOfKey(
  kind: Kind,
  key: string,
  written: string,
  valueType: string | null,
): string | undefined {
  const id = `${kind.one}/${restOfKey(kind, key, written, valueType)}`;
  // A value may look like a STIX id, and the whole like a record's: then the id would find that.
  if (parseRecordId(id) !== undefined) return undefined;
  const parsed = parseEntityId(id);
  return parsed?.by === "key" && parsed.key === key ? id : undefined;
}

/** The id of an entity that has no key for all: named after one of its records. */
export function entityIdOfRecord(kind: Kind, recordId: string): string {
  return `${kind.one}/~${recordId}`;
}

function keyOfRest(kind: Kind, rest: string): string {
  if (ATTACK_ID.test(rest)) return referenceKey("mitre-attack", rest);
  if (CVE_ID.test(rest)) return cveKey(rest);
  if (parseStixId(rest) !== undefined || /^(ref|url|pattern):/.test(rest))
    return rest;
  if (kind.knownBy === "value") {
    const slash = rest.indexOf("/");
    const type = rest.slice(0, slash);
    if (isObservableType(type))
      return observable(type, rest.slice(slash + 1))?.key ?? rest;
  }
  return `name:${normalName(rest)}`;
}

function restOfKey(
  kind: Kind,
  key: string,
  written: string,
  valueType: string | null,
): string {
  const [scheme = "", ...rest] = key.split(":");
  if (scheme === "cve") return rest.join(":");
  if (key.startsWith("ref:mitre-attack:")) return rest.slice(1).join(":");
  if (scheme === "name") return slugOfName(written);
  if (
    kind.knownBy === "value" &&
    valueType !== null &&
    observable(valueType, written)?.key === key
  )
    return `${valueType}/${written}`;
  return key;
}
