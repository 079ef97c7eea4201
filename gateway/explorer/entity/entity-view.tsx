import { useAddress } from "../address/use-address.ts";
import { QuestionShown } from "../answered/question-shown.tsx";
import type { Answer } from "../api/answer.ts";
import { entityDocument } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import { defanged } from "../shown/defanged.ts";
import { useTitle } from "../use-title.ts";
import { words } from "../words.ts";
import { Contents } from "./contents.tsx";
import { EntityHead } from "./entity-head.tsx";
import type { EntityShown } from "./entity.ts";
import { ExportPart } from "./export-part.tsx";
import { IdentityPart } from "./identity-part.tsx";
import { JoinedPart } from "./joined-part.tsx";
import { knownAbsent } from "./known-absent.ts";
import { LazyPart, PartShown } from "./lazy-part.tsx";
import { LinkedPart } from "./linked-part.tsx";
import { isLinkedKind, partsOf } from "./parts.ts";
import type { Part } from "./parts.ts";
import { RecordColumns } from "./record-columns.tsx";
import { RelatedPart } from "./related-part.tsx";
import { TimelinePart } from "./timeline-part.tsx";
import "./entity.css";

/** One thing: what is said of it as a whole, what each member holds, and what members connect with it. */
export function EntityView({ id }: { readonly id: string }) {
  const question = useQuestion(entityDocument, { id });
  const { members } = useAddress();
  const entity = question.answer?.data?.entity;
  useTitle(entity == null ? null : titleOf(entity));
  return (
    <QuestionShown question={question} heading={defanged(id)}>
      {({ entity: found }, { answer }) =>
        found === null ? (
          <Absent
            known={knownAbsent(answer?.members ?? [], members !== null)}
          />
        ) : (
          <Entity entity={found} answer={answer} askAgain={question.askAgain} />
        )
      }
    </QuestionShown>
  );
}

/** Nothing there, and nobody knows, are two things. */
function Absent({ known }: { readonly known: boolean }) {
  return (
    <>
      <h1>{known ? words.entity.gone : words.entity.unknown}</h1>
      <p>{known ? words.entity.goneNext : words.ask.nothingIncomplete}</p>
    </>
  );
}

function titleOf({ __typename, name }: EntityShown): string {
  return __typename === "Indicator" ? defanged(name) : name;
}

interface Shown {
  readonly entity: EntityShown;
  readonly answer: Answer<unknown>["answer"];
  readonly askAgain: () => void;
}

function Entity({ entity, answer, askAgain }: Shown) {
  const parts = partsOf({
    typename: entity.__typename,
    attached: entity.attached.length,
  });
  return (
    <article className="entity">
      <EntityHead entity={entity} />
      <Contents parts={parts} />
      <div className="parts">
        {parts.map((part) =>
          part === "joined" || part === "records" || part === "attached" ? (
            <PartShown key={part} part={part}>
              {part === "joined" ? (
                <JoinedPart entity={entity} />
              ) : (
                <>
                  {part === "attached" && (
                    <p className="quiet">{words.entity.attached}</p>
                  )}
                  <RecordColumns
                    records={entity[part]}
                    // Who did not answer is a hole among the records; once is enough.
                    answer={part === "records" ? answer : null}
                    askAgain={askAgain}
                    label={words.entity.parts[part]}
                  />
                </>
              )}
            </PartShown>
          ) : (
            <LazyPart key={part} part={part}>
              {() => <AskedPart part={part} entity={entity} />}
            </LazyPart>
          ),
        )}
      </div>
    </article>
  );
}

/** A part with a question of its own. */
function AskedPart({
  part,
  entity,
}: Pick<Shown, "entity"> & { readonly part: Part }) {
  const { id } = entity;
  if (isLinkedKind(part)) return <LinkedPart id={id} kind={part} />;
  if (part === "related") return <RelatedPart id={id} />;
  if (part === "timeline") return <TimelinePart id={id} />;
  if (part === "identity")
    return <IdentityPart id={id} records={entity.records} />;
  return <ExportPart id={id} />;
}
