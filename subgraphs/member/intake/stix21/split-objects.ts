/**
 * Cuts the text of a bundle, a bare list or a single object into the texts of
 * its objects, in one pass and without parsing them: each object keeps its text
 * as it was loaded, one that is no JSON costs only itself, and depth is bounded
 * before anything recurses.
 */

/** Nesting beyond this is no STIX: its deepest examples have 8. */
export const DEEPEST = 64;

/** An element of the list of objects. */
export interface Piece {
  readonly place: string;
  readonly text: string;
  /** Whether it nests more deeply than allowed; such a text must not be parsed. */
  readonly tooDeep: boolean;
}

/** The pieces of a file's text, and what stands around them; `undefined` if brackets or quotes do not match. */
export interface SplitText {
  /** The text without its objects, such as `{"type":"bundle","objects":[]}`; null for a list or a single object. */
  readonly envelope: string | null;
  readonly pieces: readonly Piece[];
}

export function splitObjects(text: string): SplitText | undefined {
  const start = skipBlank(text, 0);
  if (text[start] === "[") {
    const list = splitList(text, start, "");
    return list === undefined || skipBlank(text, list.end) < text.length
      ? undefined
      : { envelope: null, pieces: list.pieces };
  }
  if (text[start] !== "{") return undefined;
  return splitBundle(text, start);
}

/** Finds the member `objects` of the outermost object, if its value is a list. */
function splitBundle(text: string, start: number): SplitText | undefined {
  const whole = endOfValue(text, start);
  if (whole === undefined || skipBlank(text, whole.end) < text.length)
    return undefined;
  let at = skipBlank(text, start + 1);
  while (text[at] === '"') {
    const name = endOfString(text, at);
    const value = name === undefined ? undefined : valueAfter(text, name);
    if (name === undefined || value === undefined) return undefined;
    if (text.slice(at, name) === '"objects"' && text[value] === "[") {
      const list = splitList(text, value, "objects");
      if (list === undefined) return undefined;
      const envelope = `${text.slice(start, value)}[]${text.slice(list.end, whole.end)}`;
      return { envelope, pieces: list.pieces };
    }
    const ended = endOfValue(text, value);
    if (ended === undefined) return undefined;
    at = skipBlank(text, ended.end);
    if (text[at] === ",") at = skipBlank(text, at + 1);
  }
  const single = text.slice(start, whole.end);
  return {
    envelope: null,
    pieces: [{ place: "the object", text: single, tooDeep: whole.tooDeep }],
  };
}

function splitList(
  text: string,
  start: number,
  name: string,
): { readonly pieces: readonly Piece[]; readonly end: number } | undefined {
  const pieces: Piece[] = [];
  let at = skipBlank(text, start + 1);
  if (text[at] === "]") return { pieces, end: at + 1 };
  for (;;) {
    const ended = endOfValue(text, at);
    if (ended === undefined || ended.end === at) return undefined;
    const place = `${name}[${pieces.length}]`;
    const piece = text.slice(at, ended.end);
    pieces.push({ place, text: piece, tooDeep: ended.tooDeep });
    at = skipBlank(text, ended.end);
    if (text[at] === "]") return { pieces, end: at + 1 };
    if (text[at] !== ",") return undefined;
    at = skipBlank(text, at + 1);
  }
}

function valueAfter(text: string, name: number): number | undefined {
  const colon = skipBlank(text, name);
  return text[colon] === ":" ? skipBlank(text, colon + 1) : undefined;
}

/** The end of the value that begins here, by counting brackets outside strings. */
function endOfValue(
  text: string,
  start: number,
): { readonly end: number; readonly tooDeep: boolean } | undefined {
  let depth = 0;
  let deepest = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if (sign === "{" || sign === "[") {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === "}" || sign === "]") {
      if (depth === 0) return { end: at, tooDeep: false };
      depth -= 1;
    } else if (depth > 0 || sign !== ",") continue;
    if (depth === 0)
      return {
        end: sign === "," ? at : at + 1,
        tooDeep: deepest > DEEPEST,
      };
  }
  return depth === 0
    ? { end: text.length, tooDeep: deepest > DEEPEST }
    : undefined;
}

function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    let slashes = 0;
    while (text[quote - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

function skipBlank(text: string, start: number): number {
  let at = start;
  while (" \t\r\n".includes(text[at] ?? "x")) at += 1;
  return at;
}
