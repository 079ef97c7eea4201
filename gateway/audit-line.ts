/**
 * One line in the home's log for every question: who asked, what for, by which
 * operation, whom of the members, and what became of it. Never what was searched
 * for: a search term is a secret of its own. (The chained audit is another thing.)
 */
import { createHmac, hkdfSync } from "node:crypto";

import type { ApolloServerPlugin } from "@apollo/server";
import { Kind } from "graphql";
import type {
  DocumentNode,
  GraphQLFormattedError,
  OperationDefinitionNode,
  SelectionSetNode,
} from "graphql";

import type { Log } from "../subgraphs/serving/log.ts";
import type { HomeContext } from "./home-context.ts";

export interface AuditOptions {
  readonly log: Log;
  /** The slugs of the alliance's members. */
  readonly members: readonly string[];
  /** From it comes the secret of pseudonyms: 32 bytes or more. */
  readonly secret: Uint8Array;
}

export function auditLine({
  log,
  members,
  secret,
}: AuditOptions): ApolloServerPlugin<HomeContext> {
  const pseudonym = pseudonyms(secret);
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({
        contextValue: { question },
        document,
        operation,
        response,
      }) => {
        // A warm-up asks nobody, and nobody asks it.
        if (question.asked.length === 0) return;
        const { principal, ledger } = question;
        log.info(
          {
            questionId: question.id,
            subject: pseudonym(principal.subject),
            organisation: principal.organisation,
            affiliation: principal.affiliation,
            purpose: principal.purpose,
            operation: operation?.name?.value.slice(0, LONGEST_NAME) ?? null,
            fields: rootFields(document, operation),
            asked: question.asked,
            members: Object.fromEntries(
              ledger
                .answers(members)
                .map(({ member, status }) => [member, status]),
            ),
            requests: ledger.requests,
            errors: codesOf(
              response.body.kind === "single"
                ? response.body.singleResult.errors
                : [],
            ),
          },
          "question",
        );
      },
    }),
  };
}

const LONGEST_NAME = 100;
const MOST_FIELDS = 20;

/** The same person has the same name in every line of this home, and it tells nobody who it is. */
function pseudonyms(secret: Uint8Array): (subject: string) => string {
  const key = Buffer.from(
    hkdfSync("sha256", secret, "tessera", "audit-pseudonym", 32),
  );
  return (subject) =>
    createHmac("sha256", key).update(subject).digest("base64url").slice(0, 22);
}

/** The schema's own words, not the asker's: an alias can say anything. */
function rootFields(
  document: DocumentNode | undefined,
  operation: OperationDefinitionNode | undefined,
): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections)
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        visit(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        for (const part of document?.definitions ?? [])
          if (
            part.kind === Kind.FRAGMENT_DEFINITION &&
            part.name.value === selection.name.value
          )
            visit(part.selectionSet);
      }
  };
  if (operation !== undefined) visit(operation.selectionSet);
  return [...names].slice(0, MOST_FIELDS);
}

function codesOf(
  errors: readonly GraphQLFormattedError[] = [],
): readonly string[] {
  const codes = errors.map(({ extensions }) => {
    const code = extensions?.["code"];
    return typeof code === "string" ? code : "none";
  });
  return [...new Set(codes)].toSorted();
}
