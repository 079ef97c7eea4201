/**
 * How much one organisation may ask in a minute, and at once: by organisation and
 * affiliation, so that a home's clients and programs cannot use up its analysts'
 * share. In this process's memory: each replica of a gateway counts for itself.
 */
import type { GraphQLRequestContext } from "@apollo/server";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

import { TOO_MANY_QUESTIONS } from "../../subgraphs/contract/errors.ts";
import type { GatewayContext } from "../data-source/gateway-context.ts";
import type { Limits } from "./limits.ts";

type Asked = Pick<
  GraphQLRequestContext<GatewayContext>,
  "contextValue" | "response"
>;

export interface Budgets {
  /**
   * Takes a question's cost and its place among those under way; throws
   * TOO_MANY_QUESTIONS, with `retry-after`, if there is not enough left. What
   * comes back gives up the place; so does the end of the question's signal.
   */
  take(asked: Asked, cost: number): Promise<() => void>;
}

const MINUTE = 60;

export function createBudgets({
  atOnce,
  costPerMinute,
}: Pick<Limits, "atOnce" | "costPerMinute">): Budgets {
  const spent = new RateLimiterMemory({
    points: costPerMinute,
    duration: MINUTE,
  });
  const places = createPlaces(atOnce);
  return {
    async take({ contextValue, response }, cost) {
      const { principal, signal } = contextValue.question;
      const key = `${principal.organisation}/${principal.affiliation}`;
      const refusal = (message: string, seconds: number) => {
        response.http.headers.set("retry-after", String(seconds));
        return TOO_MANY_QUESTIONS.of(message);
      };
      const release = places.take(key, signal);
      if (release === undefined)
        throw refusal(
          `At most ${atOnce} questions of one organisation and affiliation are answered at once.`,
          1,
        );
      const seconds = await secondsToWait(spent, key, cost);
      if (seconds === 0) return release;
      release();
      throw refusal(
        `The questions of one organisation and affiliation cost at most ${costPerMinute} in a minute; this one costs ${cost}.`,
        seconds,
      );
    },
  };
}

/** 0 if the cost was taken. Every question costs something. */
async function secondsToWait(
  spent: RateLimiterMemory,
  key: string,
  cost: number,
): Promise<number> {
  try {
    await spent.consume(key, Math.max(cost, 1));
    return 0;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.max(Math.ceil(error.msBeforeNext / 1_000), 1);
  }
}

/** Counts who is under way; a place is given up once, however often it is asked. */
function createPlaces(most: number) {
  const taken = new Map<string, number>();
  const change = (key: string, by: number) => {
    const now = (taken.get(key) ?? 0) + by;
    if (now === 0) taken.delete(key);
    else taken.set(key, now);
  };
  return {
    take(key: string, signal: AbortSignal): (() => void) | undefined {
      if ((taken.get(key) ?? 0) >= most) return undefined;
      change(key, 1);
      let held = true;
      const release = () => {
        if (held) change(key, -1);
        held = false;
      };
      signal.addEventListener("abort", release, { once: true });
      return release;
    },
  };
}
