/** Where a record stands in an event of MISP: type, category and value of an attribute (as misp-stix has them). */
import type { ExportRecord } from "./exported.ts";

export interface MispPlace {
  readonly type: string;
  readonly category: string;
  readonly value: string;
}

type Words = readonly [type: string, category: string];

const NETWORK = "Network activity";
const DELIVERY = "Payload delivery";
const DROPPED = "Artifacts dropped";

const ofValueType: Readonly<Record<string, Words>> = {
  "domain-name": ["domain", NETWORK],
  "ipv4-addr": ["ip-dst", NETWORK],
  "ipv6-addr": ["ip-dst", NETWORK],
  url: ["url", NETWORK],
  "email-addr": ["email-src", DELIVERY],
  "mac-addr": ["mac-address", NETWORK],
  "file-md5": ["md5", DELIVERY],
  "file-sha1": ["sha1", DELIVERY],
  "file-sha256": ["sha256", DELIVERY],
  "file-sha512": ["sha512", DELIVERY],
  "file-imphash": ["imphash", DELIVERY],
  "file-pehash": ["pehash", DELIVERY],
  "file-ssdeep": ["ssdeep", DELIVERY],
  "file-tlsh": ["tlsh", DELIVERY],
  "file-name": ["filename", DELIVERY],
  mutex: ["mutex", DROPPED],
  "windows-registry-key": ["regkey", DROPPED],
  directory: ["text", "Other"],
  "user-account": ["text", "Other"],
};

const ofPatternType: Readonly<Record<string, Words>> = {
  stix: ["stix2-pattern", DROPPED],
  yara: ["yara", DROPPED],
  sigma: ["sigma", DROPPED],
  snort: ["snort", NETWORK],
};

const ofKind: Readonly<Record<string, Words>> = {
  VULNERABILITY: ["vulnerability", "External analysis"],
  CAMPAIGN: ["campaign-name", "Attribution"],
  ACTOR: ["threat-actor", "Attribution"],
};

/** Every type with its category, for the tests against MISP's own table. */
export const mispWords: readonly Words[] = [
  ...Object.values(ofValueType),
  ...Object.values(ofPatternType),
  ...Object.values(ofKind),
  ["text", "Internal reference"],
];

/** The place; `undefined` if an event has none for such a record. */
export function placeInMisp(record: ExportRecord): MispPlace | undefined {
  const { kind, value, valueType, pattern, patternType, name } = record;
  if (kind !== "INDICATOR") return placed(ofKind, kind, name);
  if (value !== null) return placed(ofValueType, valueType, value);
  return placed(ofPatternType, patternType, pattern);
}

function placed(
  words: Readonly<Record<string, Words>>,
  of: string | null,
  value: string | null,
): MispPlace | undefined {
  if (of === null || value === null || !Object.hasOwn(words, of))
    return undefined;
  const [type, category] = words[of] ?? ["", ""];
  return { type, category, value: value.toWellFormed() };
}
