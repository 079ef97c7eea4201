import { QuestionShown } from "../answered/question-shown.tsx";
import { campaignActorsDocument } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import { words } from "../words.ts";
import { ClaimsTable } from "./claims-table.tsx";

/** Actors that members connect with a campaign, or say that it is not theirs. */
export function CampaignActors({ id }: { readonly id: string }) {
  const question = useQuestion(campaignActorsDocument, { id });
  return (
    <section>
      <h2>{words.entity.actors}</h2>
      <QuestionShown question={question}>
        {({ entity }) => {
          if (entity?.__typename !== "Campaign")
            return <p className="note">{words.entity.unknownPart}</p>;
          const { edges, pageInfo } = entity.actors;
          if (edges.length === 0)
            return <p className="quiet">{words.entity.noActors}</p>;
          return (
            <>
              <ClaimsTable
                edges={edges}
                what={words.entity.claims.actor}
                caption={words.entity.actors}
              />
              {pageInfo.hasNextPage && (
                <p className="quiet">{words.entity.more}</p>
              )}
            </>
          );
        }}
      </QuestionShown>
    </section>
  );
}
