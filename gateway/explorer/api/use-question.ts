/**
 * The one way in which a view gets data: a question, asked as who is signed in,
 * for the purpose and of the members that were chosen, and registered with "who
 * answered" while it is on the screen.
 */
import { useQuery } from "@tanstack/react-query";

import type { Answer, MemberAnswer } from "./answer.ts";
import type { AskFault } from "./ask-fault.ts";
import type { Document } from "./document.ts";
import { useAsking } from "./use-asking.ts";
import { isAsked, stateOf, useOnScreen } from "./use-on-screen.ts";
import type { QuestionState } from "./use-on-screen.ts";

export interface Question<Result> {
  readonly state: QuestionState;
  /** The last answer; it stays while the question is asked again. */
  readonly answer: Answer<Result> | undefined;
  readonly fault: AskFault | null;
  /** Milliseconds since the epoch. */
  readonly answeredAt: number;
  readonly askAgain: () => void;
}

export interface QuestionOptions {
  /** False: it is not asked yet. */
  readonly wanted?: boolean;
  /** It is not what the screen shows (a suggestion): "who answered" leaves it out. */
  readonly aside?: boolean;
}

export function useQuestion<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  { wanted = true, aside = false }: QuestionOptions = {},
): Question<Result> {
  const { ready, members, terms, ask } = useAsking();
  const query = useQuery<Answer<Result>, AskFault>({
    queryKey: [document.name, variables, ...terms],
    enabled: wanted && ready,
    queryFn: ({ signal }) => ask(document, variables, signal),
  });
  const { data, error, dataUpdatedAt, refetch } = query;
  const shown = wanted && !aside && isAsked(query);
  useOnScreen(query, shown, data?.answer?.members ?? NOBODY, members, {
    ...document,
    variables,
  });
  return {
    state: stateOf(query),
    answer: wanted ? data : undefined,
    fault: error,
    answeredAt: dataUpdatedAt,
    askAgain: () => void refetch(),
  };
}

const NOBODY: readonly MemberAnswer[] = [];
