import type { ReactNode } from "react";

import { words } from "../words.ts";

/** What was answered before, where the question has no answer now: still there, and seen to be old. */
export function OldAnswer({
  answeredAt,
  children,
}: {
  /** Milliseconds since the epoch. */
  readonly answeredAt: number;
  readonly children: ReactNode;
}) {
  return (
    <section className="old" aria-label={words.question.oldTitle}>
      <p className="old-note">{words.question.old(new Date(answeredAt))}</p>
      {children}
    </section>
  );
}
