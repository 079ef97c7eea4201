/**
 * The last hand on errors before a caller sees them: paths that say which part
 * is missing, each failure once, and nothing that is not of our table. Sits in
 * Apollo Server, since the gateway adds its own extensions after the data
 * sources have spoken.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerErrorCode,
  ApolloServerValidationErrorCode,
} from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";

import { errors, INTERNAL } from "../../subgraphs/contract/errors.ts";
import type { Log } from "../../subgraphs/serving/log.ts";
import type { GatewayContext } from "./gateway-context.ts";

/** The plugin; `log` is told of every error that has no code of ours, and so is masked. */
export function repairErrorPaths(
  log: Pick<Log, "error">,
): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response: { body }, contextValue }) => {
          if (body.kind === "single")
            repair(body.singleResult, questionIdOf(contextValue), log);
          return Promise.resolve();
        },
      }),
  };
}

interface Result {
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/** In place: Apollo Server sends this very object. */
function repair(
  result: Result,
  questionId: string | undefined,
  log: Pick<Log, "error">,
): void {
  // Apollo's own notes on nulls: they name types and members, and every null that matters has an error.
  delete result.extensions?.["valueCompletion"];
  if (result.extensions && Object.keys(result.extensions).length === 0)
    delete result.extensions;
  if (result.errors === undefined) return;
  const repaired = result.errors.map((error) => {
    if (isKnown(error)) return withAllowed(error);
    // Whoever made it INTERNAL has logged the cause.
    if (error.extensions?.["code"] !== INTERNAL.code)
      log.error({ questionId, error }, "an error without a code");
    return masked(error, questionId);
  });
  result.errors = withoutRepeats(repaired);
}

/** The context is empty where making it failed. */
function questionIdOf(context: Partial<GatewayContext>): string | undefined {
  return context.question?.id;
}

/** Our table, and what Apollo Server says of questions that it cannot read. */
const KNOWN: ReadonlySet<unknown> = new Set([
  ...errors.filter((kind) => kind !== INTERNAL).map(({ code }) => code),
  ...Object.values(ApolloServerErrorCode).filter(
    (code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
  ),
  ...Object.values(ApolloServerValidationErrorCode),
]);

const ALLOWED_EXTENSIONS = [
  "code",
  "member",
  "members",
  "candidates",
  "argument",
  "header",
  "limit",
  "requestId",
] as const;

/** INTERNAL is not: it gets the request's id, whoever raised it. */
function isKnown({ extensions }: GraphQLFormattedError): boolean {
  return KNOWN.has(extensions?.["code"]);
}

function withAllowed(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, extensions = {} } = error;
  const kept = ALLOWED_EXTENSIONS.filter((name) =>
    Object.hasOwn(extensions, name),
  );
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...pathOf(error),
    extensions: Object.fromEntries(
      kept.map((name) => [name, extensions[name]]),
    ),
  };
}

function masked(
  error: GraphQLFormattedError,
  requestId: string | undefined,
): GraphQLFormattedError {
  return {
    message: INTERNAL.meaning,
    ...pathOf(error),
    extensions: {
      code: INTERNAL.code,
      ...(requestId === undefined ? {} : { requestId }),
    },
  };
}

/** Up to the list whose items a fetch was about: `campaign.records.@` → `campaign.records`. */
function pathOf({ path = [] }: GraphQLFormattedError): {
  readonly path?: readonly (string | number)[];
} {
  const end = path.indexOf("@");
  const cut = end < 0 ? path : path.slice(0, end);
  return cut.length === 0 ? {} : { path: cut };
}

/** A member that failed in several fetches of one path is one error. */
function withoutRepeats(
  all: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  const seen = new Set<string>();
  return all.filter(({ message, path, extensions = {} }) => {
    const { code, member } = extensions;
    const key = JSON.stringify([code, member, path, member ? "" : message]);
    return seen.has(key) ? false : seen.add(key);
  });
}
