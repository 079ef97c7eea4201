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
  children,
}: {
  readonly question: Question<Result>;
  readonly children: (data: Result, answer: Answer<Result>) => ReactNode;
}) {
  const names = useAskedNames();
  const { state, answer, fault, answeredAt, askAgain } = question;
  const failed = state === "failed" && fault !== null;
  return (
    <>
      {failed && fault.kind !== "sign-in" && (
        <FaultNote fault={fault} again={askAgain} />
      )}
      {answer?.data !== null && answer?.data !== undefined ? (
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
