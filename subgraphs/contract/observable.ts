/**
 * The value of an indicator in normal form, and its deterministic STIX id
 * (STIX 2.1 section 2.9; test vectors in the standard's errata). The id is the
 * identity key on which indicators of different members are found to be one.
 *
 * `observable("file-sha256", "ABC…")` → { type: "file-sha256", value: "abc…", key: "file--…" }
 */
import { domainToASCII } from "node:url";

import canonicalize from "canonicalize";
import ipaddr from "ipaddr.js";
import { v5 } from "uuid";

import { refang } from "./refang.ts";

/** The namespace of the standard for ids of observables. */
const NAMESPACE = "00abedb4-aa42-466c-9c01-fed23315a9b7";

export interface Observable {
  /** The value's type: the STIX type, or `file-` and the hash algorithm or `name`. */
  readonly type: string;
  readonly value: string;
  /** The deterministic id, such as `ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4`. */
  readonly key: string;
}

/** Hash algorithms by their value type, as STIX spells them. */
const HASHES: Readonly<Record<string, string>> = {
  "file-md5": "MD5",
  "file-sha1": "SHA-1",
  "file-sha256": "SHA-256",
  "file-sha512": "SHA-512",
  "file-imphash": "IMPHASH",
  "file-pehash": "PEHASH",
  "file-ssdeep": "SSDEEP",
  "file-tlsh": "TLSH",
};

/** The property that holds the value of a type whose id is made of one property. */
const SINGLE_PROPERTY: Readonly<Record<string, string>> = {
  "domain-name": "value",
  "ipv4-addr": "value",
  "ipv6-addr": "value",
  "mac-addr": "value",
  "email-addr": "value",
  url: "value",
  mutex: "name",
  directory: "path",
  "windows-registry-key": "key",
  "user-account": "account_login",
};

/** STIX object types that Tessera knows a single value of. */
export function isObservableType(type: string): boolean {
  return (
    Object.hasOwn(HASHES, type) ||
    Object.hasOwn(SINGLE_PROPERTY, type) ||
    type === "file-name"
  );
}

/** The value type of a file hash by STIX's name of the algorithm, in any spelling: `SHA256` → `file-sha256`. */
export function hashType(algorithm: string): string | undefined {
  const wanted = algorithm.toUpperCase().replaceAll("-", "");
  const found = Object.entries(HASHES).find(
    ([, name]) => name.replaceAll("-", "") === wanted,
  );
  return found?.[0];
}

/** STIX's name of the algorithm of a hash's value type: `file-sha1` → `SHA-1`; `undefined` for another type. */
export function hashAlgorithm(type: string): string | undefined {
  return Object.hasOwn(HASHES, type) ? HASHES[type] : undefined;
}

/** The observable of a type and a value as somebody wrote it; `undefined` if the type is not one of ours. */
export function observable(
  type: string,
  written: string,
): Observable | undefined {
  if (!isObservableType(type)) return undefined;
  const [normalType, value] = normalValue(type, written);
  return { type: normalType, value, key: observableId(normalType, value) };
}

/**
 * The observables that a text could be, most likely first: what an analyst
 * pastes has no type. `198.51.100.3` → the address; `evil.example` → the domain.
 */
export function observablesOf(text: string): readonly Observable[] {
  const written = refang(text);
  if (written === "") return [];
  return typesOf(written).flatMap((type) => observable(type, written) ?? []);
}

/** The types of value that a text could be by its form, most likely first; not refanged. */
export function typesOf(text: string): readonly string[] {
  if (/^[0-9a-f]{32}$/i.test(text)) return ["file-md5", "file-imphash"];
  if (/^[0-9a-f]{40}$/i.test(text)) return ["file-sha1"];
  if (/^[0-9a-f]{64}$/i.test(text)) return ["file-sha256"];
  if (/^[0-9a-f]{128}$/i.test(text)) return ["file-sha512"];
  if (/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(text)) return ["mac-addr"];
  const address = text.split("/")[0] ?? "";
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ["ipv4-addr"];
  if (address.includes(":") && ipaddr.IPv6.isValid(address))
    return ["ipv6-addr"];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return ["url"];
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return ["email-addr"];
  if (/^HK(EY_|LM|CU|CR|U\b|CC)/i.test(text)) return ["windows-registry-key"];
  if (/^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+\.?$/u.test(text))
    return ["domain-name", "file-name"];
  return ["file-name", "url", "mutex", "directory", "user-account"];
}

function observableId(type: string, value: string): string {
  const algorithm = HASHES[type];
  if (algorithm !== undefined)
    return scoId("file", { hashes: { [algorithm]: value } });
  if (type === "file-name") return scoId("file", { name: value });
  return scoId(type, { [SINGLE_PROPERTY[type] ?? "value"]: value });
}

/** STIX 2.1 section 2.9: UUID version 5 over the RFC 8785 form of the contributing properties. */
export function scoId(
  type: string,
  contributing: Readonly<Record<string, unknown>>,
): string {
  return `${type}--${v5(canonicalize(contributing) ?? "", NAMESPACE)}`;
}

function normalValue(type: string, written: string): readonly [string, string] {
  const text = written.trim();
  if (type in HASHES && type !== "file-ssdeep")
    return [type, text.toLowerCase()];
  switch (type) {
    case "domain-name":
      return [type, normalDomain(text)];
    case "ipv4-addr":
    case "ipv6-addr":
      return normalAddress(type, text);
    case "email-addr":
    case "mac-addr":
      return [type, text.toLowerCase()];
    default:
      return [type, text];
  }
}

/** Lower case, no trailing dot, A-labels (RFC 5891): the algorithm of the standard does not normalise. */
function normalDomain(text: string): string {
  const lower = text.toLowerCase();
  return (domainToASCII(lower) || lower).replace(/\.+$/, "");
}

/** RFC 5952 for version 6; `/32` and `/128` dropped, the low bits of a network zeroed. */
function normalAddress(type: string, text: string): readonly [string, string] {
  try {
    if (text.includes("/")) {
      const [address, bits] = ipaddr.parseCIDR(text);
      const whole = address.kind() === "ipv4" ? 32 : 128;
      const base =
        address.kind() === "ipv4"
          ? ipaddr.IPv4.networkAddressFromCIDR(text)
          : ipaddr.IPv6.networkAddressFromCIDR(text);
      const written = spelled(base);
      return [
        `${address.kind()}-addr`,
        bits === whole ? written : `${written}/${bits}`,
      ];
    }
    const address = ipaddr.parse(text);
    return [`${address.kind()}-addr`, spelled(address)];
  } catch {
    return [type, text.toLowerCase()];
  }
}

function spelled(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  return address instanceof ipaddr.IPv6
    ? address.toRFC5952String()
    : address.toString();
}
