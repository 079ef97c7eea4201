/**
 * Lines of requests that were refused before they were questions: without a token,
 * with a bad one, not GraphQL. Anybody can make as many of them as they like, and a
 * full disk would end all service; so above a rate they are counted by code, and
 * one line tells the numbers.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";

import { codeIn } from "./question-fields.ts";
import type { AuditLog } from "./audit-log.ts";

/** Lines of their own in a second. */
const MOST_LINES = 20;
const INTERVAL = 1_000;

export class Denials {
  readonly #audit: AuditLog;
  #left = MOST_LINES;
  #more = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(audit: AuditLog) {
    this.#audit = audit;
  }

  /** Notes that a request was refused with this error or code; `told` never holds its text. */
  async note(
    refusal: unknown,
    told: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    // That no line can be written needs none itself.
    if (!this.#audit.open) return;
    const code = codeOf(refusal);
    this.#timer ??= setTimeout(() => this.flush(), INTERVAL).unref();
    this.#left -= 1;
    if (this.#left < 0) this.#more.set(code, (this.#more.get(code) ?? 0) + 1);
    else await this.#audit.append({ event: "refused", ...told, codes: [code] });
  }

  /** Tells what was only counted. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#left = MOST_LINES;
    if (this.#more.size === 0) return;
    const counts = Object.fromEntries(this.#more);
    this.#more = new Map();
    void this.#audit.append({ event: "refused", counts });
  }

  /** Does the work before a question; what it throws leaves a line. */
  async noted<T>(
    work: () => Promise<T>,
    told: (error: unknown) => Readonly<Record<string, unknown>>,
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      await this.note(error, told(error));
      throw error;
    }
  }

  /** Notes what Apollo Server refuses before a question begins. */
  get plugin(): ApolloServerPlugin {
    return { invalidRequestWasReceived: ({ error }) => this.note(error) };
  }
}

function codeOf(refusal: unknown): string {
  if (typeof refusal === "string") return refusal;
  return refusal instanceof GraphQLError ? codeIn(refusal) : "INTERNAL";
}

/**
 * Why a token was refused, as a class: the code that a library gives its error.
 * The error's text may hold parts of the token.
 */
export function reasonClass(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : undefined;
  const code =
    typeof cause === "object" && cause !== null && "code" in cause
      ? cause.code
      : undefined;
  return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code)
    ? code
    : null;
}
