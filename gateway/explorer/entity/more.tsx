import type { PagedQuestion } from "../api/use-paged-question.ts";
import { words } from "../words.ts";

/** The way to the next page, where there is one. */
export function More({
  paged: { hasMore, askingMore, askMore },
}: {
  readonly paged: Pick<
    PagedQuestion<unknown>,
    "hasMore" | "askingMore" | "askMore"
  >;
}) {
  if (!hasMore) return null;
  return (
    <p>
      <button type="button" disabled={askingMore} onClick={askMore}>
        {askingMore ? words.entity.askingMore : words.entity.more}
      </button>
    </p>
  );
}
