/**
 * The total order of merged lists, equal at every member and at the alliance: by
 * the sort text, bytewise, then by the record's id. Descending turns both round.
 * Records without a sort text come last both ways (reference: lists 1).
 */

/** A place in a member's sorted list. */
export interface Place {
  /** null: the record has nothing to sort by. */
  readonly sort: string | null;
  readonly id: string;
}

/** Negative if `left` comes before `right`, as for `sort`. */
export function comparePlaces(
  left: Place,
  right: Place,
  descending = false,
): number {
  if (left.sort === null || right.sort === null) {
    const last = Number(left.sort === null) - Number(right.sort === null);
    if (last !== 0) return last;
  }
  const order =
    compareTexts(left.sort ?? "", right.sort ?? "") ||
    compareTexts(left.id, right.id);
  return descending ? -order : order;
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
