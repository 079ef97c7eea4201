/**
 * How a member is asked: the one way, for the alliance and for the gateway's
 * data sources. Token, deadline, size, depth and shape are seen to below here,
 * and every outcome is noted, so that no answer can look whole that is not.
 */
import { INTERNAL } from "../contract/errors.ts";
import { errorOfStatus, failure } from "./failure.ts";
import type { Failure } from "./failure.ts";
import type { AnswerStatus } from "./ledger.ts";
import { createGuards } from "./guard.ts";
import type { Guards } from "./guard.ts";
import { defaultLimits } from "./limits.ts";
import type { WireLimits } from "./limits.ts";
import { openLine } from "./line.ts";
import type { Checked, CheckedData, Line, WireTls } from "./line.ts";
import type { MemberEndpoint } from "./member-endpoint.ts";
import type { Question } from "./question.ts";
import type { OpenLine } from "./shared-lines.ts";
import type { FailedReply, Reply } from "./reply.ts";
import type { Sign } from "./signer.ts";

/** What is asked of one member. */
export interface Ask {
  /** The member's slug. */
  readonly member: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** What else an answer must meet, beyond the schema; a text is the fault, for the log. */
  readonly check?: ((data: CheckedData) => string | undefined) | undefined;
}

/** One line for the home's log. */
export interface WireEvent {
  readonly questionId: string;
  readonly member: string;
  readonly status: AnswerStatus;
  readonly tookMs: number;
  /** Why it failed; absent if it answered. */
  readonly reason?: string;
}

export interface WireOptions {
  readonly members: readonly MemberEndpoint[];
  /** Makes the tokens; null where nobody takes any: an open gateway. */
  readonly sign: Sign | null;
  /** The members' guards, where they outlive this wire. */
  readonly guards?: Guards;
  readonly limits?: Partial<WireLimits>;
  /** Absent: what Node trusts, and no certificate of our own. */
  readonly tls?: WireTls | undefined;
  readonly log?: (event: WireEvent) => void;
  /** The clock, in milliseconds since the epoch. */
  readonly now?: () => number;
  /** How a line is had (shared-lines.ts); absent: this wire opens its own. */
  readonly open?: OpenLine;
}

export interface Wire {
  /**
   * Asks one member and notes the outcome in the question's ledger; never
   * throws. A member outside of `question.asked` is not asked, and not noted.
   */
  ask(question: Question, ask: Ask): Promise<Reply>;
  /** Ends all connections that no other wire holds, and with them what is under way. */
  close(): Promise<void>;
}

/** A wire to these members. A changed list of members is a new wire. */
export function createWire(options: WireOptions): Wire {
  const {
    members,
    sign,
    log,
    tls,
    now = Date.now,
    open = openLine,
    guards = createGuards(),
  } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const lines = new Map(
    members.map((member) => [
      member.slug,
      open(member, limits, guards.of(member.slug, limits), tls),
    ]),
  );

  async function ask(question: Question, asked: Ask): Promise<Reply> {
    const line = lines.get(asked.member);
    if (line === undefined || !question.asked.includes(asked.member))
      return notAsked();
    const started = now();
    const round = question.ledger.begin();
    const result = await attempt(line, question, asked, started);
    const reply = replyOf(result, now() - started);
    note(question, asked.member, reply, { asOf: started, round });
    return reply;
  }

  async function attempt(
    line: Line,
    question: Question,
    asked: Ask,
    started: number,
  ): Promise<Checked | Failure | Error> {
    const leftMs = Math.min(question.deadline - started, limits.maxMs);
    if (leftMs <= 0)
      return failure("TIMED_OUT", "no time was left for the request");
    const { member } = asked;
    const { id: requestId, principal, signal } = question;
    try {
      const query = line.prepare(asked.query);
      const body = bodyOf(asked, query.text);
      const token = await sign?.({ member, principal, body });
      const request = { query, body, token, requestId, leftMs, signal };
      return further(await line.exchange(request), asked);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  function note(
    question: Question,
    member: string,
    reply: Reply,
    begun: { readonly asOf: number; readonly round: number },
  ): void {
    const { tookMs } = reply;
    const status = reply.kind === "answered" ? "ANSWERED" : reply.status;
    if (status !== "NOT_ASKED")
      question.ledger.note({
        member,
        status,
        tookMs,
        ...begun,
        items: reply.kind === "answered" ? itemsIn(reply.data) : 0,
      });
    log?.({
      questionId: question.id,
      member,
      status,
      tookMs,
      ...(reply.kind === "failed" ? { reason: reply.reason } : {}),
    });
  }

  return {
    ask,
    close: async () => {
      await Promise.all([...lines.values()].map((line) => line.close()));
    },
  };
}

/** The things in a reply: the entries of its outermost lists, representations and summaries alike. */
function itemsIn(value: unknown): number {
  if (Array.isArray(value)) return value.filter((each) => each !== null).length;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>(
    (sum, each) => sum + itemsIn(each),
    0,
  );
}

function further(result: Checked | Failure, { check }: Ask): Checked | Failure {
  if ("reason" in result || result.data === null) return result;
  const fault = check?.(result.data);
  return fault === undefined ? result : failure("INVALID_ANSWER", fault);
}

function bodyOf(asked: Ask, query: string): string {
  const { variables, operationName } = asked;
  return JSON.stringify({ query, variables, operationName });
}

function replyOf(result: Checked | Failure | Error, tookMs: number): Reply {
  if (result instanceof Error) return faultOfOurs(result, tookMs);
  if (!("reason" in result)) return { kind: "answered", ...result, tookMs };
  const error = errorOfStatus(result.status);
  return { kind: "failed", ...result, error, tookMs };
}

function notAsked(): FailedReply {
  const status = "NOT_ASKED";
  const reason = "the question may not be sent to this member";
  return {
    kind: "failed",
    status,
    error: errorOfStatus(status),
    tookMs: 0,
    reason,
  };
}

/** A query that the schema refuses, a key that does not sign: no member is to blame. */
function faultOfOurs(error: Error, tookMs: number): FailedReply {
  const reason = `fault of the home: ${error.message}`;
  return {
    kind: "failed",
    status: "NOT_ASKED",
    error: INTERNAL,
    tookMs,
    reason,
  };
}
