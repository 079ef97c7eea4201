/**
 * How much one organisation may ask, so that no partner takes a member down:
 * requests in a minute, and requests at once with a short queue. In memory,
 * for each replica.
 */
import type { GraphQLError } from "graphql";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

import { TOO_MANY_QUESTIONS } from "../contract/errors.ts";

export interface Rates {
  readonly questionsPerMinute: number;
  readonly concurrent: number;
}

export interface Admission {
  /**
   * Admits one request, at once or when another one has ended; the caller
   * calls what it gives when the request has ended. Throws TOO_MANY_QUESTIONS.
   * `gone` aborts when the asker goes away before its turn.
   */
  admit(
    organisation: string,
    rates: Rates,
    gone: AbortSignal,
  ): Promise<() => void>;
}

/** Requests that may wait, for each that may be answered at once. */
const WAITING = 4;
const MINUTE = 60;

/** The error with its `retry-after`, in whole seconds. */
export function tooManyQuestions(milliseconds: number): GraphQLError {
  const seconds = String(Math.max(1, Math.ceil(milliseconds / 1000)));
  const error = TOO_MANY_QUESTIONS.of();
  error.extensions["http"] = {
    status: 429,
    headers: new Map([["retry-after", seconds]]),
  };
  return error;
}

export function createAdmission(): Admission {
  // A limiter for each number of points, so that a changed policy holds at once.
  const limiters = new Map<number, RateLimiterMemory>();
  const limiterOf = (points: number) => {
    const known =
      limiters.get(points) ??
      new RateLimiterMemory({ points, duration: MINUTE });
    limiters.set(points, known);
    return known;
  };
  const lanes = new Map<string, Lane>();
  const laneOf = (organisation: string) => {
    const known = lanes.get(organisation) ?? new Lane();
    lanes.set(organisation, known);
    return known;
  };
  return {
    admit: async (organisation, rates, gone) => {
      try {
        await limiterOf(rates.questionsPerMinute).consume(organisation);
      } catch (refusal) {
        throw refusal instanceof RateLimiterRes
          ? tooManyQuestions(refusal.msBeforeNext)
          : refusal;
      }
      return laneOf(organisation).enter(rates.concurrent, gone);
    },
  };
}

/** The requests of one organisation that are being answered, and those that wait. */
class Lane {
  #inside = 0;
  #most = 1;
  readonly #waiting = new Set<() => void>();

  async enter(most: number, gone: AbortSignal): Promise<() => void> {
    this.#most = most;
    if (this.#inside < most) this.#inside++;
    else await this.#turn(gone);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#inside--;
      this.#callNext();
    };
  }

  #turn(gone: AbortSignal): Promise<void> {
    if (this.#waiting.size >= this.#most * WAITING)
      throw tooManyQuestions(1_000);
    return new Promise((resolve, reject) => {
      const call = () => {
        gone.removeEventListener("abort", leave);
        resolve();
      };
      const leave = () => {
        this.#waiting.delete(call);
        reject(tooManyQuestions(1_000));
      };
      this.#waiting.add(call);
      gone.addEventListener("abort", leave, { once: true });
    });
  }

  /** Who is called has the place already, so that nobody slips in before. */
  #callNext(): void {
    for (const next of this.#waiting) {
      if (this.#inside >= this.#most) return;
      this.#waiting.delete(next);
      this.#inside++;
      next();
    }
  }
}
