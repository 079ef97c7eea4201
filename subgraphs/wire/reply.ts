/**
 * What comes of asking a member: an answer that was checked, or a failure with
 * an error of the table. There is nothing in between, and nothing is thrown.
 */
import type { ErrorKind } from "../contract/errors.ts";
import type { FailedStatus } from "./failure.ts";
import type { MemberError } from "./read-answer.ts";

export interface AnsweredReply {
  readonly kind: "answered";
  /** Cut to the query and checked; null if errors about the caller's input left nothing. */
  readonly data: Readonly<Record<string, unknown>> | null;
  /** About the caller's input alone. */
  readonly errors: readonly MemberError[];
  readonly tookMs: number;
}

export interface FailedReply {
  readonly kind: "failed";
  readonly status: FailedStatus;
  /** What the caller is told; INTERNAL if the fault is the home's own. */
  readonly error: ErrorKind;
  readonly tookMs: number;
  /** For the log only: it may hold an address or the member's text. */
  readonly reason: string;
}

export type Reply = AnsweredReply | FailedReply;
