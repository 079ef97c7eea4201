/** Files by name and hash, and certificates by hash. */
import { otherHash } from "./hash-value.ts";
import type { BadValue, Reading } from "./reading.ts";
import { bad, equals, observableOf, patternOf, single } from "./reading.ts";

/** `name|hash`; a name may hold a bar, a hash may not. */
export function namedFile(type: string, value: string): Reading | BadValue {
  const bar = value.lastIndexOf("|");
  const name = value.slice(0, bar).trim();
  if (bar === -1 || name === "") return bad("a file's name, a bar and a hash");
  const hash = otherHash(type, value.slice(bar + 1));
  if ("expected" in hash) return hash;
  const { algorithm, text } = hash;
  return {
    patterns: [
      patternOf(
        equals("file:name", name),
        equals(`file:hashes.'${algorithm}'`, text),
      ),
    ],
    observables: [
      observableOf("file", { hashes: { [algorithm]: text }, name }),
    ],
  };
}

/** A certificate by its fingerprint, with or without colons. */
export function certificate(type: string, value: string): Reading | BadValue {
  const hash = otherHash(type, value.replaceAll(":", ""));
  if ("expected" in hash) return hash;
  const { algorithm, text } = hash;
  return single(
    equals(`x509-certificate:hashes.'${algorithm}'`, text),
    observableOf("x509-certificate", { hashes: { [algorithm]: text } }),
  );
}
