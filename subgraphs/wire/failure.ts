/**
 * What can go wrong when a member is asked, in the words of the answer
 * (DESIGN 8). The reason is for the home's log alone: it may hold an address or
 * the member's own text, which no caller ever sees.
 */
import {
  INTERNAL,
  MEMBER_BREAKER_OPEN,
  MEMBER_INVALID_ANSWER,
  MEMBER_NOT_ASKED,
  MEMBER_REFUSED,
  MEMBER_SUSPENDED,
  MEMBER_TIMED_OUT,
  MEMBER_UNREACHABLE,
} from "../contract/errors.ts";
import type { ErrorKind } from "../contract/errors.ts";
import type { AnswerStatus } from "./ledger.ts";

/** Why a request brought nothing that can be used. */
export interface Failure {
  readonly status: FailedStatus;
  /** For the log only. */
  readonly reason: string;
}

/** Every status but ANSWERED. */
export type FailedStatus = Exclude<AnswerStatus, "ANSWERED">;

export function failure(status: FailedStatus, reason: string): Failure {
  return { status, reason };
}

/** The error of the table that tells a caller of a status. */
export function errorOfStatus(status: AnswerStatus): ErrorKind {
  return ERROR_OF_STATUS[status];
}

const ERROR_OF_STATUS: Readonly<Record<AnswerStatus, ErrorKind>> = {
  TIMED_OUT: MEMBER_TIMED_OUT,
  UNREACHABLE: MEMBER_UNREACHABLE,
  BREAKER_OPEN: MEMBER_BREAKER_OPEN,
  SUSPENDED: MEMBER_SUSPENDED,
  REFUSED: MEMBER_REFUSED,
  INVALID_ANSWER: MEMBER_INVALID_ANSWER,
  NOT_ASKED: MEMBER_NOT_ASKED,
  // No error: whoever asks for one has made a mistake.
  ANSWERED: INTERNAL,
};
