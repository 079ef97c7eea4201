/**
 * Tells a question what its plan will want: for `experimental_didResolveQueryPlan`
 * of ApolloGateway, which is called before anything is asked.
 */
import type { GatewayConfig } from "@apollo/gateway";
import type { QueryPlan } from "@apollo/query-planner";
import { valueFromASTUntyped } from "graphql";
import type { VariableDefinitionNode } from "graphql";

import { questionOf } from "./gateway-context.ts";
import { lookAheadOfPlan, wantedNow } from "./look-ahead-of-plan.ts";
import type { PlannedWant } from "./look-ahead-of-plan.ts";
import { createFetchReader, travelName } from "./selections.ts";

export type PlanHook = NonNullable<
  GatewayConfig["experimental_didResolveQueryPlan"]
>;

/** The hook for a gateway with these members (slugs). */
export function planHook(members: readonly string[]): PlanHook {
  const slugs = new Set(members);
  const readFetch = createFetchReader();
  // Plans are cached by the gateway and never changed: what is read of one lives as long.
  const known = new WeakMap<QueryPlan, readonly PlannedWant[]>();
  const plannedBy = (plan: QueryPlan) => {
    const planned = known.get(plan) ?? lookAheadOfPlan(plan, slugs, readFetch);
    known.set(plan, planned);
    return planned;
  };
  return ({ queryPlan, requestContext, operationContext }) => {
    const planned = plannedBy(queryPlan);
    if (planned.length === 0) return;
    const variables = {
      ...defaultsOf(operationContext.operation.variableDefinitions ?? []),
      ...requestContext.request.variables,
    };
    questionOf(requestContext.context).lookAhead.expect(
      wantedNow(planned, variables),
      travelling(variables),
    );
  };
}

function defaultsOf(
  definitions: readonly VariableDefinitionNode[],
): Readonly<Record<string, unknown>> {
  const withDefault = definitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined
      ? []
      : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
  );
  return Object.fromEntries(withDefault);
}

function travelling(
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [travelName(name), value]),
  );
}
