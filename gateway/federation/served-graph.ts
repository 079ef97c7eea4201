/**
 * One graph as it is served: Apollo Server and Apollo's gateway over one
 * federation, from the first question to the last. Another state of the registry
 * gets a server of its own, because the gateway's own `update()` hands a question
 * that was read on the old graph the new one's planner and data sources: its
 * executor reads them at several awaits.
 */
import { setMaxListeners } from "node:events";

import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import type { RequestHandler } from "express";
import type { IncomingMessage } from "node:http";

import type { Log } from "../../subgraphs/serving/log.ts";
import type { Question } from "../../subgraphs/wire/question.ts";
import { createAllianceDataSource } from "../data-source/alliance-data-source.ts";
import { createMemberDataSource } from "../data-source/member-data-source.ts";
import { planHook } from "../data-source/plan-hook.ts";
import type { HomeContext } from "../home-context.ts";
import { ALLIANCE } from "../registry/supergraph.ts";
import { warmUp } from "../warm-up.ts";
import type { RequestOptions } from "../request-options.ts";
import type { Federation } from "./federation.ts";

/** How this home serves any graph. */
export interface Serving {
  /** Apollo Server's own options, plugins with them. */
  readonly server: (
    federation: Federation,
  ) => Omit<ApolloServerOptionsWithGateway<HomeContext>, "gateway">;
  /** Who asks what of whom, from the request's headers; may throw an error of the table. */
  readonly context: (
    request: IncomingMessage,
    signal: AbortSignal,
    federation: Federation,
  ) => Promise<HomeContext>;
  /** A question of nobody to nobody, to warm up with. */
  readonly nobodys: (options: RequestOptions, signal: AbortSignal) => Question;
  readonly log: Log;
}

export interface ServedGraph {
  readonly federation: Federation;
  readonly handle: RequestHandler;
  /** Takes no further questions; ends when those in flight have ended. */
  retire(): Promise<void>;
  /** Ends now. */
  end(): Promise<void>;
}

/** Serves a federation, warmed up. */
export async function serveGraph(
  federation: Federation,
  serving: Serving,
): Promise<ServedGraph> {
  const server = new ApolloServer<HomeContext>({
    ...serving.server(federation),
    gateway: gatewayOf(federation, serving.log),
  });
  await server.start();
  await warmUp(server, serving.nobodys);
  const middleware = expressMiddleware(server, {
    context: async ({ req, res }) => {
      const gone = new AbortController();
      // Every request to a member listens to it while it is under way.
      setMaxListeners(0, gone.signal);
      res.once("close", () => gone.abort());
      return serving.context(req, gone.signal, federation);
    },
  });
  const inFlight = new Set<unknown>();
  let idle: (() => void) | undefined;
  let ended: Promise<void> | undefined;
  const end = () =>
    (ended ??= (async () => {
      await server.stop();
      await federation.wire.close();
    })());
  return {
    federation,
    handle: (request, response, next) => {
      inFlight.add(response);
      response.once("close", () => {
        inFlight.delete(response);
        if (inFlight.size === 0) idle?.();
      });
      return middleware(request, response, next);
    },
    retire: async () => {
      if (inFlight.size > 0)
        await new Promise<void>((resolve) => {
          idle = resolve;
        });
      await end();
    },
    end,
  };
}

function gatewayOf(
  { members, wire, alliance, supergraphSdl }: Federation,
  log: Log,
): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) =>
      name === ALLIANCE
        ? createAllianceDataSource({ alliance, members, log })
        : createMemberDataSource({ member: name, members, wire }),
    experimental_didResolveQueryPlan: planHook(members.map(({ slug }) => slug)),
    __exposeQueryPlanExperimental: false,
  });
}
