/** How elements look, in the colours of a theme. */
import type { EdgeSingular, NodeSingular, StylesheetJson } from "cytoscape";

import { memberLook } from "../../shown/member-look.ts";
import { HEIGHT, WIDTH, nodeImage } from "./node-image.ts";
import type { Palette } from "./palette.ts";

/** Texts that would be smaller on the screen (pixels) are not drawn. */
const LEAST_TEXT = 8;

export function graphStyle(palette: Palette): StylesheetJson {
  const images = new Map<string, string>();
  const imageOf = (node: NodeSingular): string => {
    const face = {
      letter: String(node.data("letter")),
      places: node.data("places") as readonly number[],
      tlp: node.data("tlp") as string | null,
    };
    const name = JSON.stringify(face);
    const image = images.get(name) ?? nodeImage(face, palette);
    images.set(name, image);
    return image;
  };
  const lineColour = (edge: EdgeSingular): string => {
    const place = Number(edge.data("place"));
    return place < 0
      ? palette.ink
      : (palette.members[memberLook(place).colour] ?? palette.ink);
  };
  const words = {
    color: palette.ink,
    "font-size": 11,
    "font-family": "system-ui, sans-serif",
    "min-zoomed-font-size": LEAST_TEXT,
  } as const;
  return [
    {
      selector: "node[kind = 'thing']",
      style: {
        ...words,
        width: WIDTH,
        height: HEIGHT,
        shape: "rectangle",
        "background-opacity": 0,
        "background-image": imageOf,
        "background-fit": "contain",
        "background-clip": "none",
        label: "data(label)",
        "text-valign": "bottom",
        "text-margin-y": 2,
        "text-background-color": palette.ground,
        "text-background-opacity": 0.85,
        "text-background-padding": "1px",
      },
    },
    {
      selector: "node[kind = 'stub']",
      style: {
        ...words,
        color: palette.quiet,
        width: 92,
        height: 30,
        shape: "round-rectangle",
        "background-color": palette.ground,
        "border-width": 1.5,
        "border-style": "dashed",
        "border-color": palette.warn,
        label: "data(label)",
        "text-wrap": "wrap",
        "text-max-width": "86px",
        "text-valign": "center",
        "font-size": 10,
      },
    },
    {
      selector: "edge",
      style: {
        ...words,
        color: palette.quiet,
        "font-size": 9,
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
      },
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
    {
      selector: ".pinned",
      style: {
        "border-width": 1.5,
        "border-style": "dotted",
        "border-color": palette.quiet,
      },
    },
    {
      selector: ".picked",
      style: {
        "border-width": 2,
        "border-style": "double",
        "border-color": palette.accent,
      },
    },
    {
      selector: ".selected",
      style: {
        "overlay-color": palette.accent,
        "overlay-opacity": 0.22,
        "overlay-padding": 4,
        "z-index": 10,
      },
    },
  ];
}
