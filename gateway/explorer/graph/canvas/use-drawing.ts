import { useEffect, useRef, useState } from "react";

import { themeStore } from "../../theme.ts";
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
    const start = async () => {
      const make = await loadCytoscape();
      const { current } = container;
      if (ended || current === null) return;
      started = startDrawing(make, current, (subject) =>
        select.current(subject),
      );
      setDrawing(started);
    };
    void start();
    return () => {
      ended = true;
      started?.end();
      setDrawing(null);
    };
  }, [container]);
  useColours(drawing);
  return drawing;
}

/** Paints anew when the page becomes light or dark: by its switch, or with the system. */
function useColours(drawing: Drawing | null): void {
  useEffect(() => {
    if (drawing === null) return undefined;
    const stop = themeStore.subscribe(drawing.repaint);
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", drawing.repaint);
    return () => {
      stop();
      system.removeEventListener("change", drawing.repaint);
    };
  }, [drawing]);
}
