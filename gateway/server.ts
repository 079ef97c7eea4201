/**
 * The gateway of one home: Apollo Server over Apollo Gateway, with data sources
 * of our own and the alliance in this process. It speaks for its own people and
 * for nobody else, and follows its registry while it serves.
 */
import { auditReady } from "../subgraphs/serving/audit/audit-ready.ts";
import { noAudit } from "../subgraphs/serving/audit/no-audit.ts";
import { startHttpServer } from "../subgraphs/serving/http-server.ts";
import type { RunningServer } from "../subgraphs/serving/http-server.ts";
import { createSealer } from "../subgraphs/serving/seal.ts";
import { createSigner } from "../subgraphs/wire/signer.ts";
import { federationBuilder } from "./federation/federation.ts";
import { startLiveGraph } from "./federation/live-graph.ts";
import { followRegistry, mustBeMember, watchedSdl } from "./follow-registry.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import { usualCompose } from "./registry/compose-in-worker.ts";
import type { SdlWatch } from "./registry/watch-sdl.ts";
import { servingOf } from "./serving-of.ts";
import { httpOf, watchersOf } from "./watchers.ts";

export type { GatewayOptions } from "./gateway-options.ts";

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
      ownRanges: options.ownRanges ?? [],
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
    ...httpOf(options, watched, () => live.current().members),
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
