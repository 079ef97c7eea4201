/** Texts of members in formats where a sign may mean more than itself. */

/** On one line: control signs, and those that turn the direction of writing, become one that shows. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\u{fffd}");
}

/** A text of letters, digits and harmless signs of ASCII, at most `most` of them; anything else is `_`. */
export function harmless(text: string, most: number): string {
  return text
    .slice(0, 4 * most)
    .replaceAll(/[^A-Za-z0-9 ./_-]+/g, "_")
    .slice(0, most);
}
