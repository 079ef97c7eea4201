/** How things are laid out: cytoscape-fcose, and what it is asked for. */
import type { LayoutOptions } from "cytoscape";

import type { Point } from "./place.ts";

/** Things above which a shorter layout does, from anywhere, apart from the page. */
export const FINE = 150;

export interface Pinned {
  readonly nodeId: string;
  readonly position: Point;
}

/** `things`: how many there are; `pinned`: those that stay where they are; `animate`: they move there in sight. The options have no types of their own. */
export function fcoseOptions(
  things: number,
  pinned: readonly Pinned[],
  animate = false,
): LayoutOptions & Readonly<Record<string, unknown>> {
  return {
    name: "fcose",
    // Its draft puts all leaves of a thing on one spot.
    quality: "default",
    randomize: things > FINE,
    animate,
    animationDuration: 300,
    fit: true,
    padding: 30,
    nodeDimensionsIncludeLabels: things <= FINE,
    idealEdgeLength: 105,
    nodeRepulsion: 9_000,
    numIter: things > FINE ? 300 : 1_500,
    ...(pinned.length > 0 ? { fixedNodeConstraint: pinned } : {}),
  };
}
