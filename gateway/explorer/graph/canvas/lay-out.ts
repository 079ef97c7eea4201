import type { Core } from "cytoscape";

import { FINE, fcoseOptions } from "./fcose-options.ts";
import type { Pinned } from "./fcose-options.ts";
import { layOutApart } from "./lay-out-apart.ts";

/** Things up to which the layout moves in sight; above, it would stutter. */
const ANIMATED = 80;
/** Things up to which a layout is worked out unasked: above, new things stay in their rings until one asks. */
const UNASKED = { first: 300, added: 150, asked: Infinity } as const;

/** Ends the running layout of a drawing: a newer one takes its place. */
const running = new WeakMap<Core, AbortController>();

/**
 * Lays the drawing out after what is new was painted where it was put, so that it
 * is seen at once. Where it has grown, from where things stand. Resolves when
 * things lie, or begin to move, where they go, or a newer layout has taken over.
 */
export async function layOut(
  core: Core,
  why: keyof typeof UNASKED,
): Promise<void> {
  const things = core.nodes().length;
  if (why !== "added") core.fit(undefined, 30);
  if (things > UNASKED[why]) return;
  const older = running.get(core);
  if (older === undefined)
    core.one("destroy", () => running.get(core)?.abort());
  else older.abort();
  const newer = new AbortController();
  running.set(core, newer);
  await new Promise((painted) => setTimeout(painted, 30));
  if (newer.signal.aborted) return;
  const pinned = core.nodes(".pinned").map((node) => ({
    nodeId: node.id(),
    position: { ...node.position() },
  }));
  // A browser without module workers lays out in the page: slower, not worse.
  if (things > FINE)
    await layOutApart(core, pinned, newer.signal).catch(() =>
      layOutHere(core, pinned),
    );
  else layOutHere(core, pinned);
}

function layOutHere(core: Core, pinned: readonly Pinned[]): void {
  const things = core.nodes().length;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  core.layout(fcoseOptions(things, pinned, things <= ANIMATED && !calm)).run();
}
