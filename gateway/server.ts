/**
 * The gateway of one home: Apollo Server over Apollo Gateway, with data sources
 * of our own and the alliance in this process. It speaks for its own people and
 * for nobody else, and follows its registry while it serves.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import type { JWK } from "jose";

import { startHttpServer } from "../subgraphs/serving/http-server.ts";
import type { RunningServer } from "../subgraphs/serving/http-server.ts";
import type { Log } from "../subgraphs/serving/log.ts";
import { leanPlugins } from "../subgraphs/serving/lean-plugins.ts";
import { maskError } from "../subgraphs/serving/mask-error.ts";
import { createSealer } from "../subgraphs/serving/seal.ts";
import { createSigner } from "../subgraphs/wire/signer.ts";
import type { WireEvent } from "../subgraphs/wire/wire.ts";
import { answerExtension } from "./answer-extension.ts";
import { auditLine } from "./audit-line.ts";
import { repairErrorPaths } from "./data-source/repair-error-paths.ts";
import { federationBuilder } from "./federation/federation.ts";
import type { Federation } from "./federation/federation.ts";
import { startLiveGraph } from "./federation/live-graph.ts";
import type { LiveGraph } from "./federation/live-graph.ts";
import type { Serving } from "./federation/served-graph.ts";
import type { HomeContext } from "./home-context.ts";
import { defaultLimits, limitsPlugin } from "./limits.ts";
import type { Limits } from "./limits.ts";
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
import type { RequestOptions } from "./request-options.ts";

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
  /** The home's private key. */
  readonly key: JWK;
  readonly deadlineMs: number;
  readonly limits?: Partial<Limits>;
  readonly log: Log;
  /** Gets one line for each question; absent: `log` does. */
  readonly audit?: Log;
}

/** The part of a question's time that one request to a member may take. */
const REQUEST_SHARE = 0.6;

export async function startGateway(
  options: GatewayOptions,
): Promise<RunningServer> {
  const { home, registry, key, log, compose = usualCompose } = options;
  mustBeMember(home, registry);
  const secret = Buffer.from(String(key.d), "base64url");
  let sdlWatch: SdlWatch | undefined;
  const live = await startLiveGraph({
    registry,
    compose,
    serving: servingOf(options, secret),
    build: federationBuilder({
      cursors: createSealer(secret, "list-cursor"),
      wire: {
        sign: createSigner({ home, privateKey: key, now: Date.now }),
        // A member that hangs must leave time for the next round: all would time out with it.
        limits: { maxMs: Math.ceil(options.deadlineMs * REQUEST_SHARE) },
        log: (event) => toldOf(event, log),
      },
      schemaApproved: (slug) => sdlWatch?.isApproved(slug) ?? null,
    }),
  });
  sdlWatch = watchedSdl(live, options);
  const followed = followRegistry(live, options);
  const running = await startHttpServer({
    host: options.host,
    port: options.port,
    ready: async () => ({ registry: followed.state() }),
    graphql: (request, response, next) => live.handle(request, response, next),
  });
  return {
    ...running,
    stop: async (graceMs) => {
      await followed.stop();
      await running.stop(graceMs);
      await live.stop();
      await sdlWatch?.stop();
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
function servingOf(options: GatewayOptions, secret: Buffer): Serving {
  const { home, log, deadlineMs } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const lasting: readonly ApolloServerPlugin<HomeContext>[] = [
    ...leanPlugins(),
    limitsPlugin(limits),
    repairErrorPaths(log),
  ];
  const pluginsOf = ({ members }: Federation) => [
    answerExtension(members),
    auditLine({
      log: options.audit ?? log,
      members: members.map(({ slug }) => slug),
      secret,
    }),
  ];
  const question = (asked: RequestOptions, signal: AbortSignal) =>
    newQuestion({ home, options: asked, deadlineMs, signal });
  return {
    log,
    nobodys: question,
    context: async ({ headers }, signal, { members }) => {
      const slugs = members.map(({ slug }) => slug);
      const asked = requestOptions(headers, slugs);
      return { options: asked, question: question(asked, signal) };
    },
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

function toldOf(event: WireEvent, log: Log): void {
  if (event.reason !== undefined)
    log.warn({ ...event }, "a member did not answer");
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
