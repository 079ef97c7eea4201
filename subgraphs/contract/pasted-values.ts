/**
 * The values in what an analyst pastes: one value, a list, or a whole text with
 * words around them. Apart from `observable.ts`, which says what one value is;
 * the keys are its keys, so that a value is found as it was loaded.
 */
import { parse } from "tldts";

import { BAD_ARGUMENT } from "./errors.ts";
import { LONGEST_KEY } from "./keys.ts";
import { observable, observablesOf, typesOf } from "./observable.ts";
import type { Observable } from "./observable.ts";
import { bareValue } from "./refang.ts";
import { canonicalStixId } from "./stix-id.ts";

/** Values that one lookup takes. */
export const MOST_PASTED = 1_000;

/** Characters of all texts together; a report of 100 pages has 300,000. */
export const LONGEST_PASTE = 500_000;

export interface PastedValue {
  /** As it was pasted, without the words around it. */
  readonly asTyped: string;
  /** What it may be, most likely first; empty: nothing that Tessera knows values of. */
  readonly observables: readonly Observable[];
  /** Whether its form says what it is; a bare word can be a mutex or a file's name, and mostly is none. */
  readonly certain: boolean;
}

/**
 * The values, in order, equal ones as often as they come. A line of several
 * values gives each. In a text of several lines, one of more than four words in
 * which nothing has the form of a value gives none. Throws BAD_ARGUMENT above
 * the bounds, and for a value with characters that no value has.
 */
export function pastedValues(texts: readonly string[]): readonly PastedValue[] {
  if (texts.length > MOST_PASTED) throw tooMany(`${texts.length}`);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > LONGEST_PASTE)
    throw bad(`at most ${LONGEST_PASTE} characters, but got ${length}`);
  const pieces: string[] = [];
  const looked = { at: 0 };
  for (const text of texts)
    for (const piece of piecesOf(text, looked)) {
      check(piece, pieces.push(piece));
      if (pieces.length > MOST_PASTED) throw tooMany("more");
    }
  return pieces.map(valueOf);
}

/** Words that are looked at more closely, 30 µs each; the 1,000 values of a report stand among some 5,000 such words. */
const MOST_LOOKED_AT = 10_000;

function tooMany(came: string): Error {
  return bad(
    `at most ${MOST_PASTED} values, but got ${came}: ask in several questions`,
  );
}

function check(piece: string, number: number): void {
  if (
    piece.length > LONGEST_KEY ||
    piece.includes("\0") ||
    !piece.isWellFormed()
  )
    throw bad(
      `values of at most ${LONGEST_KEY} characters without NUL and lone surrogates, but value ${number} is another (${piece.length} characters)`,
    );
}

function bad(held: string): Error {
  return BAD_ARGUMENT.of(`\`values\` holds ${held}.`, { argument: "values" });
}

function* piecesOf(text: string, looked: { at: number }): Generator<string> {
  const lines = text.split(/[\r\n\u0085\u2028\u2029]+/);
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.length === 0) yield text;
  for (const line of filled) {
    const found = valuesIn(line, looked);
    if (found.length > 0) yield* found;
    else if (filled.length === 1 || wordsOf(line) <= MOST_WORDS)
      yield line.trim();
  }
}

/** A file's name may have spaces; a sentence has more of them. */
const MOST_WORDS = 4;

function wordsOf(line: string): number {
  return line.trim().split(/\s+/, MOST_WORDS + 1).length;
}

/** The parts of a line whose form says that they are values; none of a line that is one value with spaces, or words. */
function valuesIn(line: string, looked: { at: number }): readonly string[] {
  if (PATH.test(line.trim())) return [];
  const parts = (line.match(CHUNK) ?? [])
    .flatMap(partsOf)
    .map((part) => part.trim())
    .filter((part) => LOOKS_LIKE_A_VALUE.test(part));
  looked.at += parts.length;
  if (looked.at > MOST_LOOKED_AT) throw tooMany("a text of too many words");
  return parts.filter((part) => certainType(bareValue(part)) !== undefined);
}

/** Between spaces, but with the spaces of `evil [dot] example`; at most one each side, so that the search stays linear. */
const CHUNK = /(?: ?[[({<] ?(?:\.|dot|at|@) ?[\])}>] ?|\S)+/gi;

/** Values that may hold spaces: paths and keys of Windows. */
const PATH = /^["']?(?:[a-z]:\\|\\\\|%\w+%|HKEY_|HK(?:LM|CU|CR|U|CC)\b)/i;

/** Most words of a text are none, and a closer look costs a hundred times as much. */
const LOOKS_LIKE_A_VALUE = /[.:@]|dot|[0-9a-f]{32}/i;

/** `a,b;c` → three. A URL may hold such characters, and ends only where the next one begins; `|443` is a port. */
function partsOf(chunk: string): readonly string[] {
  return chunk
    .split(/[,;|](?=["']?\[?[hf][tx*_]{1,2}p)/i)
    .flatMap((part) =>
      HAS_SCHEME.test(part) ? [part] : part.split(/[,;]|\|(?!\d{1,5}$)/),
    );
}

const HAS_SCHEME = /:[\])}]?[[({]?[/\\]{2}/;

function valueOf(piece: string): PastedValue {
  const bare = bareValue(piece);
  const stixId = canonicalStixId(bare);
  if (stixId !== undefined) {
    const type = stixId.slice(0, stixId.indexOf("--"));
    const observables = [{ type, value: stixId, key: stixId }];
    return { asTyped: piece, observables, certain: true };
  }
  const type = certainType(bare);
  const likeliest = observable(type ?? lesserType(bare), bare);
  // Also as it stands: a URL or a file's name may end in what ends a sentence.
  const all = [
    ...(bare === "" || likeliest === undefined ? [] : [likeliest]),
    ...observablesOf(bare),
    ...observablesOf(bare === "" ? "" : piece),
  ];
  const observables = [...new Map(all.map((one) => [one.key, one])).values()];
  return { asTyped: piece, observables, certain: type !== undefined };
}

/** What a bare value is by its form; `undefined` where it may be anything. */
export function certainType(bare: string): string | undefined {
  const [type] = typesOf(bare);
  switch (type) {
    case "domain-name":
      return isHostName(bare) ? type : undefined;
    case "ipv4-addr":
      // `198.51.100.3/login` is no network, but a URL without its scheme.
      return /^[\d.]+(?:\/\d{1,2})?$/.test(bare) ? type : "url";
    case "ipv6-addr":
      return bare.length > 2 ? type : undefined;
    default:
      return type === undefined || UNCERTAIN.has(type) ? undefined : type;
  }
}

/** What a text without a form of its own most likely is: `payload.exe` is no domain. */
function lesserType(bare: string): string {
  const [type = "file-name"] = typesOf(bare);
  return type === "domain-name" ? "file-name" : type;
}

/** What a text without a form of its own is taken for. */
const UNCERTAIN: ReadonlySet<string> = new Set([
  "file-name",
  "directory",
  "mutex",
  "user-account",
]);

/** Names that end in no public suffix and are names all the same (RFC 6761, RFC 7686). */
const SPECIAL =
  /\.(?:example|test|invalid|localhost|local|internal|onion|i2p)$/;

function isHostName(bare: string): boolean {
  const host = bare.toLowerCase().replace(/\.$/, "");
  return parse(host).isIcann === true || SPECIAL.test(host);
}
