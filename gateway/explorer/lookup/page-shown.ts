/** Which rows of a table stand on one page of it. Pure. */

/** Rows of one page: more would make the browser slow, and nobody reads them. */
const ROWS = 100;

export interface PageShown {
  /** From 1. */
  readonly number: number;
  readonly last: number;
  /** Places of its first row, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** The page of this number out of so many rows; the nearest where there is none. */
export function pageOf(rows: number, wanted: number): PageShown {
  const last = Math.max(Math.ceil(rows / ROWS), 1);
  const number = Number.isInteger(wanted)
    ? Math.min(Math.max(wanted, 1), last)
    : 1;
  const from = (number - 1) * ROWS;
  return { number, last, from, to: Math.min(from + ROWS, rows) };
}
