/**
 * The line to one member: its connections, and from a query to a checked answer.
 * Nothing here knows who asks or why.
 */
import { Pool } from "undici";

import { DEADLINE_HEADER, REQUEST_ID_HEADER } from "../contract/headers.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { startDeadline } from "./deadline.ts";
import type { Deadline } from "./deadline.ts";
import { failure } from "./failure.ts";
import type { Failure } from "./failure.ts";
import type { Guard, Health } from "./guard.ts";
import type { WireLimits } from "./limits.ts";
import type { MemberEndpoint } from "./member-endpoint.ts";
import { prepareQuery } from "./prepared-query.ts";
import type { PreparedQuery } from "./prepared-query.ts";
import { readAnswer } from "./read-answer.ts";
import type { MemberError } from "./read-answer.ts";
import { send } from "./send.ts";

/** A request that is ready to go. */
export interface LineRequest {
  readonly query: PreparedQuery;
  readonly body: string;
  /** Absent where nobody takes tokens: behind an open gateway. */
  readonly token: string | undefined;
  readonly requestId: string;
  /** Milliseconds until it is too late. */
  readonly leftMs: number;
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal;
}

export type CheckedData = Readonly<Record<string, unknown>>;

/** An answer that was cut to the query and checked. */
export interface Checked {
  readonly data: CheckedData | null;
  readonly errors: readonly MemberError[];
}

export interface Line {
  /** The query as it is sent, with its checks; throws if it does not fit the schema. */
  prepare(query: string): PreparedQuery;
  exchange(request: LineRequest): Promise<Checked | Failure>;
  close(): Promise<void>;
}

/** TLS of the home towards members, in PEM: its own certificate for those that want one, and whom it trusts. */
export interface WireTls {
  readonly cert: string;
  readonly key: string;
  readonly ca: string | undefined;
}

export function openLine(
  member: MemberEndpoint,
  limits: WireLimits,
  guard: Guard,
  tls?: WireTls,
): Line {
  const { origin, pathname, search } = new URL(member.url);
  const path = `${pathname}${search}`;
  const pool = new Pool(origin, poolOptions(limits, tls));
  const prepared = new BoundedCache<PreparedQuery>(limits.preparedQueries);
  return {
    prepare: (query) => prepared.get(query, () => prepareQuery(member, query)),
    close: () => pool.destroy(),
    exchange: async (request) => {
      const deadline = startDeadline(request.leftMs, request.signal);
      const roundTrip = async () => {
        const answer = await send(pool, {
          path,
          headers: headersOf(request),
          body: request.body,
          signal: deadline.signal,
          maxBytes: limits.maxBytes,
          anyStatus: member.terms === "federation",
        });
        const outcome =
          "reason" in answer
            ? (overdue(deadline) ?? answer)
            : checked(answer, request.query, member, limits);
        const late =
          deadline.cause() === "caller" || request.leftMs < limits.fairMs;
        return { outcome, health: healthBy(outcome, late) };
      };
      const outcome = await guard.run(roundTrip, deadline.signal);
      deadline.release();
      return outcome;
    },
  };
}

/** `unfair`: the request had no time for an answer. A refusal is the answer of somebody who is well. */
function healthBy(outcome: Checked | Failure, unfair: boolean): Health {
  if (!("reason" in outcome)) return "well";
  switch (outcome.status) {
    case "INVALID_ANSWER":
      return "ill";
    case "TIMED_OUT":
      return unfair ? "unknown" : "ill";
    case "REFUSED":
      return "well";
    default:
      return "unknown";
  }
}

/** Deadlines are the signal's affair: undici's own timers tick every half second. */
function poolOptions(
  limits: WireLimits,
  tls: WireTls | undefined,
): Pool.Options {
  return {
    connections: limits.connections,
    maxResponseSize: limits.maxBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: limits.maxMs, ...tls },
    keepAliveTimeout: 30_000,
  };
}

function headersOf(request: LineRequest): Record<string, string> {
  return {
    ...(request.token === undefined
      ? {}
      : { authorization: `Bearer ${request.token}` }),
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json",
    [REQUEST_ID_HEADER]: request.requestId,
    [DEADLINE_HEADER]: String(Math.ceil(request.leftMs)),
  };
}

/** An abort shows as any error of the socket: the deadline knows why. */
function overdue(deadline: Deadline): Failure | undefined {
  const cause = deadline.cause();
  if (cause === undefined) return undefined;
  return failure(
    "TIMED_OUT",
    cause === "time"
      ? "no whole answer before the deadline"
      : "the caller went away",
  );
}

function checked(
  { httpStatus, text }: { readonly httpStatus: number; readonly text: string },
  query: PreparedQuery,
  { terms = "contract" }: MemberEndpoint,
  limits: WireLimits,
): Checked | Failure {
  const answer = readAnswer(text, limits.maxDepth, terms);
  if ("reason" in answer) return answer;
  if (httpStatus !== 200 && answer.errors.length === 0)
    return failure("INVALID_ANSWER", `HTTP status ${httpStatus}, no error`);
  if (answer.data === null) return { data: null, errors: answer.errors };
  const pruned = query.prune(answer.data);
  if ("fault" in pruned) return failure("INVALID_ANSWER", pruned.fault);
  return { data: pruned.data, errors: answer.errors };
}
