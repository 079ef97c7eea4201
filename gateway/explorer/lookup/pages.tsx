import { words } from "../words.ts";

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

export function Pages({
  page: { number, last, from, to },
  all,
  go,
}: {
  readonly page: PageShown;
  readonly all: number;
  readonly go: (number: number) => void;
}) {
  if (last === 1) return null;
  const steps = [
    [words.lookup.pages.first, 1, number > 1],
    [words.lookup.pages.previous, number - 1, number > 1],
    [words.lookup.pages.next, number + 1, number < last],
    [words.lookup.pages.last, last, number < last],
  ] as const;
  return (
    <nav className="pages" aria-label={words.lookup.pages.title}>
      <span>{words.lookup.pages.range(from + 1, to, all)}</span>
      {steps.map(([name, target, possible]) => (
        <button
          key={name}
          type="button"
          disabled={!possible}
          onClick={() => go(target)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
