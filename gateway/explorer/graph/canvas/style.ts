/** How elements look, in the colours of a theme. */
import type { NodeSingular, StylesheetJson } from "cytoscape";

import { edgeStyle, textStyle } from "./edge-style.ts";
import { HEIGHT, WIDTH, nodeImage } from "./node-image.ts";
import type { Palette } from "./palette.ts";

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
  const words = textStyle(palette);
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
    ...edgeStyle(palette),
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
