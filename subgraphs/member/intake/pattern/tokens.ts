/**
 * The words of a STIX pattern, in one pass from left to right (grammar:
 * STIXPattern.g4 of the OASIS committee). Each try of the expression starts
 * where the last one ended, so the time is linear in the length.
 */

export interface Token {
  readonly kind: "word" | "string" | "number" | "typed" | "sign" | "end";
  /** Of a string the value, without quotes and escapes; else as written. */
  readonly text: string;
  /** Of a typed literal (`t'…'`, `b'…'`, `h'…'`): its letter. */
  readonly letter?: string;
}

const BLANK = /(?:\s|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\/[^\n]*)*/y;
const STRING = /'((?:[^'\\]|\\['\\])*)'/y;
const TYPED = /([tbh])'((?:[^'\\]|\\['\\])*)'/y;
const NUMBER = /[+-]?(?:\d+\.\d+|\.\d+|\d+)(?![\w.])/y;
const WORD = /[a-zA-Z_][a-zA-Z0-9_-]*/y;
const SIGN = /==|!=|<>|>=|<=|[=<>[\]():.,*]/y;

/** The tokens of a pattern, with one of kind `end` last; `undefined` where something is no word of the language. */
export function tokensOf(pattern: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; ;) {
    at += matchAt(BLANK, pattern, at)?.[0].length ?? 0;
    if (at >= pattern.length) return [...tokens, { kind: "end", text: "" }];
    const found = tokenAt(pattern, at);
    if (found === undefined) return undefined;
    tokens.push(found.token);
    at += found.length;
  }
}

function tokenAt(
  pattern: string,
  at: number,
): { readonly token: Token; readonly length: number } | undefined {
  const typed = matchAt(TYPED, pattern, at);
  if (typed !== undefined)
    return {
      token: {
        kind: "typed",
        text: unescaped(typed[2]),
        letter: typed[1] ?? "",
      },
      length: typed[0].length,
    };
  const string = matchAt(STRING, pattern, at);
  if (string !== undefined)
    return {
      token: { kind: "string", text: unescaped(string[1]) },
      length: string[0].length,
    };
  for (const [kind, form] of plainForms) {
    const match = matchAt(form, pattern, at);
    if (match !== undefined)
      return { token: { kind, text: match[0] }, length: match[0].length };
  }
  return undefined;
}

const plainForms = [
  ["number", NUMBER],
  ["word", WORD],
  ["sign", SIGN],
] as const;

function matchAt(
  form: RegExp,
  text: string,
  at: number,
): RegExpExecArray | undefined {
  form.lastIndex = at;
  return form.exec(text) ?? undefined;
}

function unescaped(text: string | undefined): string {
  return (text ?? "").replaceAll(/\\(['\\])/g, "$1");
}
