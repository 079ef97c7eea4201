/**
 * A subgraph as a running server, whatever it holds: Apollo Server on express with
 * limits, masked errors and nothing that tells more than it must. What a subgraph
 * knows of its own (its schema, who asks, what is noted) comes in.
 */
import { setMaxListeners } from "node:events";
import type { ServerResponse } from "node:http";

import { ApolloServer } from "@apollo/server";
import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import type { GraphQLSchema } from "graphql";

import { startHttpServer } from "./http-server.ts";
import type { BodyRequest, HttpOptions, RunningServer } from "./http-server.ts";
import { leanPlugins } from "./lean-plugins.ts";
import type { QuestionLimits } from "./limits/question-limits.ts";
import { refuseOverLimits } from "./limits/refuse-over-limits.ts";
import type { Log } from "./log.ts";
import { maskError } from "./mask-error.ts";

export interface SubgraphOptions<Context extends BaseContext> extends Omit<
  HttpOptions,
  "graphql" | "maxBody"
> {
  /** What `buildSubgraphSchema` made. */
  readonly schema: GraphQLSchema;
  readonly limits: QuestionLimits & {
    /** Bytes of a request's body. */
    readonly body: number;
  };
  /** What resolvers get. What it throws ends the request before it is a question. */
  readonly context: (asked: AskedOverHttp) => Promise<Context>;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  /** Tells timings to whoever asks for them by `apollo-federation-include-trace: ftv1`; off unless said, for they tell of others' questions too. */
  readonly inlineTrace?: boolean;
  readonly log: Log;
}

/** A request, before anybody knows what it asks. */
export interface AskedOverHttp {
  readonly request: BodyRequest;
  readonly response: ServerResponse;
  /** Aborts when the asker goes away before it was answered. */
  readonly gone: AbortSignal;
}

/**
 * Serves a subgraph at `/graphql`, or wherever `graphqlPath` says.
 *
 *     await startSubgraph({ schema, limits, context: async () => ({}), host: "127.0.0.1", port: 0, ready: async () => {}, log })
 */
export async function startSubgraph<Context extends BaseContext>(
  options: SubgraphOptions<Context>,
): Promise<RunningServer> {
  const { schema, limits, context, log, plugins, inlineTrace, ...http } =
    options;
  const server = new ApolloServer<Context>({
    schema,
    // A subgraph's schema is a contract, no secret; GraphQL over HTTP is audited by it.
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: maskError(log),
    plugins: [
      ...leanPlugins({ inlineTrace: inlineTrace === true }),
      refuseOverLimits(limits),
      ...(plugins ?? []),
    ],
  });
  await server.start();
  const running = await startHttpServer({
    ...http,
    maxBody: limits.body,
    graphql: expressMiddleware(server, {
      context: ({ req, res }) =>
        context({ request: req, response: res, gone: goneSignal(res) }),
    }),
  });
  return {
    ...running,
    stop: async (graceMs) => {
      await running.stop(graceMs);
      await server.stop();
    },
  };
}

/** What a request began ends with it. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  setMaxListeners(0, gone.signal);
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
