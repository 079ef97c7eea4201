/**
 * The limits where Apollo Server asks: after a question was parsed and validated,
 * before it is planned. Planning is synchronous and has no timeout, so no question
 * may reach the planner that could stop it. Never as validation rules: what was
 * validated once is not validated again, whatever its variables are (reference:
 * security 4).
 */
import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidResolveOperation,
} from "@apollo/server";

import type { GatewayContext } from "../data-source/gateway-context.ts";
import { codeOf } from "../../subgraphs/contract/errors.ts";
import { checkQuestion } from "../../subgraphs/serving/limits/check-question.ts";
import { refusing } from "../../subgraphs/serving/limits/refuse-over-limits.ts";
import { createBudgets } from "./budgets.ts";
import { checkIntrospection } from "./check-introspection.ts";
import type { Limits } from "./limits.ts";

/** Refuses questions over the limits; `onLimit` is told the code of each refusal, for metrics. */
export function limitsPlugin(
  limits: Limits,
  onLimit: (code: string) => void = nothing,
): ApolloServerPlugin<GatewayContext> {
  const budgets = createBudgets(limits);
  return {
    requestDidStart: async () => {
      let release = nothing;
      return {
        didResolveOperation: async (asked) => {
          await refusing(asked, async () => {
            try {
              release = await budgets.take(asked, examine(asked, limits));
            } catch (error) {
              const code = codeOf(error);
              if (code !== undefined) onLimit(code);
              throw error;
            }
          });
        },
        willSendResponse: async () => release(),
      };
    },
  };
}

const nothing = () => {};

/** What the question costs; throws the first limit that it is over. */
function examine(
  {
    document,
    schema,
    operation,
    request,
    contextValue,
  }: GraphQLRequestContextDidResolveOperation<GatewayContext>,
  limits: Limits,
): number {
  // Apollo Server has answered for a document without the operation that was named.
  if (operation === undefined) return 0;
  const { principal } = contextValue.question;
  const variables = request.variables ?? {};
  checkIntrospection(document, principal.affiliation, limits);
  return checkQuestion({ document, schema, operation, variables }, limits);
}
