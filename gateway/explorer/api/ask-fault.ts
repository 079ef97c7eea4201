/**
 * Why there is no answer: the sign-in has ended, the gateway cannot be reached,
 * or the question itself was refused.
 */
import type { AnswerError } from "./answer.ts";

export type FaultKind = "sign-in" | "away" | "refused";

export interface FaultDetails {
  /** The error's code, such as `BAD_KEY`. */
  readonly code?: string | null;
  /** Seconds, where the gateway says when it may be asked again. */
  readonly waitS?: number | null;
  /** By which the gateway's log knows the question. */
  readonly requestId?: string | null;
}

export class AskFault extends Error {
  readonly kind: FaultKind;
  readonly code: string | null;
  readonly waitS: number | null;
  readonly requestId: string | null;

  constructor(
    kind: FaultKind,
    message: string,
    { code = null, waitS = null, requestId = null }: FaultDetails = {},
  ) {
    super(message);
    this.kind = kind;
    this.code = code;
    this.waitS = waitS;
    this.requestId = requestId;
  }
}

/** What GraphQL's errors mean where they came without data; `retryAfter` is the header of that name. */
export function faultOf(
  status: number,
  errors: readonly AnswerError[],
  retryAfter: string | null = null,
): AskFault {
  const [first] = errors;
  const code = first?.extensions?.code ?? null;
  const kind =
    status === 401 || code?.startsWith("SIGN_IN_") === true
      ? "sign-in"
      : status >= 502 && first === undefined
        ? "away"
        : "refused";
  const seconds = Number(retryAfter ?? "");
  return new AskFault(kind, first?.message ?? `HTTP ${status}`, {
    code,
    waitS: seconds > 0 ? seconds : null,
    requestId: first?.extensions?.requestId ?? null,
  });
}
