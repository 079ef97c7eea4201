import { useEffect, useState } from "react";

import type { EntityNamedFragment } from "../api/generated.ts";
import { suggestionsDocument } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import { useStore } from "../state/use-store.ts";
import { suggestStore } from "./suggest-switch.ts";

/** Letters from which on suggestions are asked for: fewer say nothing yet, and each goes to every member. */
export const LEAST_LETTERS = 4;

/** Milliseconds for which nothing must be typed: a question for each letter is too many. */
const PAUSE = 350;

export interface Suggestions {
  readonly entities: readonly EntityNamedFragment[];
  readonly state: "none" | "asking" | "given";
  /** Whether everybody who was asked has answered. */
  readonly complete: boolean;
}

/** What goes by a text or by part of it, asked a moment after the last letter; the question before is given up. */
export function useSuggestions(typed: string, open: boolean): Suggestions {
  const on = useStore(suggestStore);
  const text = useSettled(typed.trim());
  const wanted =
    on && open && text === typed.trim() && lettersOf(text) >= LEAST_LETTERS;
  const { state, answer } = useQuestion(
    suggestionsDocument,
    { text },
    { wanted, aside: true },
  );
  return {
    entities: answer?.data?.search.edges.map(({ node }) => node) ?? [],
    state: !wanted
      ? "none"
      : state === "asking"
        ? "asking"
        : answer === undefined
          ? "none"
          : "given",
    complete: answer?.answer?.complete ?? true,
  };
}

function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The text, once nothing has changed in it for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
