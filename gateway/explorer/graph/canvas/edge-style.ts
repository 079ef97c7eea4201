/** How connections look: whose they are, how many state them, and what is denied. */
import type { EdgeSingular, StylesheetJson } from "cytoscape";

import { memberLook } from "../../shown/member-look.ts";
import type { Palette } from "./palette.ts";

/** Texts that would be smaller on the screen (pixels) are not drawn. */
const LEAST_TEXT = 8;

/** Every text of the picture. */
export function textStyle(palette: Palette) {
  return {
    color: palette.ink,
    "font-size": 11,
    "font-family": "system-ui, sans-serif",
    "min-zoomed-font-size": LEAST_TEXT,
  } as const;
}

export function edgeStyle(palette: Palette): StylesheetJson {
  const lineColour = (edge: EdgeSingular): string => {
    const place = Number(edge.data("place"));
    return place < 0
      ? palette.ink
      : (palette.members[memberLook(place).colour] ?? palette.ink);
  };
  return [
    {
      selector: "edge",
      style: {
        ...textStyle(palette),
        color: palette.quiet,
        "font-size": 9,
        // In a dense picture they would lie on one another: they come when one goes nearer
        // than 1 to 1 (cytoscape rounds the zoom up to a power of two).
        "min-zoomed-font-size": 10,
        "curve-style": "bezier",
        "control-point-step-size": 28,
        "arrow-scale": 0.8,
        "text-rotation": "autorotate",
        "text-background-color": palette.ground,
        "text-background-opacity": 0.85,
      },
    },
    {
      selector: "edge[kind = 'asserted']",
      style: {
        width: 1.5,
        "line-color": lineColour,
        "target-arrow-color": lineColour,
        "source-arrow-color": lineColour,
        label: "data(label)",
      },
    },
    {
      // Several members: two lines side by side, with the ground between them.
      selector: "edge[kind = 'asserted'][members > 1]",
      style: {
        width: 2,
        "line-color": palette.ground,
        "line-outline-width": 1.5,
        "line-outline-color": palette.ink,
      },
    },
    {
      selector: "edge[kind = 'denied']",
      style: {
        width: 2,
        "line-style": "dashed",
        "line-color": palette.dispute,
        color: palette.dispute,
        // No arrow: nothing is said to lead anywhere.
        "target-arrow-shape": "none",
        label: "data(label)",
        "min-zoomed-font-size": 0,
      },
    },
    {
      selector: "edge.selected",
      style: { "min-zoomed-font-size": 0 },
    },
    {
      selector: "edge[kind = 'asserted'][direction = 'forward']",
      style: { "target-arrow-shape": "triangle" },
    },
    {
      selector: "edge[kind = 'asserted'][direction = 'back']",
      style: { "source-arrow-shape": "triangle" },
    },
    {
      selector: "edge[kind = 'stub']",
      style: { width: 1, "line-style": "dotted", "line-color": palette.warn },
    },
  ];
}
