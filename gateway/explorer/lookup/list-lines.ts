/**
 * What of a pasted text is sent: its lines, each at most once, none that the
 * gateway would refuse the whole question for. The gateway finds the values in
 * them (it knows every defanged form); here it is only told how many there may
 * be at most, since a question takes 1,000. Pure.
 */

/** As the gateway divides a text into lines. */
export const LINE_END = /[\r\n\u0085\u2028\u2029]+/;

/** Characters of one value (README, "Limits"). */
const LONGEST = 4_096;
/** Values of one line; one of more is taken apart. */
const MOST_OF_A_LINE = 100;

/** NUL, and half of a pair of surrogates. */
// eslint-disable-next-line no-control-regex
const NO_TEXT = /\u0000|\p{Surrogate}/u;

/** Whatever the gateway takes for a value holds one of these. */
const LOOKS_LIKE_A_VALUE = /[.:@]|dot|[0-9a-f]{32}/i;

/** How many values the gateway finds in a line at most; 1 where there is none, since the line as a whole may be one. */
export function mostValues(line: string): number {
  const parts = line.split(/[\s,;|]+/);
  return Math.max(
    parts.filter((part) => LOOKS_LIKE_A_VALUE.test(part)).length,
    1,
  );
}

/** Of a line of more words than a file's name has, what makes it worth asking about: else members are not told of it. */
const HOLDS_A_VALUE =
  /\S[.:@]\S|[[({<] ?(?:\.|dot|at|@) ?[\])}>]|[0-9a-f]{32}/i;
const MOST_WORDS = 4;

/** The line as it is sent: mostly itself; one with too much in it as its parts; empty: it is not sent. */
export function sendable(line: string): readonly string[] {
  if (NO_TEXT.test(line)) return [];
  if (
    line.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS &&
    !HOLDS_A_VALUE.test(line)
  )
    return [];
  if (line.length <= LONGEST && mostValues(line) <= MOST_OF_A_LINE)
    return [line];
  return line
    .split(/\s+/)
    .flatMap(partsOf)
    .filter((part) => part.length <= LONGEST && LOOKS_LIKE_A_VALUE.test(part));
}

/** `a,b;c` → three. A URL may hold such characters, and ends only where the next one begins. */
export function partsOf(chunk: string): readonly string[] {
  return chunk
    .split(/[,;|](?=["']?\[?[hf][tx*_]{1,2}p)/i)
    .flatMap((part) =>
      /:[\])}]?[[({]?[/\\]{2}/.test(part) ? [part] : part.split(/[,;|]/),
    );
}

/** Whether a text is a list, to be looked up: several lines, or values with commas, semicolons or tabs between them. */
export function isList(text: string): boolean {
  const lines = text.split(LINE_END).filter((line) => line.trim() !== "");
  if (lines.length > 1) return true;
  // A comma in a name, or in a URL, makes no list.
  const parts = text.split(/[\s]*[\t][\s]*|(?<=[,;])\s+/).flatMap(partsOf);
  return parts.filter((part) => LOOKS_LIKE_A_VALUE.test(part)).length > 1;
}
