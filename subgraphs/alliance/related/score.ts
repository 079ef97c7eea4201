/**
 * What evidence weighs: the weight of its kind by rarity. Rounded to four digits
 * before it is summed up, so that an analyst gets the same score by hand and no
 * order of adding decides over a place in the list.
 */

const DIGITS = 10_000;

/** Of something that so many hold, two or more: 2 the whole weight, 4 half of it, 16 a quarter. */
export function weightOf(ofKind: number, holders: number): number {
  return rounded(ofKind / Math.log2(holders));
}

export function scoreOf(weights: readonly number[]): number {
  return rounded(weights.reduce((sum, weight) => sum + weight, 0));
}

function rounded(value: number): number {
  return Math.round(value * DIGITS) / DIGITS;
}
