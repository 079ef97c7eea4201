import { words } from "../words.ts";
import type { PageShown } from "./page-shown.ts";

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
