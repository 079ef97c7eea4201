import type { ReactNode } from "react";

import { useAddress } from "../address/use-address.ts";
import type { Answer } from "../api/answer.ts";
import type { Question } from "../api/use-question.ts";
import { usePage } from "../state/page-context.ts";
import { words } from "../words.ts";

/** What stands in the place of an answer while there is none, and the answer once it is there. */
export function QuestionShown<Result>({
  question,
  children,
}: {
  readonly question: Question<Result>;
  readonly children: (data: Result, answer: Answer<Result>) => ReactNode;
}) {
  const { told } = usePage();
  const { members } = useAddress();
  const { state, answer, fault, askAgain } = question;
  const asked = told.members.filter(
    ({ slug }) => members === null || members.includes(slug),
  );
  return (
    <>
      {fault !== null && fault.kind !== "sign-in" && state === "failed" && (
        <div className="note note-fault" role="alert">
          <p>
            <strong>{words.question.failed}</strong>{" "}
            {words.question.fault(fault)}
          </p>
          <button type="button" onClick={askAgain}>
            {words.question.again}
          </button>
        </div>
      )}
      {answer?.data !== null && answer?.data !== undefined ? (
        children(answer.data, answer)
      ) : state === "asking" ? (
        <p className="asking">
          {words.question.asking(asked.map(({ name }) => name))}
        </p>
      ) : (
        fault?.kind !== "away" &&
        fault?.kind !== "refused" && (
          <p className="quiet">{words.signIn.waiting}</p>
        )
      )}
    </>
  );
}
