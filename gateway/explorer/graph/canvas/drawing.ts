/**
 * The drawing: cytoscape with a picture in it. React knows of it as a whole and
 * of none of its elements; a new picture changes what differs.
 */
import type { Core, ElementDefinition } from "cytoscape";

import type { GraphShown } from "../state/shown.ts";
import { nodeElement } from "./elements.ts";
import { layOut } from "./lay-out.ts";
import type { MakeGraph } from "./load-cytoscape.ts";
import { isArrowKey, nextInDirection } from "./next-in-direction.ts";
import { readPalette } from "./palette.ts";
import type { Point } from "./place.ts";
import { graphStyle } from "./style.ts";
import { syncElements } from "./sync-elements.ts";

export interface Drawing {
  show(elements: readonly ElementDefinition[], pins: GraphShown["pins"]): void;
  /** `subject`: of what is selected; `picked`: ids of things. */
  mark(subject: string | null, picked: readonly string[]): void;
  /** The subject that an arrow key leads to. */
  next(subject: string | null, key: string): string | null;
  placeOf(id: string): Point | null;
  layOut(): Promise<void>;
  fit(): void;
  readonly repaint: () => void;
  png(): Promise<Blob>;
  end(): void;
  /** For measures alone. */
  readonly core: Core;
}

export function startDrawing(
  make: MakeGraph,
  container: HTMLElement,
  onSelect: (subject: string | null) => void,
): Drawing {
  let palette = readPalette(container);
  const core = make({
    container,
    style: graphStyle(palette),
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
    // While one pans, what was painted is moved; at rest it is painted anew.
    textureOnViewport: true,
    hideEdgesOnViewport: false,
    pixelRatio: "auto",
  });
  core.on("tap", (event) => {
    onSelect(
      event.target === core ? null : String(event.target.data("subject")),
    );
  });
  let marked: readonly [string | null, readonly string[]] = [null, []];
  return {
    core,
    show: (elements, pins) => {
      syncElements(core, elements, pins);
      markElements(core, ...marked);
    },
    mark: (subject, picked) => {
      marked = [subject, picked];
      markElements(core, subject, picked);
    },
    next: (subject, key) => {
      if (!isArrowKey(key)) return null;
      const places = new Map(
        core
          .nodes()
          .map((node) => [String(node.data("subject")), node.position()]),
      );
      return nextInDirection(places, subject, key);
    },
    placeOf: (id) => {
      const node = core.getElementById(nodeElement(id));
      return node.empty() ? null : node.position();
    },
    layOut: () => layOut(core, "asked"),
    fit: () => void core.fit(undefined, 30),
    repaint: () => {
      palette = readPalette(container);
      core.style(graphStyle(palette));
    },
    png: () =>
      core.png({
        output: "blob-promise",
        full: true,
        scale: 2,
        maxWidth: 8_000,
        maxHeight: 8_000,
        bg: palette.ground,
      }),
    end: () => core.destroy(),
  };
}

function markElements(
  core: Core,
  subject: string | null,
  picked: readonly string[],
): void {
  core.batch(() => {
    core.elements(".selected, .picked").removeClass("selected picked");
    if (subject !== null)
      core
        .elements()
        .filter((element) => element.data("subject") === subject)
        .addClass("selected");
    for (const id of picked)
      core.getElementById(nodeElement(id)).addClass("picked");
  });
}
