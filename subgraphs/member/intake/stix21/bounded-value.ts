/**
 * Bounds of one object, and the characters that no store can hold. Neo4j keeps
 * no lone surrogates and NUL ends strings elsewhere: both become U+FFFD in what
 * is stored and shown, while the original text keeps its escapes as loaded.
 */

/** Characters of one text; the longest of the public data is a description of 18,000. */
export const LONGEST_TEXT = 1_000_000;
/** Keys and list elements of one object, all levels together; reports refer to some 20,000. */
export const MOST_VALUES = 200_000;
/** Keys of one level. */
export const MOST_KEYS = 1_000;

/** The value with clean texts, or the fault in one sentence. Depth was bounded before parsing. */
export function boundedValue(
  value: unknown,
): { readonly value: unknown } | { readonly fault: string } {
  const seen = { values: 0 };
  try {
    return { value: cleaned(value, seen) };
  } catch (error) {
    if (error instanceof TooLarge) return { fault: error.message };
    throw error;
  }
}

class TooLarge extends Error {}

function cleaned(value: unknown, seen: { values: number }): unknown {
  seen.values += 1;
  if (seen.values > MOST_VALUES)
    throw new TooLarge(
      `An object has at most ${MOST_VALUES} keys and elements, but this one has more.`,
    );
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map((one) => cleaned(one, seen));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length > MOST_KEYS)
    throw new TooLarge(
      `A level of an object has at most ${MOST_KEYS} keys, but got ${entries.length}.`,
    );
  // From entries, so that a key "__proto__" stays a key.
  return Object.fromEntries(
    entries.map(([key, one]) => [cleanText(key), cleaned(one, seen)]),
  );
}

function cleanText(text: string): string {
  if (text.length > LONGEST_TEXT)
    throw new TooLarge(
      `A text has at most ${LONGEST_TEXT} characters, but got ${text.length}.`,
    );
  return text.toWellFormed().replaceAll("\u0000", "\uFFFD");
}
