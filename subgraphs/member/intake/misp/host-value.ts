/** Hosts of attributes: addresses and domain names, told by their form, since producers type them wrongly. */
import ipaddr from "ipaddr.js";

import { observable } from "../../../contract/observable.ts";
import { refang } from "../../../contract/refang.ts";
import type { Fields } from "../stix21/fields.ts";
import type { BadValue, Reading } from "./reading.ts";
import { bad, equals, patternOf, single } from "./reading.ts";

export interface Host {
  readonly type: "ipv4-addr" | "ipv6-addr" | "domain-name";
  readonly value: string;
  readonly observable: Fields;
}

/** Labels of letters, digits, hyphens and underscores; a wildcard may come first. */
const DOMAIN = /^(\*\.)?[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*\.?$/u;

/** The host that a text is, refanged and in normal form; `undefined` if it is none. */
export function hostOf(written: string): Host | undefined {
  const text = refang(written).replace(/^\[([^\]]+)\]$/, "$1");
  if (isAddress(text)) return hostAs("ipv4-addr", text);
  return text.length <= 253 && DOMAIN.test(text)
    ? hostAs("domain-name", text)
    : undefined;
}

function isAddress(text: string): boolean {
  const [address = ""] = text.split("/");
  const isWhole =
    ipaddr.IPv4.isValidFourPartDecimal(address) ||
    (address.includes(":") && ipaddr.IPv6.isValid(address));
  return isWhole && (address === text || ipaddr.isValidCIDR(text));
}

function hostAs(type: string, text: string): Host | undefined {
  const found = observable(type, text);
  if (found === undefined) return undefined;
  const { key: id, value } = found;
  return {
    type: found.type as Host["type"],
    value,
    observable: { type: found.type, spec_version: "2.1", id, value },
  };
}

/** A domain or host name. */
export function readHost(written: string): Reading | BadValue {
  const host = hostOf(written);
  if (host === undefined) return bad("a domain name");
  return single(equals(`${host.type}:value`, host.value), host.observable);
}

/** One end of a connection, with its port. */
export function connection(
  side: "src" | "dst",
  written: string,
  port?: number,
): Reading | BadValue {
  const host = hostOf(written);
  if (host === undefined || (host.type === "domain-name" && port === undefined))
    return bad("an address of IPv4 or IPv6");
  const ref = `network-traffic:${side}_ref`;
  return {
    patterns: [
      patternOf(
        equals(`${ref}.type`, host.type),
        equals(`${ref}.value`, host.value),
        ...(port === undefined
          ? []
          : [`network-traffic:${side}_port = ${port}`]),
      ),
    ],
    observables: [host.observable],
  };
}

/**
 * `domain|ip`: two things, each to be found by its own. The one pattern of
 * misp-stix (`domain-name:resolves_to_refs[*].value`) would hide the address.
 */
export function domainWithAddress(value: string): Reading | BadValue {
  const [domain, address, ...rest] = value
    .split("|")
    .map((part) => hostOf(part));
  if (
    domain?.type !== "domain-name" ||
    address === undefined ||
    address.type === "domain-name" ||
    rest.length > 0
  )
    return bad("a domain name, a bar and an address");
  return {
    patterns: [domain, address].map((host) =>
      patternOf(equals(`${host.type}:value`, host.value)),
    ),
    observables: [domain.observable, address.observable],
  };
}
