import { QuestionShown } from "../answered/question-shown.tsx";
import { entityStandingDocument } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import { words } from "../words.ts";
import { SightingsShown } from "./sightings-shown.tsx";
import { SourcesShown } from "./sources-shown.tsx";

/** How well it is borne out, and who saw it. Where somebody did not answer, the numbers are what is known at least. */
export function Standing({ id }: { readonly id: string }) {
  const question = useQuestion(entityStandingDocument, { id });
  return (
    <QuestionShown question={question}>
      {({ entity }, { answer }) =>
        entity === null ? (
          <p className="quiet">{words.entity.noneSoFar}</p>
        ) : (
          <dl className="facts">
            {answer?.complete === false && (
              <div>
                <dt />
                <dd className="incomplete">{words.entity.atLeast}</dd>
              </div>
            )}
            <SourcesShown corroboration={entity.corroboration} />
            <SightingsShown sightings={entity.sightings} />
          </dl>
        )
      }
    </QuestionShown>
  );
}
