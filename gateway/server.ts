/**
 * The gateway of one home: Apollo Server over Apollo Gateway, with data sources
 * of our own and the alliance in this process. It speaks for its own people and
 * for nobody else.
 */
import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";

import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";

import { createAlliance } from "../subgraphs/alliance/alliance.ts";
import { refuseWithoutAudit } from "../subgraphs/serving/audit/answered-only-with-a-line.ts";
import type { AuditLog } from "../subgraphs/serving/audit/audit-log.ts";
import { Denials } from "../subgraphs/serving/audit/denials.ts";
import { noAudit } from "../subgraphs/serving/audit/no-audit.ts";
import { auditReady } from "../subgraphs/serving/audit/audit-ready.ts";
import type { Principal } from "../subgraphs/contract/principal.ts";
import { startHttpServer } from "../subgraphs/serving/http-server.ts";
import type { RunningServer } from "../subgraphs/serving/http-server.ts";
import type { Log } from "../subgraphs/serving/log.ts";
import { leanPlugins } from "../subgraphs/serving/lean-plugins.ts";
import { maskError } from "../subgraphs/serving/mask-error.ts";
import { createMetrics } from "../subgraphs/serving/metrics/metrics.ts";
import { metricsRoute } from "../subgraphs/serving/metrics/metrics-route.ts";
import type { MetricsAccess } from "../subgraphs/serving/metrics/metrics-route.ts";
import { createSealer } from "../subgraphs/serving/seal.ts";
import type { WireLimits } from "../subgraphs/wire/limits.ts";
import { createSigner } from "../subgraphs/wire/signer.ts";
import type { WireTls } from "../subgraphs/wire/line.ts";
import { createWire } from "../subgraphs/wire/wire.ts";
import { answerExtension } from "./answer-extension.ts";
import { auditLine } from "./audit-line.ts";
import { createAllianceDataSource } from "./data-source/alliance-data-source.ts";
import { createMemberDataSource } from "./data-source/member-data-source.ts";
import { planHook } from "./data-source/plan-hook.ts";
import { repairErrorPaths } from "./data-source/repair-error-paths.ts";
import type { HomeContext } from "./home-context.ts";
import type { HomeKeys } from "./home-keys/home-keys.ts";
import { defaultLimits } from "./limits/limits.ts";
import type { Limits } from "./limits/limits.ts";
import { limitsPlugin } from "./limits/limits-plugin.ts";
import { memberMetrics } from "./member-metrics.ts";
import type { Breakers } from "./member-metrics.ts";
import { newQuestion } from "./new-question.ts";
import { memberEndpoint } from "./registry/member-endpoint.ts";
import type { Registry } from "./registry/registry.ts";
import { ALLIANCE, composeSupergraph } from "./registry/supergraph.ts";
import { requestOptions } from "./request-options.ts";
import type { RequestOptions } from "./request-options.ts";
import type { SignIn } from "./sign-in/sign-in.ts";
import { nobody } from "./sign-in/principal-of.ts";
import { warmUp } from "./warm-up.ts";
import { waitOnce } from "./wait-once.ts";
import { wellKnown } from "./well-known.ts";

export interface GatewayOptions {
  readonly home: string;
  readonly registry: Registry;
  readonly host: string;
  readonly port: number;
  /** What the home signs with, and publishes. */
  readonly keys: HomeKeys;
  /** The home's secret: pseudonyms and sealed cursors come from it. */
  readonly secret: Uint8Array;
  /** Who asks. */
  readonly signIn: SignIn;
  /** Whose tokens are taken, for those who want one. */
  readonly issuer?: { readonly issuer: string; readonly audience: string };
  readonly deadlineMs: number;
  readonly limits?: Partial<Limits>;
  /** How the home shows itself to members, and whom it trusts; absent: as Node does. */
  readonly tls?: WireTls | undefined;
  /** When a member that fails is left alone, and for how long. */
  readonly breaker?: Partial<Pick<WireLimits, "breakAfter" | "restMs">>;
  readonly log: Log;
  /** Gets one line for each question, and is closed by whoever opened it; absent: no lines are kept. */
  readonly audit?: AuditLog;
  /** Who gets `/metrics`; absent: this machine. */
  readonly metrics?: MetricsAccess;
}

