import type { ReactNode } from "react";

/** A table that may be wider than the screen: it scrolls in itself, by keys too. */
export function Wide({
  label,
  children,
}: {
  /** What it is, for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="wide" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
