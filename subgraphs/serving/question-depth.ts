/**
 * How deeply the text of a GraphQL document nests, before it is parsed: the
 * parser calls itself for every bracket, and a few thousand of them end its stack.
 * Strings, block strings and comments hold no brackets that count.
 */

/** Whether the text nests braces, brackets and parentheses in more than `most` levels. */
export function documentNestsDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "#") at = endOfLine(text, at);
    else if (character === '"') at = endOfString(text, at);
    else if (character === "{" || character === "[" || character === "(") {
      if (++depth > most) return true;
    } else if (character === "}" || character === "]" || character === ")")
      depth--;
  }
  return false;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++)
    if (text[at] === "\n" || text[at] === "\r") return at;
  return text.length;
}

/** The place of the last quote; the text's end if there is none, for there the parser stops. */
function endOfString(text: string, from: number): number {
  if (text.startsWith('"""', from)) return endOfBlock(text, from + 3);
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === '"') return at;
    else if (character === "\n" || character === "\r") return text.length;
  }
  return text.length;
}

function endOfBlock(text: string, from: number): number {
  let at = text.indexOf('"""', from);
  while (at > 0 && text[at - 1] === "\\") at = text.indexOf('"""', at + 3);
  return at < 0 ? text.length : at + 2;
}
