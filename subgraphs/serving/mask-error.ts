/**
 * What a caller is shown of an error: errors of our table as they are, GraphQL's
 * own complaints about the question, and of everything else no more than that
 * it happened. The log gets the rest.
 */
import { GraphQLError } from "graphql";
import type { GraphQLFormattedError } from "graphql";

import { INTERNAL, codeOf } from "../contract/errors.ts";
import type { Log } from "./log.ts";

/** Codes of Apollo Server that speak of the question itself. */
const ABOUT_THE_QUESTION: ReadonlySet<string> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** For Apollo Server's `formatError`. */
export function maskError(
  log: Log,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original =
      error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const code = codeOf(original) ?? codeOf(error);
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (code !== undefined) return { ...formatted, extensions };
    if (ABOUT_THE_QUESTION.has(String(extensions["code"])))
      return { ...formatted, extensions: { code: extensions["code"] } };
    log.error(
      {
        error: String(original),
        stack: original instanceof Error ? original.stack : undefined,
      },
      "unexpected error",
    );
    return {
      message: INTERNAL.meaning,
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code: INTERNAL.code },
    };
  };
}
