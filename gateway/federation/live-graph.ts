/**
 * The graph that new questions meet, and its change while serving (DESIGN 10). A
 * change that does not compose, or that cannot be served, leaves the last good
 * graph where it is; questions in flight end on the graph that they began with.
 */
import type { RequestHandler } from "express";

import type { Compose } from "../registry/compose-in-worker.ts";
import { membersInGraph, serveAlike } from "../registry/registry.ts";
import type { Registry } from "../registry/registry.ts";
import { composeSupergraph } from "../registry/supergraph.ts";
import type { BuildFederation, Federation } from "./federation.ts";
import { serveGraph } from "./served-graph.ts";
import type { ServedGraph, Serving } from "./served-graph.ts";

export interface LiveGraphOptions {
  readonly registry: Registry;
  readonly build: BuildFederation;
  readonly serving: Serving;
  readonly compose: Compose;
}

export interface LiveGraph {
  /** What a question that begins now is asked of. */
  current(): Federation;
  readonly handle: RequestHandler;
  /**
   * Serves another state of the registry from the next question on, if it makes
   * another graph; says whether it does. Rejects, and changes nothing, where that
   * cannot be. One at a time.
   */
  change(registry: Registry): Promise<boolean>;
  stop(): Promise<void>;
}

export async function startLiveGraph(
  options: LiveGraphOptions,
): Promise<LiveGraph> {
  const { registry, build, serving, compose } = options;
  // Nobody waits yet: the first graph needs no thread of its own.
  let served = await serveGraph(
    build(registry, composeSupergraph(registry)),
    serving,
  );
  const leaving = new Set<ServedGraph>();
  const leave = async (old: ServedGraph) => {
    leaving.add(old);
    await old
      .retire()
      .catch((error: unknown) =>
        serving.log.warn({ reason: String(error) }, "a graph did not end well"),
      );
    leaving.delete(old);
  };
  return {
    current: () => served.federation,
    handle: (request, response, next) => served.handle(request, response, next),
    change: async (changed) => {
      if (serveAlike(served.federation.members, membersInGraph(changed)))
        return false;
      const federation = build(changed, await compose(changed));
      const old = served;
      try {
        served = await serveGraph(federation, serving);
      } catch (error) {
        await federation.wire.close();
        throw error;
      }
      void leave(old);
      return true;
    },
    stop: async () => {
      await Promise.all([served, ...leaving].map((each) => each.end()));
    },
  };
}
