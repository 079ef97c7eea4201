/**
 * Composition off the main thread: 30 members take over a second in which no
 * question could be answered. A thread for each composition, since there are few,
 * and one that fails or hangs takes nothing with it.
 */
import { Worker } from "node:worker_threads";

import type { Registry } from "./registry.ts";
import { composeSupergraph } from "./supergraph.ts";
import type { Supergraph } from "./supergraph.ts";

/** Rejects with every fault that composition names. */
export type Compose = (registry: Registry) => Promise<Supergraph>;

/** What the thread answers. */
export type Composed =
  { readonly supergraph: Supergraph } | { readonly fault: string };

/** Milliseconds; 100 members take 3 s on a quiet machine. */
const LONGEST = 120_000;

export const composeInWorker: Compose = (registry) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("compose-worker.js", import.meta.url), {
      workerData: registry,
      resourceLimits: { maxOldGenerationSizeMb: 1_024 },
    });
    const end = (then: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      then();
    };
    const fail = (reason: string) => end(() => reject(new Error(reason)));
    const timer = setTimeout(
      () => fail(`The supergraph did not compose within ${LONGEST} ms.`),
      LONGEST,
    );
    worker.once("message", (composed: Composed) =>
      "fault" in composed
        ? fail(composed.fault)
        : end(() => resolve(composed.supergraph)),
    );
    worker.once("error", (error) =>
      fail(`The supergraph does not compose: ${String(error)}`),
    );
    worker.once("exit", (code) =>
      fail(`The supergraph does not compose: its thread ended with ${code}.`),
    );
  });

/** On the caller's thread: where there is nobody to wait, and where the code runs from its source. */
export const composeHere: Compose = async (registry) =>
  composeSupergraph(registry);

/** A thread needs compiled code; tests run the source. */
export const usualCompose: Compose = import.meta.url.endsWith(".js")
  ? composeInWorker
  : composeHere;
