import type { ReactNode } from "react";

import { words } from "../words.ts";
import type { Part } from "./parts.ts";
import { useReached } from "./use-reached.ts";

/** A part of the view, which the contents lead to. */
export function PartShown({
  part,
  children,
}: {
  readonly part: Part;
  readonly children: ReactNode;
}) {
  const title = `${part}-title`;
  return (
    <section id={part} className="part" aria-labelledby={title} tabIndex={-1}>
      <h2 id={title}>{words.entity.parts[part]}</h2>
      {children}
    </section>
  );
}

/** A part whose questions are asked when one comes to it, not before. */
export function LazyPart({
  part,
  children,
}: {
  readonly part: Part;
  readonly children: () => ReactNode;
}) {
  const { reached, reach, ref } = useReached();
  return (
    <PartShown part={part}>
      {reached ? (
        children()
      ) : (
        <div ref={ref} className="not-reached">
          <button type="button" onClick={reach}>
            {words.entity.askPart}
          </button>
        </div>
      )}
    </PartShown>
  );
}
