/**
 * Texts of members, made harmless for the eye: they are never HTML, and no
 * character of theirs turns the direction of what stands around them or hides
 * something. Pure.
 */

/**
 * Controls of direction (UAX 9), further controls and formats, half pairs, what has
 * no width and what is drawn as nothing (UAX 44: Default_Ignorable_Code_Point). Line
 * feed and tab are kept, and the selector that makes a picture of a sign before it.
 */
const HIDDEN =
  /(?!\n|\t|(?<=\p{Extended_Pictographic})\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;

/** More marks on one letter than any language writes: they would be drawn over the lines above. */
const HEAPED = /(\p{M}{6})\p{M}+/gu;

/** Every hidden character as one that is seen, so that a name that only looks like another is told apart. */
export function visibleText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(HIDDEN, "\u{FFFD}")
    .replaceAll(HEAPED, "$1\u{FFFD}");
}

/** The hidden characters of a text, each once, as Unicode writes them: `U+202E`. */
export function hiddenIn(text: string): readonly string[] {
  const found = text.replaceAll("\r\n", "\n").match(HIDDEN) ?? [];
  return [...new Set(found)].map(
    (each) =>
      `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

/** At most `most` characters (UTF-16), never half of a pair; whether something was cut. */
export function cutText(
  text: string,
  most: number,
): { readonly text: string; readonly cut: boolean } {
  if (text.length <= most) return { text, cut: false };
  const half = /[\uD800-\uDBFF]$/.test(text.slice(0, most));
  return { text: `${text.slice(0, half ? most - 1 : most)}…`, cut: true };
}
