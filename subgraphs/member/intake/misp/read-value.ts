/**
 * The values of MISP's attribute types as patterns and observables, after the
 * mapping of misp-stix (reference: stix 12). What is not here has no observable
 * in STIX and is kept as it is.
 */
import { refang } from "../../../contract/refang.ts";
import { certificate, namedFile } from "./file-value.ts";
import { hashOf, hashTypes } from "./hash-value.ts";
import { connection, domainWithAddress, readHost } from "./host-value.ts";
import {
  autonomousSystem,
  mac,
  mailbox,
  named,
  registryValue,
} from "./plain-value.ts";
import type { BadValue, Reading } from "./reading.ts";
import { bad, equals, observableOf, single } from "./reading.ts";

type Read = (value: string) => Reading | BadValue;

/** The reading of a value; `undefined` for a type without observable. `section` is true for parts of an executable, whose hashes are not the file's. */
export function readValue(
  type: string,
  value: string,
  section: boolean,
): Reading | BadValue | undefined {
  const text = value.trim();
  if (text === "") return bad("a text");
  if (hashTypes.has(type)) return hashOf(type, text, section);
  const [first, second] = type.split("|");
  if (first === "filename" && second !== undefined)
    return hashTypes.has(second) ? namedFile(second, text) : undefined;
  return reads.get(type)?.(text);
}

const reads: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["domain", readHost],
  ["hostname", readHost],
  ["ip-src", (value) => connection("src", value)],
  ["ip-dst", (value) => connection("dst", value)],
  ["ip-src|port", (value) => withPort("src", value)],
  ["ip-dst|port", (value) => withPort("dst", value)],
  ["hostname|port", (value) => withPort("dst", value)],
  ["domain|ip", domainWithAddress],
  ["url", address],
  ["uri", address],
  ["link", address],
  ["filename", fileName],
  ["attachment", fileName],
  ["malware-sample", (value) => namedFile("md5", value)],
  ["x509-fingerprint-md5", (value) => certificate("md5", value)],
  ["x509-fingerprint-sha1", (value) => certificate("sha1", value)],
  ["x509-fingerprint-sha256", (value) => certificate("sha256", value)],
  ["email", (value) => mailbox("email-addr:value", value)],
  ["email-src", (value) => mailbox("email-message:from_ref.value", value)],
  ["email-dst", (value) => mailbox("email-message:to_refs[*].value", value)],
  ["email-subject", (value) => single(equals("email-message:subject", value))],
  [
    "email-attachment",
    (value) =>
      single(
        equals("email-message:body_multipart[*].body_raw_ref.name", value),
        observableOf("file", { name: value }),
      ),
  ],
  ["regkey", (value) => named("windows-registry-key", "key", value)],
  ["regkey|value", registryValue],
  ["mutex", (value) => named("mutex", "name", value)],
  ["AS", autonomousSystem],
  ["mac-address", mac],
  [
    "user-agent",
    (value) =>
      single(
        equals(
          "network-traffic:extensions.'http-request-ext'.request_header.'User-Agent'",
          value,
        ),
      ),
  ],
]);

function address(value: string): Reading {
  return named("url", "value", refang(value));
}

function fileName(value: string): Reading {
  return named("file", "name", value);
}

function withPort(side: "src" | "dst", value: string): Reading | BadValue {
  const [, host, port] = /^(.+)\|(\d{1,5})$/.exec(value) ?? [];
  if (host === undefined || Number(port) > 65_535)
    return bad("a host, a bar and a port");
  return connection(side, host, Number(port));
}
