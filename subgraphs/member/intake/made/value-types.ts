/**
 * What a written value means, by the type that its list states and by its own
 * form. Lists err in types: a hash is what its length says, and a "URL" that is
 * a host with a port is that host.
 */
import { shown } from "../shown.ts";
import ipaddr from "ipaddr.js";

import { typesOf } from "../../../contract/observable.ts";
import { certainType } from "../../../contract/pasted-values.ts";
import { refang } from "../../../contract/refang.ts";
import type { Meant } from "./meant.ts";
import { hostMeant } from "./meant.ts";

/** The meaning, or the fault in one sentence. Without a stated type the form alone decides. */
export function meantBy(
  written: string,
  stated: string | null,
): Meant | { readonly fault: string } {
  const text = refang(written);
  const word = (stated ?? "").toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const read = readings.get(word);
  const meant = text === "" ? undefined : (read ?? byForm)(text, word);
  if (meant !== undefined) return meant;
  return {
    fault:
      stated === null
        ? `A value was expected whose form says what it is, but got ${shown(written)}.`
        : `A value of type ${shown(stated)} was expected, but got ${shown(written)}.`,
  };
}

type Reading = (text: string, word: string) => Meant | undefined;

const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ...named(
    "ip ipv4 ipv6 ipaddress ipaddr ipv4addr ipv6addr ipdst ipsrc cidr netblock",
    address,
  ),
  ...named("domain domainname hostname host fqdn", host),
  ...named("url uri link", url),
  ...named(
    "md5 sha1 sha256 sha512 hash file filehash filehashmd5 filehashsha1 filehashsha256 filemd5 filesha1 filesha256 filesha512",
    (text) => hash(text),
  ),
  ...named("imphash filehashimphash pehash filehashpehash", weakHash),
  ...named(
    "email emailaddr emailaddress emailsender emailsrc emaildst emailwhois",
    (text) => plain("email-addr", text.includes("@") ? text : ""),
  ),
  ...named("filename", (text) => plain("file-name", text)),
  ...named("filepath", (text) => ({ kind: "file-path", path: text })),
  ...named("mutex", (text) => plain("mutex", text)),
  ...named("regkey registrykey windowsregistrykey", (text) =>
    plain("windows-registry-key", text),
  ),
  ...named("mac macaddr macaddress", (text) => plain("mac-addr", text)),
  ...named("commandline", (text) => ({ kind: "command-line", text })),
  ...named("cve vulnerability", cve),
]);

function named(words: string, reading: Reading) {
  return words.split(" ").map((word) => [word, reading] as const);
}

function byForm(text: string): Meant | undefined {
  const type = certainType(text);
  if (type === undefined) return cve(text) ?? hostMeant(text, certainTypes);
  return type === "url" ? url(text) : plain(type, text);
}

function certainTypes(text: string): readonly string[] {
  return [certainType(text) ?? []].flat();
}

function address(text: string): Meant | undefined {
  return text.includes("/")
    ? plain(
        text.includes(":") ? "ipv6-addr" : "ipv4-addr",
        ipaddr.isValidCIDR(text) ? text : "",
      )
    : hostMeant(text, (one) =>
        typesOf(one).filter((type) => type !== "domain-name"),
      );
}

function host(text: string): Meant | undefined {
  return text.includes("/") ? undefined : hostMeant(text, typesOf);
}

/** With a scheme, without one, a path alone, or a host after all. */
function url(text: string): Meant | undefined {
  if (/\s/.test(text)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:\/\/./i.test(text)) return plain("url", text);
  if (text.startsWith("/")) return { kind: "url-path", path: text };
  const [written = ""] = text.split(/[/?#]/);
  const found = host(written);
  return found === undefined || written === text ? found : plain("url", text);
}

function hash(text: string): Meant | undefined {
  const [type = ""] = typesOf(text);
  return type.startsWith("file-") && type !== "file-name"
    ? plain(type, text)
    : undefined;
}

/** Of the form of a plain hash: the length decides among those, and the list alone between MD5 and IMPHASH. */
function weakHash(text: string, word: string): Meant | undefined {
  const [name, length] = word.endsWith("imphash")
    ? ["file-imphash", 32]
    : ["file-pehash", 40];
  return text.length === length && hash(text) !== undefined
    ? plain(name, text)
    : hash(text);
}

function cve(text: string): Meant | undefined {
  return /^CVE-\d{4}-\d{4,}$/i.test(text)
    ? { kind: "cve", id: text.toUpperCase() }
    : undefined;
}

function plain(type: string, value: string): Meant | undefined {
  return value.trim() === ""
    ? undefined
    : { kind: "observable", type, value, ports: [] };
}
