/**
 * Texts of members, made harmless for the eye: they are never HTML, and no
 * character of theirs turns the direction of what stands around them or hides
 * something. Pure.
 */

/** Controls of direction (UAX 9), further controls, and what has no width. */
const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** Every hidden character as one that is seen, so that a name that only looks like another is told apart. */
export function visibleText(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(HIDDEN, "\u{FFFD}");
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
