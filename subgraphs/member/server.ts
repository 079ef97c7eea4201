/**
 * The subgraph that a partner runs, over the member's own store. Every operation
 * needs a token made for this member; the viewer in it goes into the Cypher of
 * every read.
 */
import type { Store } from "../../cypher/neo4j.ts";
import { STORE_TIMED_OUT, STORE_UNAVAILABLE } from "../contract/errors.ts";
import { DEADLINE_HEADER, REQUEST_ID_HEADER } from "../contract/headers.ts";
import { refuseWithoutAudit } from "../serving/audit/answered-only-with-a-line.ts";
import type { AuditLog } from "../serving/audit/audit-log.ts";
import { auditReady } from "../serving/audit/audit-ready.ts";
import { Denials, reasonClass } from "../serving/audit/denials.ts";
import { noAudit } from "../serving/audit/no-audit.ts";
import type { BodyRequest, RunningServer } from "../serving/http-server.ts";
import type { Log } from "../serving/log.ts";
import { createMetrics } from "../serving/metrics/metrics.ts";
import { metricsRoute } from "../serving/metrics/metrics-route.ts";
import type { MetricsAccess } from "../serving/metrics/metrics-route.ts";
import { requestIdOf } from "../serving/request-id.ts";
import { createSealer } from "../serving/seal.ts";
import { createAdmission } from "../serving/rates.ts";
import { startSubgraph } from "../serving/start-subgraph.ts";
import { certifiedNames } from "../serving/tls.ts";
import type { ServerTls } from "../serving/tls.ts";
import { tokenVerifier } from "../serving/verify-token.ts";
import type { Caller, VerifyToken } from "../serving/verify-token.ts";
import { auditLine } from "./audit-line.ts";
import type { MemberContext } from "./context.ts";
import { defaultLimits } from "./limits.ts";
import type { MemberLimits } from "./limits.ts";
import { createLoaders } from "./loaders.ts";
import type { LivePolicy } from "./policy/live.ts";
import { ratesOf, trustOf } from "./policy/trust.ts";
import { viewerOf } from "./policy/viewer.ts";
import { memberSchema } from "./schema.ts";
import { withTableErrors } from "./store-errors.ts";
import { countedGraph } from "./tally.ts";
import { withheldFrom } from "./withheld.ts";
import { noWarningLists } from "./warning-lists/warning-lists.ts";
import type { WarningLists } from "./warning-lists/warning-lists.ts";

export interface MemberServerOptions {
  readonly member: { readonly slug: string; readonly name: string };
  readonly host: string;
  readonly port: number;
  /** Looked at anew for each request. */
  readonly policy: LivePolicy;
  /** Absent: plain HTTP. */
  readonly tls?: ServerTls | undefined;
  readonly store: Store;
  /** 32 bytes or more; cursors are sealed with it. */
  readonly secret: Uint8Array;
  /** The member's own warning lists; absent: it has none. */
  readonly warningLists?: WarningLists | undefined;
  /** Gets one line for each request, and is closed by whoever opened it; absent: no lines are kept. */
  readonly audit?: AuditLog;
  /** Who gets `/metrics`; absent: this machine. */
  readonly metrics?: MetricsAccess;
  /** What a request may be at most, where it differs from the usual. */
  readonly limits?: Partial<MemberLimits>;
  readonly log: Log;
}

/** Milliseconds for a request that tells no deadline. */
const LONGEST_REQUEST = 10_000;
/** Bytes. Node's own limit would end a request with a huge token before it could be answered, and noted. */
const LONGEST_HEADERS = 96 * 1024;

export async function startMemberServer(
  options: MemberServerOptions,
): Promise<RunningServer> {
  const { member, store, log, tls } = options;
  const audit = options.audit ?? noAudit();
  const denials = new Denials(audit);
  const metrics = createMetrics(audit);
  const verify = tokenVerifier({
    member: member.slug,
    trust: () => trustOf(options.policy.current()),
  });
  const admission = createAdmission();
  const cursors = createSealer(options.secret, "record-cursor");
  const { warningLists = noWarningLists } = options;
  const running = await startSubgraph<MemberContext>({
    schema: memberSchema(member.slug),
    limits: { ...defaultLimits, ...options.limits },
    plugins: [metrics.plugin, denials.plugin, auditLine(audit)],
    log,
    host: options.host,
    port: options.port,
    tls,
    maxHeaderBytes: LONGEST_HEADERS,
    ready: async () => {
      auditReady(audit);
      await store.ready();
    },
    routes: metricsRoute(
      metrics.registry,
      options.metrics ?? { kind: "this-machine" },
    ),
    onRefused: (code) => {
      metrics.refused(code);
      void denials.note(code);
    },
    context: async ({ request, response, gone }) => {
      refuseWithoutAudit(audit);
      const requestId = requestIdOf(headerOf(request, REQUEST_ID_HEADER));
      const { caller, policy } = await denials.noted(
        async () => {
          const asking = await callerOf(request, verify, tls, log);
          const now = options.policy.current();
          const rates = ratesOf(asking.organisation, now);
          const ended = await admission.admit(asking.organisation, rates, gone);
          if (response.closed) ended();
          else response.once("close", ended);
          return { caller: asking, policy: now };
        },
        (error) => ({ requestId, reason: reasonClass(error) }),
      );
      const viewer = viewerOf(caller, policy);
      const guarded = withTableErrors(
        store.graph({
          requestId,
          timeoutMs: timeLeft(headerOf(request, DEADLINE_HEADER)),
          signal: gone,
        }),
        { STORE_UNAVAILABLE, STORE_TIMED_OUT },
        log,
      );
      const kept = withheldFrom(guarded, viewer);
      const { graph, tally } = countedGraph(kept.graph);
      const loaders = createLoaders(graph, viewer);
      return {
        member,
        policy,
        caller,
        viewer,
        requestId,
        graph,
        tally,
        withheld: kept.withheld,
        loaders,
        cursors,
        warningLists,
      };
    },
  });
  return {
    ...running,
    stop: async (graceMs) => {
      await running.stop(graceMs);
      denials.flush();
    },
  };
}

/** Who asks, as the token proves; why one was refused stands in the log alone. */
async function callerOf(
  request: BodyRequest,
  verify: VerifyToken,
  tls: ServerTls | undefined,
  log: Log,
): Promise<Caller> {
  try {
    return await verify({
      authorization: request.headers.authorization,
      body: request.rawBody ?? Buffer.alloc(0),
      certified: certifiedNames(request.socket, tls),
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.cause ?? error) : error;
    log.warn({ reason: String(reason) }, "token refused");
    throw error;
  }
}

const LONGEST_HEADER = 64;

function headerOf(request: BodyRequest, name: string): string | undefined {
  const header = request.headers[name];
  return typeof header === "string"
    ? header.slice(0, LONGEST_HEADER)
    : undefined;
}

function timeLeft(header: string | undefined): number {
  const stated = Number(header);
  return Number.isFinite(stated) && stated > 0
    ? Math.min(stated, LONGEST_REQUEST)
    : LONGEST_REQUEST;
}
