/**
 * `extensions.answer` on every response: each member that was asked for any
 * part of it, scatter included, and what became of it. With
 * `x-tessera-require-all`, a member that did not answer fails the question.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import { HeaderMap } from "@apollo/server";

import { INCOMPLETE } from "../subgraphs/contract/errors.ts";
import { REQUEST_ID_HEADER } from "../subgraphs/contract/headers.ts";
import type { RegisteredMember } from "./registry/registry.ts";
import type { HomeContext } from "./home-context.ts";

export function answerExtension(
  members: readonly RegisteredMember[],
): ApolloServerPlugin<HomeContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue }) => {
        const { question, options } = contextValue;
        if (response.body.kind !== "single") return;
        const result = response.body.singleResult;
        const answers = question.ledger.answers(
          members.map(({ slug }) => slug),
        );
        const unanswered = answers.filter(
          ({ status }) => status !== "ANSWERED" && status !== "NOT_ASKED",
        );
        result.extensions = {
          ...result.extensions,
          answer: {
            // Nothing was asked of anybody where the question needed no member.
            complete:
              (question.ledger.requests === 0 && unanswered.length === 0) ||
              answers.every(({ status }) => status === "ANSWERED"),
            requestId: question.id,
            requests: question.ledger.requests,
            rounds: question.ledger.rounds,
            members: answers.map(({ member, status, tookMs, asOf }) => ({
              member,
              status,
              tookMs,
              asOf: asOf === null ? null : new Date(asOf).toISOString(),
            })),
          },
        };
        response.http.headers ??= new HeaderMap();
        response.http.headers.set(REQUEST_ID_HEADER, question.id);
        if (options.requireAll && unanswered.length > 0) {
          result.data = null;
          const error = INCOMPLETE.of(undefined, {
            members: unanswered.map(({ member }) => member),
          });
          result.errors = [error.toJSON(), ...(result.errors ?? [])];
        }
      },
    }),
  };
}
