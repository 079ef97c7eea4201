/**
 * The text by which lists are sorted, equal at every member: merged lists need
 * one total order, and stores and languages collate differently. Lower case,
 * compatibility forms folded, and nothing beyond the Basic Multilingual Plane,
 * because UTF-16 (JavaScript, Java) and code points order those differently.
 */

const LONGEST = 200;

export function sortText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\u{10000}-\u{10ffff}]/gu, "\u{fffd}")
    .toWellFormed()
    .trim()
    .slice(0, LONGEST);
}
