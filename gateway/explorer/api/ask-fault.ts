/**
 * Why there is no answer: the sign-in has ended, the gateway cannot be reached,
 * or the question itself was refused.
 */
import type { AnswerError } from "./answer.ts";

export type FaultKind = "sign-in" | "away" | "refused";

export class AskFault extends Error {
  readonly kind: FaultKind;
  /** The error's code, such as `BAD_KEY`. */
  readonly code: string | null;

  constructor(kind: FaultKind, message: string, code: string | null = null) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}

/** What GraphQL's errors mean where they came without data. */
export function faultOf(
  status: number,
  errors: readonly AnswerError[],
): AskFault {
  const [first] = errors;
  const code = first?.extensions?.code ?? null;
  const kind =
    status === 401 || code?.startsWith("SIGN_IN_") === true
      ? "sign-in"
      : status >= 502 && first === undefined
        ? "away"
        : "refused";
  return new AskFault(kind, first?.message ?? `HTTP ${status}`, code);
}
