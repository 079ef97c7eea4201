/** The root field `search`. */
import type { GraphQLFieldResolver } from "graphql";

import type { KindName } from "../../contract/kinds.ts";
import { typedSearch } from "../../contract/typed-search.ts";
import { pageSize } from "../../serving/page-size.ts";
import { answerOf } from "../answer.ts";
import type { AllianceContext } from "../context.ts";
import { rankedPage } from "../related/ranked-page.ts";
import { memberOf } from "../resolvers/member-of.ts";
import type { Found } from "./fused.ts";
import { searchEntities } from "./search-entities.ts";

interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly KindName[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export const searchField: GraphQLFieldResolver<
  unknown,
  AllianceContext,
  SearchArgs
> = async (_, { text, kinds, first, after }, context) => {
  const { holdings, cursors, members, question } = context;
  const search = typedSearch(text, kinds ?? null);
  const asked = {
    first: pageSize(first),
    after: after ?? null,
    question: ["search", search, question.principal, question.asked],
  };
  const { found, bounded, ledger } = await searchEntities(holdings, search);
  const page = rankedPage(found, rankOf, asked, cursors);
  const edges = page.items.map((item) => ({
    cursor: () => page.cursorOf(item),
    node: item.view,
    exact: item.exact,
    score: item.score,
    matched: item.matched.map((match) => ({
      ...match,
      members: match.members.map(memberOf(members)),
    })),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: asked.after !== null,
      startCursor: () => edges[0]?.cursor() ?? null,
      endCursor: () => edges.at(-1)?.cursor() ?? null,
    },
    bounded,
    answer: () => answerOf(ledger, context),
  };
};

/** Exact matches first: no sum of 1/61 reaches the step between. */
function rankOf({ exact, score }: Found): number {
  return (exact ? 1_000 : 0) + score;
}
