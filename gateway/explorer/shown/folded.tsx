import { useState } from "react";
import type { ReactNode } from "react";

import { words } from "../words.ts";

/** How many come at a click: some thousands at once would hold the page up. */
const STEP = 200;

/** A list of which the first are shown, and the rest step by step, with a count of what there is. */
export function Folded({
  items,
  most = 12,
  className = "folded",
}: {
  readonly items: readonly {
    readonly key: string;
    readonly shown: ReactNode;
  }[];
  readonly most?: number;
  readonly className?: string;
}) {
  const [limit, setLimit] = useState(most);
  const rest = items.length - limit;
  return (
    <>
      <ul className={`plain ${className}`}>
        {items.slice(0, limit).map(({ key, shown }) => (
          <li key={key}>{shown}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className="small unfold"
          onClick={() => setLimit(limit + STEP)}
        >
          {words.shown.moreOf(Math.min(rest, STEP), items.length)}
        </button>
      )}
      {limit > most && (
        <button
          type="button"
          className="small unfold"
          onClick={() => setLimit(most)}
        >
          {words.shown.less}
        </button>
      )}
    </>
  );
}
