/** STIX 2.1 objects for a bench: made of names and values, with ids that do not change from run to run. */
import { v5 } from "uuid";

/** A namespace of the benches' own, so that their ids meet nobody's. */
const NAMESPACE = "0b6a2c5e-3d8f-4a58-9d6b-3f6d0f2b8a11";
const WHEN = "2026-01-01T00:00:00.000Z";

export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** How a pattern asks for a value of a type; types are those of the contract's observables. */
const PATHS: Readonly<Record<string, string>> = {
  "domain-name": "domain-name:value",
  "ipv4-addr": "ipv4-addr:value",
  "ipv6-addr": "ipv6-addr:value",
  url: "url:value",
  "email-addr": "email-addr:value",
  "file-md5": "file:hashes.MD5",
  "file-sha1": "file:hashes.'SHA-1'",
  "file-sha256": "file:hashes.'SHA-256'",
  "file-name": "file:name",
};

/** An indicator for one value; `undefined` for a type that no pattern asks for. */
export function indicator(
  owner: string,
  type: string,
  value: string,
): StixObject | undefined {
  const path = PATHS[type];
  if (path === undefined) return undefined;
  const escaped = value.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return thing("indicator", `${owner} ${type} ${value}`, {
    pattern: `[${path} = '${escaped}']`,
    pattern_type: "stix",
    valid_from: WHEN,
  });
}

/** An object of this type, by whatever tells it apart. */
export function thing(
  type: string,
  key: string,
  properties: Readonly<Record<string, unknown>>,
): StixObject {
  return {
    type,
    spec_version: "2.1",
    id: `${type}--${v5(`${type} ${key}`, NAMESPACE)}`,
    created: WHEN,
    modified: WHEN,
    ...properties,
  };
}

export function relationship(
  relationshipType: string,
  source: StixObject,
  target: StixObject,
): StixObject {
  return thing(
    "relationship",
    `${relationshipType} ${source.id} ${target.id}`,
    {
      relationship_type: relationshipType,
      source_ref: source.id,
      target_ref: target.id,
    },
  );
}
