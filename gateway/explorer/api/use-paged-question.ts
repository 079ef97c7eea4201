/** A question whose answer comes in pages, one more whenever that is wanted; each page is registered with "who answered". */
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import type { Answer, MemberAnswer } from "./answer.ts";
import type { AskFault } from "./ask-fault.ts";
import type { Document } from "./document.ts";
import type { PageVariables } from "./page-variables.ts";
import { useAsking } from "./use-asking.ts";
import { isAsked, stateOf, useOnScreen } from "./use-on-screen.ts";
import type { Question } from "./use-question.ts";

export interface PagedQuestion<Result> {
  /** Of the first page. */
  readonly question: Question<Result>;
  /** All that have come, in their order; null: one that came without data. */
  readonly pages: readonly (Result | null)[];
  /** Whether everybody who was asked has answered for every page. */
  readonly complete: boolean;
  readonly hasMore: boolean;
  readonly askingMore: boolean;
  readonly askMore: () => void;
}

/** `cursorOf`: where the next page begins; null: there is none. */
export function usePagedQuestion<Result>(
  document: Document<Result, PageVariables>,
  { id, first }: Pick<PageVariables, "id" | "first">,
  cursorOf: (page: Result) => string | null,
  { wanted = true }: { readonly wanted?: boolean } = {},
): PagedQuestion<Result> {
  const { ready, members, terms, ask } = useAsking();
  const query = useInfiniteQuery({
    queryKey: [document.name, "pages", id, first, ...terms],
    enabled: wanted && ready,
    initialPageParam: null as string | null,
    queryFn: ({ signal, pageParam }) =>
      ask(document, { id, first, after: pageParam }, signal),
    getNextPageParam: ({ data }: Answer<Result>) =>
      data === null ? null : cursorOf(data),
  });
  const { data, dataUpdatedAt, refetch } = query;
  const outcomes = useMemo(() => worstFirst(data?.pages ?? []), [data]);
  useOnScreen(query, wanted && isAsked(query), outcomes, members, {
    ...document,
    variables: { id, first },
  });
  const pages = wanted ? (data?.pages ?? []) : [];
  return {
    question: {
      state: stateOf(query),
      answer: pages[0],
      fault: query.error as AskFault | null,
      answeredAt: dataUpdatedAt,
      askAgain: () => void refetch(),
    },
    pages: pages.map((page) => page.data),
    complete: pages.every(({ answer }) => answer?.complete === true),
    hasMore: query.hasNextPage,
    askingMore: query.isFetchingNextPage,
    askMore: () => void query.fetchNextPage(),
  };
}

/** The worst that became of a member on any page counts (merged-answers.ts reads the first it finds). */
function worstFirst(
  pages: readonly Answer<unknown>[],
): readonly MemberAnswer[] {
  return pages
    .flatMap(({ answer }) => answer?.members ?? [])
    .toSorted((one, other) => rank(one.status) - rank(other.status));
}

/** Holes first. */
function rank(status: string): number {
  return status === "ANSWERED" ? 1 : status === "NOT_ASKED" ? 2 : 0;
}
