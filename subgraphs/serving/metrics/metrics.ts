/**
 * What a server counts, for Prometheus: in a registry of its own, so that two
 * servers in one process do not add up. Labels are codes of the table, statuses and
 * members' slugs: no name, no term, no pseudonym is ever one.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import {
  Counter,
  Gauge,
  Histogram,
  Registry,
  collectDefaultMetrics,
} from "prom-client";

import { errors } from "../../contract/errors.ts";
import { codeIn } from "../audit/question-fields.ts";
import type { AuditLog } from "../audit/audit-log.ts";

/** Seconds, from a question that asks nobody to the deadline of a long one. */
export const SECONDS = [
  0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
];

export interface ServerMetrics {
  readonly registry: Registry;
  /** Counts questions, by what became of them, and how long they took. */
  readonly plugin: ApolloServerPlugin;
  /** Counts what was refused before Apollo Server saw it. */
  refused(code: string): void;
}

export function createMetrics(audit: AuditLog): ServerMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const questions = new Counter({
    name: "tessera_questions_total",
    help: "Questions, by what became of them: OK, or the code of the first error.",
    labelNames: ["outcome"],
    registers,
  });
  const seconds = new Histogram({
    name: "tessera_question_seconds",
    help: "How long questions took.",
    buckets: SECONDS,
    registers,
  });
  const limits = new Counter({
    name: "tessera_limits_hit_total",
    help: "Questions that met a limit, by its code.",
    labelNames: ["code"],
    registers,
  });
  const tokens = new Counter({
    name: "tessera_refused_total",
    help: "Questions that were refused for who asked, or what for, by code.",
    labelNames: ["code"],
    registers,
  });
  gaugesOfAudit(audit, registry);
  const count = (codes: readonly string[]) => {
    questions.inc({ outcome: knownCode(codes[0] ?? "OK") });
    for (const code of new Set(codes)) {
      if (LIMITS.has(code)) limits.inc({ code });
      if (REFUSALS.has(code)) tokens.inc({ code });
    }
  };
  return {
    registry,
    refused: (code) => count([code]),
    plugin: {
      contextCreationDidFail: async ({ error }) => count([codeIn(error)]),
      invalidRequestWasReceived: async ({ error }) => count([codeIn(error)]),
      requestDidStart: async () => {
        const ended = seconds.startTimer();
        return {
          willSendResponse: async ({ response: { body } }) => {
            ended();
            const failed =
              body.kind === "single" ? (body.singleResult.errors ?? []) : [];
            count(failed.map(codeIn));
          },
        };
      },
    },
  };
}

function gaugesOfAudit(audit: AuditLog, registry: Registry): void {
  const gauge = (
    name: string,
    help: string,
    value: (status: ReturnType<AuditLog["status"]>) => number,
  ) =>
    new Gauge({
      name: `tessera_audit_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(value(audit.status()));
      },
    });
  gauge("lines_written", "Lines of audit written.", ({ written }) => written);
  gauge("lines_queued", "Lines of audit that wait.", ({ queued }) => queued);
  gauge("lines_lost", "Lines of audit that were lost.", ({ lost }) => lost);
  gauge("failed", "1 while no line of audit can be written.", ({ fault }) =>
    fault === null ? 0 : 1,
  );
}

/** Labels are bounded: what is not in the table is one. */
function knownCode(code: string): string {
  return KNOWN.has(code) ? code : "other";
}

const KNOWN: ReadonlySet<string> = new Set([
  "OK",
  ...errors.map(({ code }) => code),
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
]);

const LIMITS: ReadonlySet<string> = new Set([
  "QUESTION_TOO_LARGE",
  "QUESTION_TOO_DEEP",
  "TOO_MANY_RECORD_PATHS",
  "TOO_MANY_ALIASES",
  "TOO_MANY_DIRECTIVES",
  "QUESTION_TOO_COSTLY",
  "TOO_MANY_QUESTIONS",
]);

const REFUSALS: ReadonlySet<string> = new Set([
  "SIGN_IN_REQUIRED",
  "SIGN_IN_INVALID",
  "NOT_PERMITTED",
  "INTROSPECTION_OFF",
  "TOKEN_MISSING",
  "TOKEN_INVALID",
  "TOKEN_REPLAYED",
  "ORGANISATION_CUT_OFF",
  "COUNTRY_REFUSED",
  "PURPOSE_REFUSED",
]);
