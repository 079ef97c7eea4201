/** What every kind of question shares once it is asked: its state, and its place in "who answered". */
import { useEffect, useId } from "react";

import type { QueryAsked } from "../answered/answered-store.ts";
import { usePage } from "../state/page-context.ts";
import type { MemberAnswer } from "./answer.ts";

/** As TanStack Query tells of it. */
export interface Asked {
  readonly data: unknown;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

/** Whether it was ever asked. */
export function isAsked({ data, error, isFetching }: Asked): boolean {
  return isFetching || data !== undefined || error !== null;
}

/**
 * - `waiting`: it is not asked yet: nobody is signed in, no purpose is chosen, or it is not wanted.
 * - `asking`: it is on its way for the first time, or again.
 * - `failed`: there is no answer.
 */
export type QuestionState = "waiting" | "asking" | "answered" | "failed";

export function stateOf(asked: Asked): QuestionState {
  if (asked.isFetching) return "asking";
  if (asked.error !== null) return "failed";
  return asked.data === undefined ? "waiting" : "answered";
}

/**
 * Registers a question with "who answered" while `shown`. `members`: what became
 * of each, the same array as long as the answer is the same; `to`: whom it may go
 * to, null: all.
 */
export function useOnScreen(
  { isFetching, refetch }: Asked,
  shown: boolean,
  members: readonly MemberAnswer[],
  to: readonly string[] | null,
  { name, text, variables }: QueryAsked,
): void {
  const { answered } = usePage();
  const id = useId();
  // As text, since it is another object each time.
  const given = JSON.stringify(variables);
  useEffect(() => {
    if (!shown) return undefined;
    answered.put(id, {
      asking: isFetching,
      members,
      asked: to,
      askAgain: () => void refetch(),
      query: { name, text, variables: JSON.parse(given) as unknown },
    });
    return () => answered.remove(id);
  }, [
    answered,
    given,
    id,
    isFetching,
    members,
    name,
    refetch,
    shown,
    text,
    to,
  ]);
}
