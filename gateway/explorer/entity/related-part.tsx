import { QuestionShown } from "../answered/question-shown.tsx";
import { entityRelatedDocument } from "../api/generated.ts";
import type {
  EntityRelatedQuery,
  RelatedShownFragment,
} from "../api/generated.ts";
import { usePagedQuestion } from "../api/use-paged-question.ts";
import { words } from "../words.ts";
import { LeftOutShown } from "./left-out-shown.tsx";
import { More } from "./more.tsx";
import { RelatedThing } from "./related-thing.tsx";

const FIRST = 10;

/** What shares evidence with it, though no member need say so; and what was not counted as evidence, and why. */
export function RelatedPart({ id }: { readonly id: string }) {
  const paged = usePagedQuestion(
    entityRelatedDocument,
    { id, first: FIRST },
    nextOf,
  );
  const pages = paged.pages.flatMap((page) => relatedIn(page) ?? []);
  const edges = pages.flatMap((page) => page.edges);
  const [first] = pages;
  const told = words.entity.related;
  return (
    <QuestionShown question={paged.question}>
      {() => (
        <>
          <p className="quiet">
            {edges.length === 0
              ? !paged.complete
                ? words.entity.noneSoFar
                : told.none
              : told.count(first?.totalCount ?? null, edges.length)}
            {first?.bounded === true && ` ${told.bounded}`}
          </p>
          {edges.map((edge, index) => (
            <RelatedThing key={edge.node.id} edge={edge} open={index === 0} />
          ))}
          <More paged={paged} />
          {first !== undefined && first.leftOut.length > 0 && (
            <LeftOutShown leftOut={first.leftOut} />
          )}
        </>
      )}
    </QuestionShown>
  );
}

function relatedIn(
  page: EntityRelatedQuery | null,
): RelatedShownFragment | null {
  const entity = page?.entity ?? null;
  return entity !== null && "related" in entity ? entity.related : null;
}

function nextOf(page: EntityRelatedQuery): string | null {
  const { hasNextPage = false, endCursor = null } =
    relatedIn(page)?.pageInfo ?? {};
  return hasNextPage ? endCursor : null;
}
