/**
 * The limits where Apollo Server asks: after a question was parsed and validated,
 * before anything of it is planned or read. Never as validation rules: what was
 * validated once is not validated again, whatever its variables are (reference:
 * security 4).
 */
import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContext,
} from "@apollo/server";

import { checkQuestion } from "./check-question.ts";
import type { QuestionLimits } from "./question-limits.ts";

/** Refuses questions over the limits, with status 400. */
export function refuseOverLimits(limits: QuestionLimits): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (asked) => {
        const { document, schema, operation, request } = asked;
        // Apollo Server has answered for a document without the operation that was named.
        if (operation === undefined) return;
        const variables = request.variables ?? {};
        await refusing(asked, () =>
          checkQuestion({ document, schema, operation, variables }, limits),
        );
      },
    }),
  };
}

/** Does the work; what it throws ends the request with status 400, unless the error has a status of its own. */
export async function refusing<T>(
  { response }: Pick<GraphQLRequestContext<BaseContext>, "response">,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Apollo Server's own choice is 500; an error with a status of its own overrides this one.
    response.http.status ??= 400;
    throw error;
  }
}
