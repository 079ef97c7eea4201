import type { Core, LayoutOptions } from "cytoscape";

/** Things up to which the layout moves in sight; above, it would stutter. */
const ANIMATED = 80;
/** Things up to which a layout is worked out unasked: above, new things stay in their rings until one asks. */
const UNASKED = { first: 300, added: 150, asked: Infinity } as const;
/** Above, a shorter layout does, from anywhere. */
const FINE = 150;

/** The running layout of a drawing: a newer one takes its place. */
const waiting = new WeakMap<Core, ReturnType<typeof setTimeout>>();

/**
 * Lays the drawing out after what is new was painted where it was put, so that it
 * is seen at once. Where it has grown, from where things stand.
 */
export function layOut(core: Core, why: keyof typeof UNASKED): void {
  const things = core.nodes().length;
  if (why !== "added") core.fit(undefined, 30);
  if (things > UNASKED[why]) return;
  clearTimeout(waiting.get(core));
  waiting.set(
    core,
    setTimeout(() => {
      if (core.destroyed()) return;
      core.layout(optionsFor(core, things)).run();
    }, 30),
  );
}

function optionsFor(
  core: Core,
  things: number,
): LayoutOptions & Readonly<Record<string, unknown>> {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const pinned = core.nodes(".pinned").map((node) => ({
    nodeId: node.id(),
    position: { ...node.position() },
  }));
  // The options of cytoscape-fcose, which has no types.
  return {
    name: "fcose",
    // Its draft puts all leaves of a thing on one spot.
    quality: "default",
    randomize: things > FINE,
    animate: things <= ANIMATED && !calm,
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
