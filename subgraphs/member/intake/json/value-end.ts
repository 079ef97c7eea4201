/**
 * Finds the end of one JSON value in a text that comes in pieces, by counting
 * brackets outside strings. It says nothing of whether the value is JSON.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** One value: made at its first character, asked for each piece of text. */
export class ValueEnd {
  /** Brackets that were open at once, at most. */
  deepest = 0;
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  readonly #isBare: boolean;

  constructor(first: string) {
    this.#isBare = !'"[{'.includes(first);
  }

  /** The index after the value's last character; −1 if the value goes on after `to`. */
  find(text: string, from: number, to: number): number {
    if (this.#isBare) return endOfBare(text, from, to);
    for (let at = from; at < to; at += 1) {
      if (this.#inString) {
        at = this.#stringEnd(text, at, to);
        if (this.#inString) return -1;
        if (this.#depth === 0) return at + 1;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === QUOTE) this.#inString = true;
      else if (isOpening(code)) {
        this.#depth += 1;
        if (this.#depth > this.deepest) this.deepest = this.#depth;
      } else if (isClosing(code)) {
        this.#depth -= 1;
        if (this.#depth === 0) return at + 1;
      }
    }
    return -1;
  }

  /** The index of the quote that ends the string; `to` if it goes on. The engine looks for quotes itself: 2 GB of one string take half a second, in a loop 16. */
  #stringEnd(text: string, from: number, to: number): number {
    let at = this.#isEscaped ? from + 1 : from;
    this.#isEscaped = false;
    for (;;) {
      const found = text.indexOf('"', at);
      const quote = found === -1 || found > to ? to : found;
      this.#isEscaped = isOdd(slashesBefore(text, quote, at));
      if (quote >= to) return to;
      if (!this.#isEscaped) {
        this.#inString = false;
        return quote;
      }
      this.#isEscaped = false;
      at = quote + 1;
    }
  }
}

/** Backslashes that stand directly before an index, back to `from`. */
function slashesBefore(text: string, index: number, from: number): number {
  let at = index;
  while (at > from && text.charCodeAt(at - 1) === BACKSLASH) at -= 1;
  return index - at;
}

function isOdd(count: number): boolean {
  return count % 2 === 1;
}

/** A number or a word ends before a comma, a colon, a closing bracket or a blank. */
function endOfBare(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1)
    if (",:]} \t\r\n".includes(text.charAt(at))) return at;
  return -1;
}

/** `[` and `{` differ from `]` and `}` by two, and from each other by one bit. */
function isOpening(code: number): boolean {
  return (code | 0x20) === 0x7b;
}

function isClosing(code: number): boolean {
  return (code | 0x20) === 0x7d;
}
