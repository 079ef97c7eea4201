/**
 * One line in the member's audit log for every request of a gateway: for whom, what
 * for, under which agreement, what was asked (as hashes), and what the store gave,
 * by kind and marking. With the home's line it shares the request's id, so that the
 * two logs can be laid side by side.
 */
import type { ApolloServerPlugin } from "@apollo/server";

import { answerWithLine } from "../serving/audit/answered-only-with-a-line.ts";
import type { AuditLog } from "../serving/audit/audit-log.ts";
import { codesOf, questionFields } from "../serving/audit/question-fields.ts";
import { isPlainId } from "../serving/request-id.ts";
import type { Caller } from "../serving/verify-token.ts";
import type { MemberContext } from "./context.ts";

export function auditLine(audit: AuditLog): ApolloServerPlugin<MemberContext> {
  return {
    requestDidStart: async () => {
      const started = Date.now();
      return {
        willSendResponse: async (sent) => {
          const { contextValue, document, operation, request, response } = sent;
          const entry = {
            event: "question",
            requestId: contextValue.requestId,
            ...whoOf(contextValue.caller, audit),
            ...questionFields(audit, {
              document,
              operation,
              source: sent.source,
              variables: request.variables,
              schema: sent.schema,
            }),
            given: contextValue.tally.counts(),
            withheld: await contextValue.withheld.counts(),
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

function whoOf(caller: Caller, { hashes }: AuditLog) {
  const { organisation, affiliation, purpose, ceiling } = caller;
  return {
    // An id of another organisation's making, so only one of a plain form.
    token: isPlainId(caller.tokenId) ? caller.tokenId : null,
    organisation,
    subject: hashes.hash("subject", caller.pseudonym),
    affiliation,
    purpose,
    ceiling,
    agreement: caller.agreement ?? null,
    legalBasis: caller.legalBasis ?? null,
  };
}