/** The part of a question's time that one request to a member may take. */
const REQUEST_SHARE = 0.6;

export async function startGateway(
  options: GatewayOptions,
): Promise<RunningServer> {
  const { home, registry, keys, secret, signIn, log } = options;
  const { members } = registry;
  if (!members.some(({ slug }) => slug === home))
    throw new Error(
      `The home must be a member of the registry (${members.map(({ slug }) => slug).join(", ")}), but is "${home}".`,
    );
  const limits = { ...defaultLimits, ...options.limits };
  const audit = options.audit ?? noAudit();
  const denials = new Denials(audit);
  const metrics = createMetrics(audit);
  const ofMembers = memberMetrics(
    metrics.registry,
    // Wires with breakers tell their states.
    () => (wire as { breakers?: Breakers }).breakers?.() ?? {},
  );
  const wire = waitOnce(
    createWire({
      members: members.map(memberEndpoint),
      sign: createSigner({ home, privateKey: () => keys.signing(), secret }),
      tls: options.tls,
      // A member that hangs must leave time for the next round: all would time out with it.
      limits: {
        maxMs: Math.ceil(options.deadlineMs * REQUEST_SHARE),
        ...options.breaker,
      },
      log: (event) => {
        ofMembers.note(event);
        if (event.reason !== undefined)
          log.warn({ ...event }, "a member did not answer");
      },
    }),
  );
  const alliance = createAlliance({
    members,
    wire,
    cursors: createSealer(secret, "list-cursor"),
  });
  const gateway = new ApolloGateway({
    supergraphSdl: composeSupergraph(registry).sdl,
    buildService: ({ name }) =>
      name === ALLIANCE
        ? createAllianceDataSource({ alliance, members, log })
        : createMemberDataSource({ member: name, members, wire }),
    experimental_didResolveQueryPlan: planHook(members.map(({ slug }) => slug)),
    __exposeQueryPlanExperimental: false,
  });
  const server = new ApolloServer<HomeContext>({
    gateway,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    introspection: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: maskError(log),
    plugins: [
      ...leanPlugins(),
      limitsPlugin(limits),
      repairErrorPaths(log),
      answerExtension(members),
      metrics.plugin,
      ofMembers.plugin,
      denials.plugin,
      auditLine(audit, () => members.map(({ slug }) => slug)),
    ],
  });
  await server.start();
  const question = (
    principal: Principal,
    asked: RequestOptions,
    signal: AbortSignal,
    id?: string,
  ) =>
    newQuestion({
      ...(id === undefined ? {} : { id }),
      principal,
      asked: asked.asked,
      deadlineMs: options.deadlineMs,
      signal,
    });
  await warmUp(server, (asked, signal) =>
    question(nobody(home, asked), asked, signal),
  );
  const running = await startHttpServer({
    host: options.host,
    port: options.port,
    maxBody: limits.body,
    ready: async () => auditReady(audit),
    routes: metricsRoute(
      metrics.registry,
      options.metrics ?? { kind: "this-machine" },
    ),
    onRefused: (code) => {
      metrics.refused(code);
      void denials.note(code);
    },
    graphql: expressMiddleware(server, {
      context: ({ req, res }) =>
        denials.noted(
          async () => {
            refuseWithoutAudit(audit);
            const gone = new AbortController();
            // Every request to a member listens to it while it is under way.
            setMaxListeners(0, gone.signal);
            res.once("close", () => gone.abort());
            const asked = requestOptions(
              req.headers,
              members.map(({ slug }) => slug),
            );
            const requestId = randomUUID();
            const principal = await signIn({
              authorization: req.headers.authorization,
              options: asked,
              requestId,
            });
            return {
              options: asked,
              question: question(principal, asked, gone.signal, requestId),
            };
          },
          () => ({}),
        ),
    }),
  });
  return {
    ...running,
    stop: async (graceMs) => {
      await running.stop(graceMs);
      denials.flush();
      await server.stop();
      await wire.close();
    },
  };
}
