/**
 * What somebody types into a search: a prefix that says of which kind, and the
 * text. Apart from keys.ts, because a search finds parts of names, too.
 *
 *     actor:wirte   technique:T1566   cve:2021-44228   ip:194.38   sha256:e3b0c442
 *
 * An unknown prefix is part of the text.
 */
import { BAD_ARGUMENT } from "./errors.ts";
import { LONGEST_KEY, typedKeys, valueKeys } from "./keys.ts";
import { kinds } from "./kinds.ts";
import type { KindName } from "./kinds.ts";
import { normalName, usableName } from "./names.ts";
import { observable } from "./observable.ts";
import { bareValue } from "./refang.ts";
import { sortText } from "./sort-text.ts";

/** A search, ready to be put to members: each of its pieces finds records in its own way. */
export interface TypedSearch {
  /** Only records of these kinds; none: nothing can be found. */
  readonly kinds: readonly KindName[];
  /** Only values of these types; null: whatever the kinds allow. */
  readonly valueTypes: readonly string[] | null;
  /** Who bears one of these keys is found exactly. */
  readonly keys: readonly string[];
  /** Part of a value or of a first name, as `sortText` writes them; null: too short. */
  readonly part: string | null;
  /** Part of any name that is a key, in normal form; null: too short, or a value is wanted. */
  readonly name: string | null;
  /** Whole words of names and descriptions, letters and digits in lower case. */
  readonly words: readonly string[];
}

/** One letter is part of half of all names, and finding those tells nobody anything. */
const SHORTEST_PART = 2;

/** Lucene takes 1,024 clauses; nobody types so many words, but somebody pastes a page. */
export const MOST_WORDS = 16;

/**
 * Reads what was typed, for these kinds only where some are named. Throws
 * BAD_ARGUMENT for a text that is empty, longer than 4,096 characters, a single
 * letter that is no name by itself, or holds characters that no name has.
 */
export function typedSearch(
  text: string,
  wanted: readonly KindName[] | null = null,
): TypedSearch {
  if (
    text.length > LONGEST_KEY ||
    text.includes("\0") ||
    !text.isWellFormed() ||
    text.trim() === ""
  )
    throw bad(
      `has 2 to ${LONGEST_KEY} characters, no NUL and no lone surrogates`,
      text,
    );
  const { rest, prefix } = parted(text.trim());
  const typed = prefix?.kind === "VULNERABILITY" ? fullCve(rest) : rest;
  const valueTypes = prefix?.valueTypes ?? null;
  const value = bareValue(typed);
  const part = sortText(value.length < SHORTEST_PART ? typed : value);
  const normal = normalName(typed);
  // A whole name of one letter is found exactly, and no part of it.
  const whole = part.length < SHORTEST_PART;
  const search: TypedSearch = {
    kinds: kindNames.filter(
      (kind) =>
        (wanted?.includes(kind) ?? true) &&
        (prefix?.kind === undefined || prefix.kind === kind),
    ),
    valueTypes,
    keys: keysOf(typed, value, valueTypes),
    part: whole ? null : part,
    name: valueTypes !== null || normal.length < SHORTEST_PART ? null : normal,
    words: whole || valueTypes !== null ? [] : wordsOf(typed),
  };
  if (whole && (valueTypes !== null || !usableName(normal)))
    throw bad("has at least 2 characters, or is a whole name", text);
  return search;
}

interface Prefix {
  readonly kind: KindName;
  readonly valueTypes: readonly string[] | null;
}

const kindNames = kinds.map(({ name }) => name);

const HASHES = [
  "file-md5",
  "file-sha1",
  "file-sha256",
  "file-sha512",
  "file-imphash",
  "file-pehash",
  "file-ssdeep",
  "file-tlsh",
];

/** Prefixes of values; the value types' own names are prefixes, too. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  ip: ["ipv4-addr", "ipv6-addr"],
  ipv4: ["ipv4-addr"],
  ipv6: ["ipv6-addr"],
  domain: ["domain-name"],
  host: ["domain-name"],
  url: ["url"],
  email: ["email-addr"],
  mac: ["mac-addr"],
  hash: HASHES,
  ...Object.fromEntries(
    HASHES.map((type) => [type.replace("file-", ""), [type]]),
  ),
  file: ["file-name"],
  path: ["directory", "file-name"],
  registry: ["windows-registry-key"],
  mutex: ["mutex"],
  account: ["user-account"],
};

const prefixes: ReadonlyMap<string, Prefix> = new Map<string, Prefix>([
  ...kinds.map(({ one, name }): [string, Prefix] => [
    one,
    { kind: name, valueTypes: null },
  ]),
  ["cve", { kind: "VULNERABILITY", valueTypes: null }],
  ...Object.entries(VALUES).flatMap(([prefix, valueTypes]) =>
    [prefix, ...valueTypes].map((name): [string, Prefix] => [
      name,
      {
        kind: "INDICATOR",
        valueTypes: name === prefix ? valueTypes : [name],
      },
    ]),
  ),
]);

/** Every prefix, for help texts. */
export const searchPrefixes: readonly string[] = [...prefixes.keys()];

function parted(text: string): {
  readonly rest: string;
  readonly prefix: Prefix | undefined;
} {
  const [whole, word = ""] = /^([a-z][a-z0-9-]{1,30}):\s*/i.exec(text) ?? [];
  const prefix = prefixes.get(word.toLowerCase());
  const rest = text.slice(whole?.length ?? 0);
  return prefix === undefined || rest === ""
    ? { rest: text, prefix: undefined }
    : { rest, prefix };
}

function fullCve(text: string): string {
  return /^\d{4}-\d{4,}$/.test(text) ? `CVE-${text}` : text;
}

function keysOf(
  typed: string,
  value: string,
  valueTypes: readonly string[] | null,
): readonly string[] {
  if (valueTypes === null)
    return [...new Set([...typedKeys(typed), ...valueKeys(value)])];
  return valueTypes.flatMap((type) => observable(type, value)?.key ?? []);
}

function wordsOf(text: string): readonly string[] {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, MOST_WORDS);
}

function bad(rule: string, text: string): Error {
  const shown = JSON.stringify(text.slice(0, 60).toWellFormed());
  return BAD_ARGUMENT.of(
    `\`text\` ${rule}, but got ${shown} (${text.length} characters).`,
    { argument: "text" },
  );
}
