/**
 * Where a text stops to be JSON, and why (RFC 8259). The engine's own parser
 * names no place for short texts and no trailing commas; this one is asked only
 * about texts that the engine has refused.
 */

export interface JsonFault {
  /** Index of the character that cannot stand there; the text's length if it ends too early. */
  readonly at: number;
  /** What was expected and what came. */
  readonly reason: string;
}

type Expected =
  | "value"
  | "value or end"
  | "name"
  | "name or end"
  | "colon"
  | "comma"
  | "nothing";

/** The first fault of a text, or `undefined` if it is JSON. Nothing recurses, so depth does not matter. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = blankEnd(text, 0);
  for (; at < text.length; at = blankEnd(text, at)) {
    const sign = text.charAt(at);
    const closes = sign === closerOf(open.at(-1));
    if (closes && (expected === "comma" || expected.endsWith("end"))) {
      open.pop();
      expected = open.length === 0 ? "nothing" : "comma";
      at += 1;
    } else if (expected === "comma" && sign === ",") {
      expected = open.at(-1) === "{" ? "name" : "value";
      at += 1;
    } else if (expected === "colon" && sign === ":") {
      expected = "value";
      at += 1;
    } else if (expected.startsWith("value") && (sign === "{" || sign === "[")) {
      open.push(sign);
      expected = sign === "{" ? "name or end" : "value or end";
      at += 1;
    } else {
      const isName: boolean = expected.startsWith("name") && sign === '"';
      if (!isName && !expected.startsWith("value"))
        return { at, reason: unexpected(expected, sign, closes, open.at(-1)) };
      const end = scalarEnd(text, at);
      if (typeof end !== "number") return end;
      if (end === at)
        return { at, reason: unexpected(expected, sign, closes, open.at(-1)) };
      at = end;
      expected = isName ? "colon" : open.length === 0 ? "nothing" : "comma";
    }
  }
  return expected === "nothing"
    ? undefined
    : { at: text.length, reason: `it ends within ${withinOf(open)}` };
}

function unexpected(
  expected: Expected,
  sign: string,
  closes: boolean,
  open: string | undefined,
): string {
  const got = JSON.stringify(sign);
  if (closes && (expected === "value" || expected === "name"))
    return open === "{" && expected === "value"
      ? `a value was expected, but got ${got}`
      : `a trailing comma: nothing stands between it and ${got}`;
  return `${wordsOf(expected, open)} was expected, but got ${got}`;
}

function wordsOf(expected: Expected, open: string | undefined): string {
  switch (expected) {
    case "name":
    case "name or end":
      return "a name in double quotes";
    case "colon":
      return 'a ":"';
    case "comma":
      return `a "," or a "${closerOf(open)}"`;
    case "nothing":
      return "the end";
    default:
      return "a value";
  }
}

function withinOf(open: readonly string[]): string {
  if (open.length === 0) return "nothing: it is empty";
  return open.at(-1) === "{" ? "an object" : "a list";
}

function closerOf(open: string | undefined): string | undefined {
  if (open === undefined) return undefined;
  return open === "{" ? "}" : "]";
}

function scalarEnd(text: string, at: number): number | JsonFault {
  if (text.charAt(at) === '"') return stringEnd(text, at);
  const word = ["true", "false", "null"].find((one) =>
    text.startsWith(one, at),
  );
  if (word !== undefined) return at + word.length;
  const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  number.lastIndex = at;
  return number.test(text) ? number.lastIndex : at;
}

function stringEnd(text: string, start: number): number | JsonFault {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < " ")
      return {
        at,
        reason: `a text has control characters as escapes alone, but got ${JSON.stringify(sign)}`,
      };
    if (sign !== "\\") continue;
    const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    escape.lastIndex = at;
    if (!escape.test(text))
      return {
        at,
        reason: `an escape such as \\n or \\u00e9 was expected, but got ${JSON.stringify(text.slice(at, at + 2))}`,
      };
    at = escape.lastIndex - 1;
  }
  return { at: text.length, reason: "it ends within a text" };
}

function blankEnd(text: string, start: number): number {
  let at = start;
  while (" \t\r\n".includes(text[at] ?? "x")) at += 1;
  return at;
}
