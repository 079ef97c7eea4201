/** What a gateway counts of its members: statuses, times, requests and rounds of a question, breakers. */
import type { ApolloServerPlugin } from "@apollo/server";
import { Counter, Gauge, Histogram } from "prom-client";
import type { Registry } from "prom-client";

import { SECONDS } from "../subgraphs/serving/metrics/metrics.ts";
import type { WireEvent } from "../subgraphs/wire/wire.ts";
import type { HomeContext } from "./home-context.ts";

/** The states of members' breakers, by slug, such as `closed`, `half-open`, `open`. */
export type Breakers = () => Readonly<Record<string, string>>;

export interface MemberMetrics {
  readonly plugin: ApolloServerPlugin<HomeContext>;
  /** For wire's log. */
  note(event: WireEvent): void;
}

export function memberMetrics(
  registry: Registry,
  breakers: Breakers,
): MemberMetrics {
  const registers = [registry];
  const requests = new Counter({
    name: "tessera_member_requests_total",
    help: "Requests to members, by member and status.",
    labelNames: ["member", "status"],
    registers,
  });
  const seconds = new Histogram({
    name: "tessera_member_seconds",
    help: "How long requests to members took.",
    labelNames: ["member"],
    buckets: SECONDS,
    registers,
  });
  const requestsOf = new Histogram({
    name: "tessera_question_requests",
    help: "Requests to members that a question made.",
    buckets: [0, 1, 2, 5, 10, 20, 50, 100, 200],
    registers,
  });
  const roundsOf = new Histogram({
    name: "tessera_question_rounds",
    help: "Rounds of requests that a question took.",
    buckets: [0, 1, 2, 3, 4, 6, 10, 20],
    registers,
  });
  const states = new Gauge({
    name: "tessera_member_breaker",
    help: "1 for the state that a member's breaker is in.",
    labelNames: ["member", "state"],
    registers,
    collect: () => {
      states.reset();
      for (const [member, state] of Object.entries(breakers()))
        states.set({ member, state }, 1);
    },
  });
  return {
    note: ({ member, status, tookMs }) => {
      requests.inc({ member, status });
      if (status !== "NOT_ASKED") seconds.observe({ member }, tookMs / 1_000);
    },
    plugin: {
      requestDidStart: async () => ({
        willSendResponse: async ({ contextValue: { question } }) => {
          if (question.asked.length === 0) return;
          requestsOf.observe(question.ledger.requests);
          roundsOf.observe(question.ledger.rounds);
        },
      }),
    },
  };
}
