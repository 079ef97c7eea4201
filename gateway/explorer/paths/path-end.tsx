import { go } from "../address/history.ts";
import { useAddress } from "../address/use-address.ts";
import { QuestionShown } from "../answered/question-shown.tsx";
import { ThingChoice } from "./thing-choice.tsx";
import type { ThingAsked } from "./use-thing.ts";

/** What an end of the path may mean, as long as it is not one thing. */
export function PathEnd({
  which,
  text,
  end: { question, entities, complete, chosen },
}: {
  readonly which: "from" | "to";
  readonly text: string;
  readonly end: ThingAsked;
}) {
  const address = useAddress();
  return (
    <QuestionShown question={question}>
      {() =>
        chosen === null && (
          <ThingChoice
            text={text}
            entities={entities}
            complete={complete}
            onChosen={(id) => {
              if (address.view === "paths") go({ ...address, [which]: id });
            }}
          />
        )
      }
    </QuestionShown>
  );
}
