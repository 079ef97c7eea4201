/**
 * The gateway of one home: Apollo Server over Apollo Gateway, with data sources
 * of our own and the alliance in this process. It speaks for its own people and
 * for nobody else, and follows its registry while it serves.
 */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

import type { ApolloServerPlugin } from "@apollo/server";
import type { Express } from "express";

import { refuseWithoutAudit } from "../subgraphs/serving/audit/answered-only-with-a-line.ts";
import type { AuditLog } from "../subgraphs/serving/audit/audit-log.ts";
import { auditReady } from "../subgraphs/serving/audit/audit-ready.ts";
import { Denials } from "../subgraphs/serving/audit/denials.ts";
import { noAudit } from "../subgraphs/serving/audit/no-audit.ts";
import { startHttpServer } from "../subgraphs/serving/http-server.ts";
import type { RunningServer } from "../subgraphs/serving/http-server.ts";
import type { Log } from "../subgraphs/serving/log.ts";
import { leanPlugins } from "../subgraphs/serving/lean-plugins.ts";
import { maskError } from "../subgraphs/serving/mask-error.ts";
import { createMetrics } from "../subgraphs/serving/metrics/metrics.ts";
import { metricsRoute } from "../subgraphs/serving/metrics/metrics-route.ts";
import type { MetricsAccess } from "../subgraphs/serving/metrics/metrics-route.ts";
import { createSealer } from "../subgraphs/serving/seal.ts";
import { createGuards } from "../subgraphs/wire/guard.ts";
import type { WireLimits } from "../subgraphs/wire/limits.ts";
import type { WireTls } from "../subgraphs/wire/line.ts";
import { createSigner } from "../subgraphs/wire/signer.ts";
import { answerExtension } from "./answer-extension.ts";
import { auditLine } from "./audit-line.ts";
import { repairErrorPaths } from "./data-source/repair-error-paths.ts";
import { federationBuilder } from "./federation/federation.ts";
import type { Federation } from "./federation/federation.ts";
import { startLiveGraph } from "./federation/live-graph.ts";
import type { LiveGraph } from "./federation/live-graph.ts";
import type { Serving } from "./federation/served-graph.ts";
import type { HomeContext } from "./home-context.ts";
import type { HomeKeys } from "./home-keys/home-keys.ts";
import { defaultLimits } from "./limits/limits.ts";
import type { Limits } from "./limits/limits.ts";
import { limitsPlugin } from "./limits/limits-plugin.ts";
import { memberMetrics } from "./member-metrics.ts";
import { newQuestion } from "./new-question.ts";
import { usualCompose } from "./registry/compose-in-worker.ts";
import type { Compose } from "./registry/compose-in-worker.ts";
import { fetchSdl } from "./registry/fetch-sdl.ts";
import { membersInGraph } from "./registry/registry.ts";
import type { Registry } from "./registry/registry.ts";
import { watchRegistry } from "./registry/watch-registry.ts";
import { watchSdl } from "./registry/watch-sdl.ts";
import type { SdlWatch } from "./registry/watch-sdl.ts";
import { requestOptions } from "./request-options.ts";
import { nobody } from "./sign-in/principal-of.ts";
import type { SignIn } from "./sign-in/sign-in.ts";
import { wellKnown } from "./well-known.ts";

export interface GatewayOptions {
  readonly home: string;
  readonly registry: Registry;
  /** Where the registry was read from, to follow it while serving; absent: it stays as it is. */
  readonly registryFile?: string;
  /** Milliseconds between two looks at that file. */
  readonly registryEveryMs?: number;
  /** Milliseconds between two comparisons of members' SDL with what was approved; 0 or absent: none. */
  readonly sdlEveryMs?: number;
  /** How a changed registry is composed. */
  readonly compose?: Compose;
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
  const { home, registry, keys, secret, log, compose = usualCompose } = options;
  mustBeMember(home, registry);
  const watched = watchersOf(options.audit ?? noAudit());
  let sdlWatch: SdlWatch | undefined;
  const live = await startLiveGraph({
    registry,
    compose,
    serving: servingOf(options, watched),
    build: federationBuilder({
      cursors: createSealer(secret, "list-cursor"),
      wire: {
        sign: createSigner({ home, privateKey: () => keys.signing(), secret }),
        tls: options.tls,
        guards: watched.guards,
        limits: {
          // A member that hangs must leave time for the next round: all would time out with it.
          maxMs: Math.ceil(options.deadlineMs * REQUEST_SHARE),
          ...options.breaker,
        },
        log: (event) => {
          watched.ofMembers.note(event);
          if (event.reason !== undefined)
            log.warn({ ...event }, "a member did not answer");
        },
      },
      schemaApproved: (slug) => sdlWatch?.isApproved(slug) ?? null,
    }),
  });
  sdlWatch = watchedSdl(live, options);
  const followed = followRegistry(live, options);
  const running = await startHttpServer({
    host: options.host,
    port: options.port,
    ...httpOf(options, watched),
    ready: async () => {
      auditReady(watched.audit);
      return { registry: followed.state() };
    },
    graphql: (request, response, next) => live.handle(request, response, next),
  });
  return {
    ...running,
    stop: async (graceMs) => {
      await followed.stop();
      await running.stop(graceMs);
      watched.denials.flush();
      await live.stop();
      await sdlWatch?.stop();
    },
  };
}

