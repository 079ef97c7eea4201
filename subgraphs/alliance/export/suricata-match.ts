/** What a rule looks at for a value: protocol, direction, and its options. */
import ipaddr from "ipaddr.js";

import { isNameForSensors } from "./domain-form.ts";

export interface Match {
  readonly protocol: string;
  readonly flow: string;
  readonly options: readonly string[];
}

/** Whether a rule can look for the value. */
export function isMatchable(type: string, value: string): boolean {
  return matchOf(type, value) !== undefined;
}

/** `undefined` if the value does not have its type's form, or would hit far more than it names. */
export function matchOf(type: string, value: string): Match | undefined {
  switch (type) {
    case "domain-name":
      return isNameForSensors(value)
        ? {
            protocol: "dns",
            flow: "$HOME_NET any -> any any",
            options: ["dns.query", ...whole(value), "nocase"],
          }
        : undefined;
    case "ipv4-addr":
    case "ipv6-addr": {
      const address = addressOf(value);
      return address === undefined
        ? undefined
        : {
            protocol: "ip",
            flow: `$HOME_NET any <> [${address}] any`,
            options: [],
          };
    }
    case "url":
      return urlMatch(value);
    default:
      return undefined;
  }
}

/** The shortest network that is looked for, in bits: the largest that one registry gives to one holder. */
const SHORTEST = { ipv4: 8, ipv6: 16 };

/** Read and written again. */
function addressOf(text: string): string | undefined {
  const [written = "", length, ...rest] = text.split("/");
  if (rest.length > 0 || !ipaddr.isValid(written)) return undefined;
  const address = ipaddr.parse(written);
  if (length === undefined) return address.toString();
  const bits = Number(length);
  const isLength =
    /^\d{1,3}$/.test(length) && bits <= 8 * address.toByteArray().length;
  return isLength && bits >= SHORTEST[address.kind()]
    ? `${address.toString()}/${bits}`
    : undefined;
}

function urlMatch(value: string): Match | undefined {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value)
    ? value
    : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.hostname === ""
  )
    return undefined;
  const path = `${url.pathname}${url.search}`;
  if (path.length > LONGEST_PATH) return undefined;
  return {
    protocol: "http",
    flow: "$HOME_NET any -> any any",
    options: [
      "flow:established,to_server",
      "http.host",
      ...whole(url.hostname.toLowerCase()),
      "http.uri.raw",
      ...whole(path),
    ],
  };
}

const LONGEST_PATH = 2_000;

/** The buffer is this text and nothing more. */
function whole(text: string): readonly string[] {
  return [`content:"${bytesOf(text)}"`, "startswith", "endswith"];
}

/** Letters, digits and a few signs as they are, every other byte in hexadecimal: `a;b` → `a|3b|b`. */
function bytesOf(text: string): string {
  return [...Buffer.from(text, "utf8")]
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      return /[A-Za-z0-9./_-]/.test(sign)
        ? sign
        : `|${byte.toString(16).padStart(2, "0")}|`;
    })
    .join("")
    .replaceAll("||", " ");
}
