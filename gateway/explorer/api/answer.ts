/** What the gateway answers: data, errors, and what became of each member. */

/** As the API's enum of that name has them. */
export type AnswerStatus =
  | "ANSWERED"
  | "TIMED_OUT"
  | "UNREACHABLE"
  | "REFUSED"
  | "BREAKER_OPEN"
  | "INVALID_ANSWER"
  | "NOT_ASKED"
  | "SUSPENDED";

export interface MemberAnswer {
  /** Its slug. */
  readonly member: string;
  readonly status: AnswerStatus;
  readonly tookMs: number | null;
  /** When its store was read (RFC 3339). */
  readonly asOf: string | null;
}

/** `extensions.answer`. */
export interface AnswerTold {
  readonly complete: boolean;
  readonly requestId: string;
  readonly requests: number;
  readonly rounds: number;
  readonly members: readonly MemberAnswer[];
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

export interface Answer<Result> {
  readonly data: Result | null;
  readonly errors: readonly AnswerError[];
  /** null: the question was refused before anybody was asked. */
  readonly answer: AnswerTold | null;
}
