/** A layout of many things, worked out without a drawing: in a worker, where nobody waits for it. */
import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";

import { fcoseOptions } from "./fcose-options.ts";
import type { Pinned } from "./fcose-options.ts";
import type { Point } from "./place.ts";

/** All that a layout depends on; it can be sent to a worker. */
export interface ToLayOut {
  readonly nodes: readonly {
    readonly id: string;
    readonly place: Point;
    /** Pixels. */
    readonly width: number;
    readonly height: number;
  }[];
  /** Ids of nodes. */
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
  }[];
  readonly pinned: readonly Pinned[];
}

/** By the ids of nodes. */
export type LaidOut = ReadonlyMap<string, Point>;

cytoscape.use(fcose);

export function headlessLayout({ nodes, edges, pinned }: ToLayOut): LaidOut {
  const core = cytoscape({
    headless: true,
    // Without styles everything would be of one size.
    styleEnabled: true,
    style: [
      {
        selector: "node",
        style: { width: "data(width)", height: "data(height)" },
      },
    ],
    elements: {
      nodes: nodes.map(({ id, place, width, height }) => ({
        data: { id, width, height },
        position: { ...place },
      })),
      edges: edges.map(({ source, target }) => ({ data: { source, target } })),
    },
  });
  core.layout(fcoseOptions(nodes.length, pinned)).run();
  const places = new Map(
    core.nodes().map((node) => [node.id(), { ...node.position() }] as const),
  );
  core.destroy();
  return places;
}
