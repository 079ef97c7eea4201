import { goInstead } from "../address/history.ts";
import { useAddress } from "../address/use-address.ts";
import { QuestionShown } from "../answered/question-shown.tsx";
import { usePagedQuestion } from "../api/use-paged-question.ts";
import { usePage } from "../state/page-context.ts";
import { words } from "../words.ts";
import { ClaimsTable } from "./claims-table.tsx";
import { linkedDocuments } from "./linked-documents.ts";
import type { LinkedResult } from "./linked-documents.ts";
import { LinkedFilterForm } from "./linked-filter-form.tsx";
import {
  isFiltered,
  linkedShown,
  printLinkedFilter,
  readLinkedFilter,
} from "./linked-filter.ts";
import { More } from "./more.tsx";
import type { LinkedKind } from "./parts.ts";

const FIRST = 20;
/** Fewer need no filter: they are seen at once. */
const FILTER_FROM = 6;

/** What members connect the thing with, of one kind, and what they say that it is not connected with. */
export function LinkedPart({
  id,
  kind,
}: {
  readonly id: string;
  readonly kind: LinkedKind;
}) {
  const { told } = usePage();
  const address = useAddress();
  const slugs = told.members.map(({ slug }) => slug);
  const filter = readLinkedFilter(address.shown, kind, slugs);
  const paged = usePagedQuestion<LinkedResult>(
    linkedDocuments[kind],
    { id, first: FIRST },
    ({ entity }) =>
      entity?.linked?.pageInfo.hasNextPage === true
        ? entity.linked.pageInfo.endCursor
        : null,
  );
  const pages = paged.pages.flatMap((page) => page?.entity?.linked ?? []);
  const edges = pages.flatMap((page) => page.edges);
  const shown = linkedShown(edges, filter);
  return (
    <QuestionShown question={paged.question}>
      {() =>
        edges.length === 0 ? (
          <p className="quiet">
            {!paged.complete
              ? words.entity.noneSoFar
              : words.entity.noneLinked[kind]}
          </p>
        ) : (
          <>
            <p className="quiet" aria-live="polite">
              {words.entity.linkedCount({
                // The last page of a complete answer ends the count.
                total:
                  pages.at(-1)?.totalCount ??
                  (paged.complete && !paged.hasMore ? edges.length : null),
                shown: edges.length,
                more: paged.hasMore,
              })}
              {shown.length < edges.length &&
                ` ${words.entity.filter.left(shown.length, edges.length)}`}
            </p>
            {(edges.length >= FILTER_FROM || isFiltered(filter)) && (
              <LinkedFilterForm
                filter={filter}
                change={(changed) =>
                  goInstead({
                    ...address,
                    shown: printLinkedFilter(address.shown, kind, changed),
                  })
                }
              />
            )}
            {shown.length > 0 && (
              <ClaimsTable
                edges={shown}
                what={words.entity.linkedHead[kind]}
                caption={words.entity.parts[kind]}
              />
            )}
            <More paged={paged} />
          </>
        )
      }
    </QuestionShown>
  );
}
