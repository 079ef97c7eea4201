import { QuestionShown } from "../answered/question-shown.tsx";
import { entityTimelineDocument } from "../api/generated.ts";
import type {
  EntityTimelineQuery,
  TimelineShownFragment,
} from "../api/generated.ts";
import { usePagedQuestion } from "../api/use-paged-question.ts";
import { words } from "../words.ts";
import { More } from "./more.tsx";
import { TimelineItems } from "./timeline-items.tsx";

const FIRST = 50;

/** Activity, and who stated what and when, the earliest first. */
export function TimelinePart({ id }: { readonly id: string }) {
  const paged = usePagedQuestion(
    entityTimelineDocument,
    { id, first: FIRST },
    nextOf,
  );
  const pages = paged.pages.flatMap((page) => timelineIn(page) ?? []);
  const items = pages.flatMap((page) => page.items);
  const [first] = pages;
  const told = words.entity.timeline;
  return (
    <QuestionShown question={paged.question}>
      {() => (
        <>
          <p className="quiet">
            {items.length === 0
              ? !paged.complete
                ? words.entity.noneSoFar
                : told.none
              : told.count(items.length, paged.hasMore)}
            {first !== undefined &&
              first.undated > 0 &&
              ` ${told.undated(first.undated)}`}
            {first?.bounded === true && ` ${told.bounded}`}
          </p>
          <TimelineItems items={items} />
          <More paged={paged} />
        </>
      )}
    </QuestionShown>
  );
}

function timelineIn(
  page: EntityTimelineQuery | null,
): TimelineShownFragment | null {
  const entity = page?.entity ?? null;
  return entity !== null && "timeline" in entity ? entity.timeline : null;
}

function nextOf(page: EntityTimelineQuery): string | null {
  const { hasNextPage = false, endCursor = null } =
    timelineIn(page)?.pageInfo ?? {};
  return hasNextPage ? endCursor : null;
}
