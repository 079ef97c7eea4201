/**
 * Keeps one member from taking all of the home's time (DESIGN 9): so many
 * requests to it at once, so many that wait, and none for a while after it
 * failed many times in a row. A guard outlives the line that it guards: a new
 * registry must not forget who hangs.
 */
import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhenResult,
} from "cockatiel";

import { failure } from "./failure.ts";
import type { Failure } from "./failure.ts";
import type { WireLimits } from "./limits.ts";

/**
 * What an exchange says of the member's health: it is well, it is ill, or the
 * exchange proves nothing (the caller went away; nobody listens, which is told at
 * once and costs nothing, so whoever is back must be heard at once).
 */
export type Health = "well" | "ill" | "unknown";

/** What an exchange brought, and what it says of the member. */
export interface Examined<Outcome> {
  readonly outcome: Outcome;
  readonly health: Health;
}

export type BreakerState = "closed" | "open" | "half-open";

export interface Guard {
  /**
   * Runs an exchange, or tells why it did not. `signal` ends the wait for a free
   * place; an exchange that has begun must listen to it itself.
   */
  run<Outcome>(
    exchange: () => Promise<Examined<Outcome>>,
    signal: AbortSignal,
  ): Promise<Outcome | Failure>;
  readonly state: BreakerState;
}

export type GuardLimits = Pick<
  WireLimits,
  "connections" | "waiting" | "breakAfter" | "restMs"
>;

export function createGuard(limits: GuardLimits): Guard {
  const { connections, waiting, breakAfter, restMs } = limits;
  const places = bulkhead(connections, waiting);
  const breaker = circuitBreaker(handleWhenResult(isIll), {
    halfOpenAfter: restMs,
    breaker: new ConsecutiveBreaker(breakAfter),
  });
  // Thrown, since the breaker counts whatever returns: as success if not as failure. While it tries the member again it must decide.
  const examine = async <Outcome>(
    exchange: () => Promise<Examined<Outcome>>,
  ) => {
    const examined = await exchange();
    if (examined.health !== "unknown") return examined;
    if (breaker.state !== CircuitState.HalfOpen) throw new Undecided(examined);
    return { ...examined, health: "ill" } as const;
  };
  return {
    async run(exchange, signal) {
      // cockatiel would let everybody wait for the one that tries: of a member that hangs, till their own deadline.
      if (breaker.state === CircuitState.HalfOpen) return resting();
      const queued = places.executionSlots === 0;
      try {
        const run = places.execute(async () => {
          if (signal.aborted) throw new Left();
          return breaker.execute(() => examine(exchange));
        });
        const { outcome } = await (queued
          ? Promise.race([run, left(signal)])
          : run);
        return outcome;
      } catch (error) {
        if (error instanceof Undecided)
          return (
            error as Undecided<Awaited<ReturnType<typeof exchange>>["outcome"]>
          ).examined.outcome;
        if (error instanceof BrokenCircuitError) return resting();
        if (error instanceof BulkheadRejectedError)
          return failure(
            "TIMED_OUT",
            `${waiting} requests wait for it already`,
          );
        if (error instanceof Left)
          return failure(
            "TIMED_OUT",
            "no connection was free before the deadline",
          );
        throw error;
      }
    },
    get state() {
      return NAMES[breaker.state];
    },
  };
}

/** The guards of members by slug, made when first asked for. */
export interface Guards {
  of(member: string, limits: GuardLimits): Guard;
  /** For metrics: how each member's breaker stands. */
  states(): ReadonlyMap<string, BreakerState>;
}

export function createGuards(): Guards {
  const guards = new Map<string, Guard>();
  return {
    of(member, limits) {
      const known = guards.get(member) ?? createGuard(limits);
      guards.set(member, known);
      return known;
    },
    states: () =>
      new Map([...guards].map(([member, { state }]) => [member, state])),
  };
}

const NAMES: Readonly<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: "closed",
  [CircuitState.Open]: "open",
  [CircuitState.HalfOpen]: "half-open",
  [CircuitState.Isolated]: "open",
};

class Undecided<Outcome> extends Error {
  readonly examined: Examined<Outcome>;

  constructor(examined: Examined<Outcome>) {
    super("proves nothing");
    this.examined = examined;
  }
}

/** Whoever waited for a place went away, or its time was over. */
class Left extends Error {}

function left(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Left()), { once: true });
  });
}

function isIll(result: unknown): boolean {
  return (
    typeof result === "object" &&
    result !== null &&
    "health" in result &&
    result.health === "ill"
  );
}

function resting(): Failure {
  return failure(
    "BREAKER_OPEN",
    "it failed many times in a row and is left alone",
  );
}
