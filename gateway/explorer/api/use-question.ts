/**
 * The one way in which a view gets data: a question, asked as who is signed in,
 * for the purpose and of the members that were chosen, and registered with "who
 * answered" while it is on the screen.
 */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useId } from "react";

import { usePage } from "../state/page-context.ts";
import type { Answer } from "./answer.ts";
import type { AskFault } from "./ask-fault.ts";
import type { Document } from "./document.ts";
import { useAsking } from "./use-asking.ts";

export interface Question<Result> {
  /**
   * - `waiting`: it is not asked yet: nobody is signed in, no purpose is chosen, or it is not wanted.
   * - `asking`: it is on its way for the first time, or again.
   * - `failed`: there is no answer; `fault` says why.
   */
  readonly state: "waiting" | "asking" | "answered" | "failed";
  /** The last answer; it stays while the question is asked again. */
  readonly answer: Answer<Result> | undefined;
  readonly fault: AskFault | null;
  /** Milliseconds since the epoch. */
  readonly answeredAt: number;
  readonly askAgain: () => void;
}

export function useQuestion<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  { wanted = true }: { readonly wanted?: boolean } = {},
): Question<Result> {
  const { answered } = usePage();
  const { ready, members, purpose, ask } = useAsking();
  const id = useId();
  const query = useQuery<Answer<Result>, AskFault>({
    queryKey: [document.name, variables, members, purpose],
    enabled: wanted && ready,
    queryFn: ({ signal }) => ask(document, variables, signal),
  });
  const { data, error, isFetching, dataUpdatedAt, refetch } = query;
  const askAgain = () => void refetch();
  const asked = wanted && (isFetching || data !== undefined || error !== null);
  useEffect(() => {
    if (!asked) return undefined;
    answered.put(id, {
      asking: isFetching,
      members: data?.answer?.members ?? [],
      asked: members,
      askAgain: () => void refetch(),
    });
    return () => answered.remove(id);
  }, [answered, asked, data, id, isFetching, members, refetch]);
  return {
    state: isFetching
      ? "asking"
      : error !== null
        ? "failed"
        : data === undefined
          ? "waiting"
          : "answered",
    answer: wanted ? data : undefined,
    fault: error,
    answeredAt: dataUpdatedAt,
    askAgain,
  };
}
