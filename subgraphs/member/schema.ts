/** The executable schema of a member's subgraph: the template's SDL, and its resolvers. */
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import type { GraphQLSchema } from "graphql";

import { memberSdl } from "../contract/sdl/member-sdl.ts";
import { CURRENT_CONTRACT } from "../contract/sdl/version.ts";
import { dateTime, json } from "../serving/scalars.ts";
import type { SubgraphResolvers } from "../serving/subgraph-resolvers.ts";
import { recordResolvers } from "./resolvers/record-resolvers.ts";
import { scatterResolvers } from "./resolvers/scatter-resolvers.ts";

export function memberSchema(slug: string): GraphQLSchema {
  const resolvers: unknown = {
    ...recordResolvers(slug),
    ...scatterResolvers,
    DateTime: dateTime,
    JSON: json,
  };
  return buildSubgraphSchema({
    typeDefs: parse(memberSdl({ slug, version: CURRENT_CONTRACT })),
    resolvers: resolvers as SubgraphResolvers,
  });
}
