/**
 * One line in the home's audit log for every question: who asked, what for, by
 * which operation, whom of the members, and what became of it. What was searched
 * for stands in it as hashes alone: a search term is a secret of its own.
 */
import type { ApolloServerPlugin } from "@apollo/server";

import { answerWithLine } from "../subgraphs/serving/audit/answered-only-with-a-line.ts";
import type { AuditLog } from "../subgraphs/serving/audit/audit-log.ts";
import type { AuditEntry } from "../subgraphs/serving/audit/chain.ts";
import {
  codesOf,
  questionFields,
} from "../subgraphs/serving/audit/question-fields.ts";
import type { Question } from "../subgraphs/wire/question.ts";
import type { HomeContext } from "./home-context.ts";

/** `members`: the slugs that the alliance has now. */
export function auditLine(
  audit: AuditLog,
  members: () => readonly string[],
): ApolloServerPlugin<HomeContext> {
  return {
    requestDidStart: async () => {
      const started = Date.now();
      return {
        willSendResponse: async (sent) => {
          const { contextValue, document, operation, request, response } = sent;
          const { question, options } = contextValue;
          // A warm-up asks nobody, and nobody asks it.
          if (question.asked.length === 0) return;
          const entry: AuditEntry = {
            event: "question",
            ...whoOf(question, audit),
            ...questionFields(audit, {
              document,
              operation,
              source: sent.source,
              variables: request.variables,
              schema: sent.schema,
            }),
            ...(options.requireAll ? { requireAll: true } : {}),
            ...whomOf(question, members()),
            codes: codesOf(
              response.body.kind === "single"
                ? response.body.singleResult.errors
                : [],
            ),
            tookMs: Date.now() - started,
          };
          await answerWithLine(audit, entry, response);
        },
      };
    },
  };
}

function whoOf({ id, principal }: Question, { hashes }: AuditLog) {
  const { subject, organisation, affiliation, purpose, ceiling } = principal;
  return {
    requestId: id,
    // One person has one pseudonym a day, which tells nobody who it is.
    subject: hashes.hash("subject", subject),
    organisation,
    affiliation,
    purpose,
    ceiling,
    identified: principal.name !== null,
  };
}

/** Each member: what became of it and how much it gave, over all requests to it. */
function whomOf({ asked, ledger }: Question, members: readonly string[]) {
  return {
    // Whom the asker allowed to be asked, where that is not everybody.
    ...(asked.length < members.length ? { only: asked } : {}),
    members: Object.fromEntries(
      ledger
        .answers(members)
        .map(({ member, status }) => [
          member,
          { status, items: ledger.items(member) },
        ]),
    ),
    requests: ledger.requests,
    rounds: ledger.rounds,
  };
}
