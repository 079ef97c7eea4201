/** Hashes of attributes: the length of a hash tells its algorithm, not the type that somebody chose (reference: stix 13). */
import type { BadValue, Reading } from "./reading.ts";
import { bad, equals, observableOf, single } from "./reading.ts";

/** MISP's types as STIX spells the algorithms (hash-algorithm-ov), with the number of hexadecimal digits; null: free in form. */
export const hashTypes: ReadonlyMap<string, readonly [string, number | null]> =
  new Map<string, readonly [string, number | null]>([
    ["md5", ["MD5", 32]],
    ["sha1", ["SHA-1", 40]],
    ["sha224", ["SHA-224", 56]],
    ["sha256", ["SHA-256", 64]],
    ["sha384", ["SHA-384", 96]],
    ["sha512", ["SHA-512", 128]],
    ["sha512/224", ["SHA-512/224", 56]],
    ["sha512/256", ["SHA-512/256", 64]],
    ["sha3-224", ["SHA3-224", 56]],
    ["sha3-256", ["SHA3-256", 64]],
    ["sha3-384", ["SHA3-384", 96]],
    ["sha3-512", ["SHA3-512", 128]],
    ["imphash", ["IMPHASH", 32]],
    ["pehash", ["PEHASH", 40]],
    ["authentihash", ["AUTHENTIHASH", 64]],
    ["ssdeep", ["SSDEEP", null]],
    ["tlsh", ["TLSH", null]],
    ["impfuzzy", ["IMPFUZZY", null]],
    ["vhash", ["VHASH", null]],
    ["cdhash", ["CDHASH", null]],
    ["telfhash", ["TELFHASH", null]],
  ]);

/** The algorithms that name one file, which producers take one for another. */
export const exactTypes: readonly string[] = [
  "md5",
  "sha1",
  "sha256",
  "sha512",
];

export interface Hash {
  /** As STIX spells it. */
  readonly algorithm: string;
  readonly text: string;
}

/** The hash that a text is, whatever type it came under. */
export function otherHash(type: string, written: string): Hash | BadValue {
  const value = written.trim();
  const [algorithm, digits] = hashTypes.get(type) ?? ["", null];
  if (digits === null) return { algorithm, text: value };
  const text = value.toLowerCase();
  if (!/^[0-9a-f]+$/.test(text)) return bad(`${digits} hexadecimal digits`);
  if (!exactTypes.includes(type))
    return text.length === digits
      ? { algorithm, text }
      : bad(`${digits} hexadecimal digits`);
  const told = exactTypes.find(
    (one) => hashTypes.get(one)?.[1] === text.length,
  );
  const [name] = hashTypes.get(told ?? "") ?? [];
  return name === undefined
    ? bad("32, 40, 64 or 128 hexadecimal digits")
    : { algorithm: name, text };
}

/** A hash alone. That of a section of an executable asks for the section, since many files share one. */
export function hashOf(
  type: string,
  value: string,
  section: boolean,
): Reading | BadValue {
  const hash = otherHash(type, value);
  if ("expected" in hash) return hash;
  const { algorithm, text } = hash;
  if (section)
    return single(
      equals(
        `file:extensions.'windows-pebinary-ext'.sections[*].hashes.'${algorithm}'`,
        text,
      ),
    );
  return single(
    equals(`file:hashes.'${algorithm}'`, text),
    observableOf("file", { hashes: { [algorithm]: text } }),
  );
}
