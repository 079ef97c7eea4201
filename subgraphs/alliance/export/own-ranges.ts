/** What the home calls its own: addresses, networks and names that no list of its sensors may hold. */
import ipaddr from "ipaddr.js";

import { hostIn } from "../../contract/value-host.ts";

/** The entry of `ranges` that the value is, holds or lies in; `undefined` if none. */
export function ownRangeOf(
  ranges: readonly string[],
  valueType: string,
  value: string,
): string | undefined {
  const host = hostIn(valueType, value);
  if (host === undefined) return undefined;
  return ranges.find((range) => meets(range.toLowerCase(), host.value));
}

/** Why the text is no range; `undefined` if it is one: an address, a network or a domain. */
export function rangeFault(text: string): string | undefined {
  const isName =
    /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/i.test(text) && !/^[\d.]+$/.test(text);
  return isName || networkOf(text) !== undefined
    ? undefined
    : `${JSON.stringify(text.slice(0, 60))} is no address, network or domain`;
}

function meets(range: string, host: string): boolean {
  const network = networkOf(range);
  const other = networkOf(host);
  if (network === undefined || other === undefined)
    return (
      network === undefined &&
      other === undefined &&
      (host === range || host.endsWith(`.${range}`))
    );
  if (network.family !== other.family) return false;
  const common = Math.min(network.bits.length, other.bits.length);
  return network.bits.slice(0, common) === other.bits.slice(0, common);
}

interface Network {
  readonly family: string;
  /** The leading bits, as `0` and `1`. */
  readonly bits: string;
}

function networkOf(text: string): Network | undefined {
  const [written = "", length, ...rest] = text.split("/");
  // Not `10.0`: what stands for 10.0.0.0 to some is a name to others.
  const isWhole =
    ipaddr.IPv4.isValidFourPartDecimal(written) ||
    (written.includes(":") && ipaddr.IPv6.isValid(written));
  if (!isWhole || rest.length > 0) return undefined;
  const address = ipaddr.parse(written);
  const bits = address
    .toByteArray()
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  const size = length === undefined ? bits.length : Number(length);
  if (!/^\d{1,3}$/.test(length ?? "0") || size > bits.length) return undefined;
  return { family: address.kind(), bits: bits.slice(0, size) };
}
