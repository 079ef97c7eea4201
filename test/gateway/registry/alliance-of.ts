/** What the tests of composition, plans and limits share: registries of any size, and the gateway over one. */
import { ApolloGateway } from "@apollo/gateway";
import { prettyFormatQueryPlan } from "@apollo/query-planner";
import { ApolloServer } from "@apollo/server";
import type { GraphQLSchema } from "graphql";

import type { Registry } from "../../../gateway/registry/registry.ts";

/** A registry of members at the first contract version. */
export function registryOf(slugs: readonly string[]): Registry {
  return {
    members: slugs.map((slug) => ({
      slug,
      name: slug,
      url: `http://${slug}.example/graphql`,
      contract: "1.0",
      status: "active",
    })),
  };
}

/** `member-1` … `member-30`, for alliances to come. */
export function slugsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `member-${at + 1}`);
}

export interface PublicGraph {
  /** The graph that everybody sees. */
  readonly schema: GraphQLSchema;
  /** The plan of a question, as text; nobody is asked. */
  planOf(question: string): Promise<string>;
}

/** The public graph of a supergraph. It runs in Apollo's own gateway, since that is what plans at run time. */
export async function publicGraph(supergraphSdl: string): Promise<PublicGraph> {
  let plan = "";
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: () => ({ process: () => Promise.resolve({ data: null }) }),
    experimental_didResolveQueryPlan: ({ queryPlan }) => {
      plan = prettyFormatQueryPlan(queryPlan);
    },
  });
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const server = new ApolloServer({
    gateway,
    stopOnTerminationSignals: false,
  });
  await server.start();
  if (schema === undefined) throw new Error("The gateway loaded no schema.");
  return {
    schema,
    planOf: async (query) => {
      plan = "";
      const { body } = await server.executeOperation({ query });
      if (plan === "") throw new Error(`Not planned: ${JSON.stringify(body)}`);
      return plan;
    },
  };
}
