import { QuestionShown } from "../answered/question-shown.tsx";
import { entityDocument } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import { useTitle } from "../use-title.ts";
import { defanged } from "../shown/defanged.ts";
import { words } from "../words.ts";
import { CampaignActors } from "./campaign-actors.tsx";
import type { EntityShown } from "./entity.ts";
import { EntityHead } from "./entity-head.tsx";
import { RecordColumns } from "./record-columns.tsx";
import "./entity.css";

/** One thing: what is said of it as a whole, what each member holds, and what members connect with it. */
export function EntityView({ id }: { readonly id: string }) {
  const question = useQuestion(entityDocument, { id });
  const entity = question.answer?.data?.entity;
  useTitle(entity == null ? null : titleOf(entity));
  return (
    <QuestionShown question={question}>
      {({ entity: found }, { answer }) =>
        found === null ? (
          <Absent complete={answer?.complete ?? true} />
        ) : (
          <article className="entity">
            <EntityHead entity={found} />
            <RecordColumns records={found.records} />
            {found.__typename === "Campaign" && (
              <CampaignActors id={found.id} />
            )}
          </article>
        )
      }
    </QuestionShown>
  );
}

/** Nothing there, and nobody knows, are two things. */
function Absent({ complete }: { readonly complete: boolean }) {
  return (
    <>
      <h1>{complete ? words.entity.gone : words.entity.unknown}</h1>
      <p>{complete ? words.entity.goneNext : words.ask.nothingIncomplete}</p>
    </>
  );
}

function titleOf({ __typename, name }: EntityShown): string {
  return __typename === "Indicator" ? defanged(name) : name;
}
