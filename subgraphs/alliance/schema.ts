/** The executable schema of the alliance for a set of members. */
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import type { GraphQLSchema } from "graphql";

import { kinds } from "../contract/kinds.ts";
import { allianceSdl } from "../contract/sdl/alliance-sdl.ts";
import { dateTime, json } from "../serving/scalars.ts";
import type { SubgraphResolvers } from "../serving/subgraph-resolvers.ts";
import type { EntityView } from "./entity.ts";
import { lookupResolvers } from "./lookup/lookup-resolvers.ts";
import { entityResolvers } from "./resolvers/entity-resolvers.ts";
import { queryResolvers } from "./resolvers/query-resolvers.ts";

export function allianceSchema(slugs: readonly string[]): GraphQLSchema {
  const resolvers: unknown = {
    Query: queryResolvers(),
    ...entityResolvers(),
    ...lookupResolvers,
    ...recordTypes,
    Node: { __resolveType: typeOf },
    DateTime: dateTime,
    JSON: json,
  };
  return buildSubgraphSchema({
    typeDefs: parse(allianceSdl(slugs)),
    resolvers: resolvers as SubgraphResolvers,
  });
}

/** An entity knows its kind, a reference to a record its type. */
function typeOf(node: EntityView | { readonly __typename: string }): string {
  return "__typename" in node ? node.__typename : node.kind.type;
}

const recordTypes = Object.fromEntries(
  [
    "Record",
    "SightingRecord",
    ...kinds.map((kind) => `${kind.type}Record`),
  ].map((name) => [name, { __resolveType: typeOf }]),
);
