/** The host in a value, and what can be said of it without asking anybody. */
import ipaddr from "ipaddr.js";
import { parse } from "tldts";

import { observablesOf } from "./observable.ts";

export interface Host {
  /** domain-name, ipv4-addr or ipv6-addr. */
  readonly type: string;
  readonly value: string;
}

/** The host of a URL, a mailbox, a name or an address, in normal form; `undefined` where there is none. */
export function hostIn(type: string, value: string): Host | undefined {
  const written = writtenHost(type, value);
  if (written === undefined || written === "") return undefined;
  return observablesOf(written).find(({ type: found }) => HOSTS.has(found));
}

const HOSTS: ReadonlySet<string> = new Set([
  "domain-name",
  "ipv4-addr",
  "ipv6-addr",
]);

/** The domain that somebody registered: `mail.evil.co.uk` → `evil.co.uk` (Public Suffix List). */
export function registeredDomain(host: Host): string | null {
  // Not getDomain: tldts keeps what it was asked last, and typed values must leave no trace.
  return host.type === "domain-name" ? parse(host.value).domain : null;
}

/** What an address is set aside for (RFC 6890), such as `private`; null for an ordinary one, and for a name. */
export function addressRange(host: Host): string | null {
  const [address = ""] = host.value.split("/");
  if (host.type === "domain-name" || !ipaddr.isValid(address)) return null;
  const range = ipaddr.parse(address).range();
  return range === "unicast" ? null : range;
}

function writtenHost(type: string, value: string): string | undefined {
  switch (type) {
    case "domain-name":
    case "ipv4-addr":
    case "ipv6-addr":
      return value;
    case "email-addr":
      return value.slice(value.lastIndexOf("@") + 1);
    case "url":
      return hostOfUrl(value);
    default:
      return undefined;
  }
}

/** URLs without a scheme have a host, too, unless they are paths alone. */
function hostOfUrl(value: string): string | undefined {
  const [, host] =
    /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#@\s]*@)?(\[[0-9a-f:.]+\]|[^/?#:\s]+)/i.exec(
      value,
    ) ?? [];
  return host?.replace(/^\[|\]$/g, "");
}
