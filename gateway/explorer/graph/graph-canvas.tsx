import { useEffect, useImperativeHandle, useMemo, useRef } from "react";
import type { KeyboardEvent, Ref } from "react";

import { usePage } from "../state/page-context.ts";
import { words } from "../words.ts";
import { elementsOf } from "./canvas/elements.ts";
import { useDrawing } from "./canvas/use-drawing.ts";
import type { Drawing } from "./canvas/drawing.ts";
import type { Picture } from "./picture/picture.ts";
import type { GraphShown } from "./state/shown.ts";

export interface GraphCanvasProps {
  readonly picture: Picture;
  readonly pins: GraphShown["pins"];
  /** A subject (canvas/elements.ts); null: nothing. */
  readonly selected: string | null;
  readonly picked: readonly string[];
  readonly onSelect: (subject: string | null) => void;
  /** A key that is none of the picture's own. */
  readonly onKey: (key: string) => void;
  readonly drawing: Ref<Drawing | null>;
}

/** The picture itself. Everything that it shows stands in the list beside it, too. */
export function GraphCanvas({
  picture,
  pins,
  selected,
  picked,
  onSelect,
  onKey,
  drawing: handle,
}: GraphCanvasProps) {
  const { told } = usePage();
  const container = useRef<HTMLDivElement>(null);
  const drawing = useDrawing(container, onSelect);
  useImperativeHandle<Drawing | null, Drawing | null>(handle, () => drawing, [
    drawing,
  ]);
  const elements = useMemo(() => {
    const slugs = told.members.map(({ slug }) => slug);
    return elementsOf(
      picture,
      (slug) => slugs.indexOf(slug),
      (slug) => told.members[slugs.indexOf(slug)]?.name ?? slug,
    );
  }, [picture, told]);
  useEffect(() => drawing?.show(elements, pins), [drawing, elements, pins]);
  useEffect(() => drawing?.mark(selected, picked), [drawing, selected, picked]);
  const keyed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = drawing?.next(selected, event.key) ?? null;
    if (event.key.startsWith("Arrow")) event.preventDefault();
    if (next === null) onKey(event.key);
    else onSelect(next);
  };
  return (
    // An application takes keys (ARIA 1.2, 5.4); the list beside it serves whoever has none for it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="graph-canvas"
      role="application"
      aria-label={words.graph.canvas(
        picture.nodes.length,
        picture.edges.length,
      )}
      aria-describedby="graph-keys"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={keyed}
    >
      <div ref={container} className="graph-ground" />
      {drawing === null && (
        <p className="asking graph-loading">{words.graph.loading}</p>
      )}
    </div>
  );
}
