import { meaningsDocument } from "../api/generated.ts";
import type { EntityNamedFragment, MeaningsQuery } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import type { Question } from "../api/use-question.ts";
import { chosenThing } from "./chosen-thing.ts";

export interface PathEndAsked {
  readonly question: Question<MeaningsQuery>;
  /** The one thing that is meant; null: not known yet, or not one. */
  readonly chosen: EntityNamedFragment | null;
}

/** One end of a path: a name, a value or an id, and what it means. */
export function useEnd(text: string | null): PathEndAsked {
  const question = useQuestion(
    meaningsDocument,
    { key: text ?? "" },
    { wanted: text !== null },
  );
  const { answer } = question;
  const chosen =
    text === null
      ? null
      : chosenThing(
          text,
          answer?.data?.entities ?? [],
          answer?.answer?.complete ?? false,
        );
  return { question, chosen };
}
