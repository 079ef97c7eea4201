/**
 * A warning list, in the format of MISP (misp-warninglists, schema.json): values
 * that are mostly harmless, such as public resolvers. A hit is a flag and never
 * a verdict: attackers use the same services.
 */
import { z } from "zod";

const form = z.object({
  name: z.string(),
  type: z.enum(["string", "hostname", "cidr", "substring", "regex"]),
  /** MISP's attribute types that the list speaks of; none: all. */
  matching_attributes: z.array(z.string()).default([]),
  list: z.array(z.string()),
});

export interface WarningList {
  /** The name by which records note it, and by which MISP files it: `tranco10k`. */
  readonly name: string;
  readonly type: z.infer<typeof form>["type"];
  /** The value types that it speaks of. */
  readonly valueTypes: ReadonlySet<string>;
  readonly entries: readonly string[];
}

/** Reads the text of a list; throws one sentence with its name if it is none. */
export function parseWarningList(name: string, text: string): WarningList {
  const parsed = form.safeParse(jsonOf(name, text));
  if (!parsed.success)
    throw new Error(
      `The warning list ${name} is not one of MISP's form:\n${z.prettifyError(parsed.error)}`,
    );
  const { type, list, matching_attributes: attributes } = parsed.data;
  return { name, type, entries: list, valueTypes: typesOf(type, attributes) };
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The warning list ${name} is no JSON: ${String(error)}`, {
      cause: error,
    });
  }
}

/** Networks are networks and hosts are hosts, whatever a list names besides: in a URL its host is looked at. */
function typesOf(
  type: WarningList["type"],
  attributes: readonly string[],
): ReadonlySet<string> {
  const possible = POSSIBLE[type] ?? Object.values(VALUE_TYPES).flat();
  const named = attributes
    .flatMap((attribute) => attribute.split("|"))
    .flatMap((part) => VALUE_TYPES[part] ?? [])
    .filter((valueType) => possible.includes(valueType));
  return new Set(named.length === 0 ? possible : named);
}

const ADDRESSES = ["ipv4-addr", "ipv6-addr"];

const POSSIBLE: Readonly<Record<string, readonly string[]>> = {
  cidr: ADDRESSES,
  hostname: ["domain-name"],
};

/** What MISP's attribute types are here. */
const VALUE_TYPES: Readonly<Record<string, readonly string[]>> = {
  domain: ["domain-name"],
  hostname: ["domain-name"],
  ip: ADDRESSES,
  "ip-src": ADDRESSES,
  "ip-dst": ADDRESSES,
  url: ["url"],
  uri: ["url"],
  link: ["url"],
  "email-src": ["email-addr"],
  "email-dst": ["email-addr"],
  email: ["email-addr"],
  "target-email": ["email-addr"],
  "whois-registrant-email": ["email-addr"],
  "dns-soa-email": ["email-addr"],
  md5: ["file-md5"],
  sha1: ["file-sha1"],
  sha256: ["file-sha256"],
  sha512: ["file-sha512"],
  imphash: ["file-imphash"],
  ssdeep: ["file-ssdeep"],
  filename: ["file-name"],
  mutex: ["mutex"],
  regkey: ["windows-registry-key"],
  "mac-address": ["mac-addr"],
};
