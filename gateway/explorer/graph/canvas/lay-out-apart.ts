/** Lays many things out in a worker: 603 things take 2.7 s, in which the page stays alive. */
import type { Core } from "cytoscape";

import type { Pinned } from "./fcose-options.ts";
import type { LaidOut, ToLayOut } from "./headless-layout.ts";

/** Resolves when everything is in its place, or `newer` has taken over; rejects where the worker fails. */
export async function layOutApart(
  core: Core,
  pinned: readonly Pinned[],
  newer: AbortSignal,
): Promise<void> {
  const places = await askWorker(toLayOut(core, pinned), newer);
  if (places === null) return;
  core.batch(() => {
    core.nodes().forEach((node) => {
      const place = places.get(node.id());
      // What was pinned meanwhile stays as well.
      if (place !== undefined && !node.locked()) node.position({ ...place });
    });
  });
  core.fit(undefined, 30);
}

function toLayOut(core: Core, pinned: readonly Pinned[]): ToLayOut {
  return {
    nodes: core.nodes().map((node) => ({
      id: node.id(),
      place: { ...node.position() },
      width: node.outerWidth(),
      height: node.outerHeight(),
    })),
    edges: core.edges().map((edge) => ({
      source: edge.source().id(),
      target: edge.target().id(),
    })),
    pinned,
  };
}

/** null: `newer` was aborted before. */
function askWorker(
  asked: ToLayOut,
  newer: AbortSignal,
): Promise<LaidOut | null> {
  const worker = new Worker(new URL("./lay-out-worker.ts", import.meta.url), {
    type: "module",
  });
  const answer = new Promise<LaidOut | null>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<LaidOut>) =>
      resolve(data),
    );
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(`The layout has failed: ${message}`)),
    );
    newer.addEventListener("abort", () => resolve(null));
  });
  // A worker's takes no origin: it is of the page's own.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(asked);
  return answer.finally(() => worker.terminate());
}