/** What looks on while questions are answered: it has a memory, and outlives any graph. */
interface Watchers {
  readonly audit: AuditLog;
  readonly denials: Denials;
  readonly metrics: ReturnType<typeof createMetrics>;
  readonly guards: ReturnType<typeof createGuards>;
  readonly ofMembers: ReturnType<typeof memberMetrics>;
}

function watchersOf(audit: AuditLog): Watchers {
  const metrics = createMetrics(audit);
  const guards = createGuards();
  return {
    audit,
    denials: new Denials(audit),
    metrics,
    guards,
    ofMembers: memberMetrics(metrics.registry, () =>
      Object.fromEntries(guards.states()),
    ),
  };
}

/** What the HTTP side needs beside GraphQL itself. */
function httpOf(
  { keys, issuer, limits, metrics: access }: GatewayOptions,
  { metrics, denials }: Watchers,
) {
  const metricsAt = metricsRoute(
    metrics.registry,
    access ?? { kind: "this-machine" },
  );
  const knownAt = wellKnown({ keys, signIn: issuer });
  return {
    maxBody: limits?.body ?? defaultLimits.body,
    routes: (app: Express) => {
      metricsAt?.(app);
      knownAt(app);
    },
    onRefused: (code: string) => {
      metrics.refused(code);
      void denials.note(code);
    },
  };
}

function mustBeMember(home: string, registry: Registry): void {
  const slugs = membersInGraph(registry).map(({ slug }) => slug);
  if (!slugs.includes(home))
    throw new Error(
      `The home must be a member of the registry (${slugs.join(", ")}), but is "${home}".`,
    );
}

/** How every graph of this home is served. What has a memory is made here, once, and outlives any graph. */
function servingOf(
  options: GatewayOptions,
  { audit, denials, metrics, ofMembers }: Watchers,
): Serving {
  const { home, signIn, log, deadlineMs } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const lasting: readonly ApolloServerPlugin<HomeContext>[] = [
    ...leanPlugins(),
    limitsPlugin(limits),
    repairErrorPaths(log),
  ];
  // The audit's line comes last: it tells what the others made of the answer.
  const pluginsOf = ({ members }: Federation) => [
    answerExtension(members),
    metrics.plugin,
    ofMembers.plugin,
    denials.plugin,
    auditLine(audit, () => members.map(({ slug }) => slug)),
  ];
  const contextOf = async (
    { headers }: IncomingMessage,
    signal: AbortSignal,
    { members }: Federation,
  ) => {
    refuseWithoutAudit(audit);
    const slugs = members.map(({ slug }) => slug);
    const asked = requestOptions(headers, slugs);
    const id = randomUUID();
    const principal = await signIn({
      authorization: headers.authorization,
      options: asked,
      requestId: id,
    });
    return {
      options: asked,
      question: newQuestion({
        id,
        principal,
        asked: asked.asked,
        deadlineMs,
        signal,
      }),
    };
  };
  return {
    log,
    nobodys: (asked, signal) =>
      newQuestion({
        principal: nobody(home, asked),
        asked: asked.asked,
        deadlineMs,
        signal,
      }),
    context: (request, signal, federation) =>
      denials.noted(
        () => contextOf(request, signal, federation),
        () => ({}),
      ),
    server: (federation) => ({
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: false,
      introspection: true,
      stopOnTerminationSignals: false,
      parseOptions: { maxTokens: limits.tokens },
      formatError: maskError(log),
      plugins: [...lasting, ...pluginsOf(federation)],
    }),
  };
}

function watchedSdl(
  live: LiveGraph,
  { home, sdlEveryMs = 0, log }: GatewayOptions,
): SdlWatch | undefined {
  if (sdlEveryMs === 0) return undefined;
  return watchSdl({
    members: () =>
      live.current().members.filter(({ status }) => status === "active"),
    fetch: (member) => fetchSdl(live.current().wire, home, member),
    everyMs: sdlEveryMs,
    log,
  });
}

/** What `/ready` says of the registry. */
type RegistryState = "current" | "last good one kept";

function followRegistry(live: LiveGraph, options: GatewayOptions) {
  const { home, log, registryFile: file } = options;
  let state: RegistryState = "current";
  if (file === undefined)
    return { state: () => state, stop: async () => undefined };
  const watch = watchRegistry({
    file,
    everyMs: options.registryEveryMs ?? 1_000,
    onChange: async (registry) => {
      mustBeMember(home, registry);
      if (!(await live.change(registry))) return;
      const members = live.current().members.map(({ slug }) => slug);
      log.info({ members }, "the registry has changed");
    },
    onFault: (fault) => {
      state = fault === undefined ? "current" : "last good one kept";
      if (fault !== undefined)
        log.error(
          { fault },
          "the registry has a fault; the last good one serves",
        );
    },
  });
  return { state: () => state, stop: () => watch.stop() };
}
