import { meaningsDocument } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import { QuestionShown } from "../answered/question-shown.tsx";
import { useTitle } from "../use-title.ts";
import { AskHints } from "./ask-hints.tsx";
import { Meanings } from "./meanings.tsx";
import { SearchResults } from "./search-results.tsx";

/** A key and what it means; without a key, what one may ask. */
export function AskView({ wanted }: { readonly wanted: string | null }) {
  useTitle(wanted);
  return wanted === null ? <AskHints /> : <AskedKey wanted={wanted} />;
}

/** The key of an entity; where there is none, or it is too short for a key, a search for it. */
function AskedKey({ wanted }: { readonly wanted: string }) {
  const question = useQuestion(meaningsDocument, { key: wanted });
  if (question.fault?.code === "BAD_KEY")
    return <SearchResults text={wanted} complete={null} />;
  return (
    <QuestionShown question={question} heading={wanted}>
      {({ entities }, { answer }) =>
        entities.length === 0 ? (
          <SearchResults text={wanted} complete={answer?.complete ?? true} />
        ) : (
          <Meanings
            wanted={wanted}
            entities={entities}
            complete={answer?.complete ?? true}
          />
        )
      }
    </QuestionShown>
  );
}
