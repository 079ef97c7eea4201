/**
 * The gateway in front of any Federation 2 supergraph, without sign-in and with
 * the limits raised: the same data sources, wire and server as a home's, so that
 * the suites that audit gateways audit ours. It is for tests and trials: it
 * listens on loopback unless told otherwise, and knows nobody who asks.
 */
import { setMaxListeners } from "node:events";

import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";

import type { Principal } from "../../subgraphs/contract/principal.ts";
import { startHttpServer } from "../../subgraphs/serving/http-server.ts";
import type { RunningServer } from "../../subgraphs/serving/http-server.ts";
import { leanPlugins } from "../../subgraphs/serving/lean-plugins.ts";
import type { Log } from "../../subgraphs/serving/log.ts";
import { createWire } from "../../subgraphs/wire/wire.ts";
import type { GatewayContext } from "../data-source/gateway-context.ts";
import { openLimits } from "../limits/limits.ts";
import { limitsPlugin } from "../limits/limits-plugin.ts";
import { newQuestion } from "../new-question.ts";
import { createSubgraphDataSource } from "./subgraph-data-source.ts";
import { subgraphsOf } from "./subgraphs-of.ts";

export interface OpenGatewayOptions {
  /** The SDL of the supergraph. */
  readonly supergraph: string;
  readonly host: string;
  readonly port: number;
  readonly deadlineMs?: number;
  readonly log: Log;
}

export async function startOpenGateway({
  supergraph,
  host,
  port,
  deadlineMs = 30_000,
  log,
}: OpenGatewayOptions): Promise<RunningServer> {
  const subgraphs = subgraphsOf(supergraph);
  const asked = subgraphs.map(({ slug }) => slug);
  const wire = createWire({
    members: subgraphs,
    sign: null,
    limits: { maxMs: deadlineMs },
    log: ({ reason, ...event }) => {
      if (reason !== undefined)
        log.warn({ ...event, reason }, "a subgraph did not answer");
    },
  });
  const server = new ApolloServer<GatewayContext>({
    gateway: new ApolloGateway({
      supergraphSdl: supergraph,
      buildService: ({ name }) => createSubgraphDataSource(name, wire),
      __exposeQueryPlanExperimental: false,
    }),
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: openLimits.tokens },
    plugins: [...leanPlugins(), limitsPlugin(openLimits)],
  });
  await server.start();
  const running = await startHttpServer({
    host,
    port,
    maxBody: openLimits.body,
    ready: async () => {},
    graphql: expressMiddleware(server, {
      context: async ({ res }) => {
        const gone = new AbortController();
        setMaxListeners(0, gone.signal);
        res.once("close", () => gone.abort());
        const question = newQuestion({
          principal: nobody,
          asked,
          deadlineMs,
          signal: gone.signal,
        });
        return { question };
      },
    }),
  });
  return {
    ...running,
    stop: async (graceMs) => {
      await running.stop(graceMs);
      await server.stop();
      await wire.close();
    },
  };
}

/** No token is made of it, so no subgraph ever hears of it. */
const nobody: Principal = {
  subject: "nobody",
  name: null,
  country: null,
  organisation: "open",
  affiliation: "guest",
  purpose: "research",
  ceiling: "CLEAR",
};
