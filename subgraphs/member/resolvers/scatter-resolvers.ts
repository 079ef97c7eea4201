/**
 * The resolvers of `scatter`: what the alliance asks. Each costs one statement
 * for kinds, keys and ids together.
 */
import { revision } from "../../../cypher/generated.ts";
import { CURRENT_CONTRACT } from "../../contract/sdl/version.ts";
import type { MemberContext } from "../context.ts";
import { edges } from "./scatter/edges.ts";
import { frontier } from "./scatter/frontier.ts";
import { match } from "./scatter/match.ts";
import { count, page } from "./scatter/page.ts";

export const scatterResolvers = {
  Query: { scatter: () => ({}) },
  Scatter: {
    contract: () => CURRENT_CONTRACT,
    revision: async (
      _: object,
      __: object,
      { graph, policy }: MemberContext,
    ) => {
      const [row] = await graph.read(revision, {});
      return `${row?.revision ?? 0}/${policy.community.join(",")}`;
    },
    match,
    page,
    count,
    edges,
    frontier,
  },
};
