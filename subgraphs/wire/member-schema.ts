/**
 * The schema that answers of a member are checked against: the contract's
 * template for its slug and version, with `_entities`. Beside `member-endpoint`,
 * since building it takes tens of milliseconds and a registry does it once.
 */
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import type { GraphQLSchema } from "graphql";

import { memberSdl } from "../contract/sdl/member-sdl.ts";
import type { MemberSdlOptions } from "../contract/sdl/member-sdl.ts";

/** The schema of a member's subgraph that adds nothing to the template, without resolvers. */
export function memberSchema(options: MemberSdlOptions): GraphQLSchema {
  return subgraphSchema(memberSdl(options));
}

/** The schema of a subgraph's SDL, without resolvers. */
export function subgraphSchema(sdl: string): GraphQLSchema {
  return buildSubgraphSchema(parse(sdl));
}
