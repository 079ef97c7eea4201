import type { ReactNode } from "react";

import type { Answer } from "../api/answer.ts";
import type { Question } from "../api/use-question.ts";
import { words } from "../words.ts";
import { useAskedNames } from "./asked-names.ts";
import { FaultNote } from "./fault-note.tsx";
import { OldAnswer } from "./old-answer.tsx";

/** What stands in the place of an answer while there is none, and the answer once it is there. */
export function QuestionShown<Result>({
  question,
  heading,
  children,
}: {
  readonly question: Question<Result>;
  /** Of the view, where the question is the whole of it: what was asked about, where there is no answer. */
  readonly heading?: string;
  readonly children: (data: Result, answer: Answer<Result>) => ReactNode;
}) {
  const names = useAskedNames();
  const { state, answer, fault, answeredAt, askAgain } = question;
  const failed = state === "failed" && fault !== null;
  const none = answer?.data === null || answer?.data === undefined;
  return (
    <>
      {failed && none && heading !== undefined && <h1>{heading}</h1>}
      {failed && fault.kind !== "sign-in" && (
        <FaultNote fault={fault} again={askAgain} />
      )}
      {!none ? (
        failed ? (
          <OldAnswer answeredAt={answeredAt}>
            {children(answer.data, answer)}
          </OldAnswer>
        ) : (
          children(answer.data, answer)
        )
      ) : state === "asking" ? (
        <p className="asking">{words.question.asking(names)}</p>
      ) : (
        fault?.kind !== "away" &&
        fault?.kind !== "refused" && (
          <p className="quiet">{words.signIn.waiting}</p>
        )
      )}
    </>
  );
}
