/** The thread of `compose-in-worker`: composes the registry that it was started with, and ends. */
import { parentPort, workerData } from "node:worker_threads";

import type { Composed } from "./compose-in-worker.ts";
import type { Registry } from "./registry.ts";
import { composeSupergraph } from "./supergraph.ts";

// Nothing is handed over, everything is copied.
parentPort?.postMessage(composed(workerData as Registry), []);

function composed(registry: Registry): Composed {
  try {
    return { supergraph: composeSupergraph(registry) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
