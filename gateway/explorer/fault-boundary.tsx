import { Component } from "react";
import type { ReactNode } from "react";

import { words } from "./words.ts";

/** A view that fails leaves the frame whole: one can go elsewhere. */
export class FaultBoundary extends Component<
  { readonly children: ReactNode },
  { readonly fault: string | null }
> {
  override state = { fault: null as string | null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <section className="panel" role="alert">
        <h1>{words.page.broken}</h1>
        <p>{fault}</p>
        <p>
          <a href={location.href}>{words.page.reload}</a>
        </p>
      </section>
    );
  }
}
