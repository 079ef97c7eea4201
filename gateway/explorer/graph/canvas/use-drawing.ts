import { useEffect, useRef, useState } from "react";

import { startDrawing } from "./drawing.ts";
import type { Drawing } from "./drawing.ts";
import { loadCytoscape } from "./load-cytoscape.ts";

/** The drawing in a container, once its library has come; null before. */
export function useDrawing(
  container: { readonly current: HTMLElement | null },
  onSelect: (subject: string | null) => void,
): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  });
  useEffect(() => {
    let ended = false;
    let started: Drawing | undefined;
    void loadCytoscape().then((make) => {
      const { current } = container;
      if (ended || current === null) return;
      started = startDrawing(make, current, (subject) =>
        select.current(subject),
      );
      setDrawing(started);
    });
    return () => {
      ended = true;
      started?.end();
      setDrawing(null);
    };
  }, [container]);
  return drawing;
}
