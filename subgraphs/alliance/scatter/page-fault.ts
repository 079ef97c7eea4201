/** What would make a merge of members' pages wrong or endless, whoever the member is. */
import { comparePlaces } from "../../contract/place.ts";
import type { Place } from "../../contract/place.ts";
import type { ListOrder } from "./list-at.ts";

/** A page, as far as its order goes. */
export interface PageOrder {
  readonly items: readonly Place[];
  readonly more: boolean;
  readonly reached: Place | null;
}

/** Why a page cannot be used, for the log; `undefined` if it can: in order, and beyond the place it was asked from. */
export function pageFault(
  { items, more, reached }: PageOrder,
  after: Place | null,
  { descending }: ListOrder,
): string | undefined {
  let last = after;
  for (const item of items) {
    if (last !== null && comparePlaces(last, item, descending) >= 0)
      return "the page is out of order";
    last = item;
  }
  if (reached !== null && last !== null)
    if (comparePlaces(last, reached, descending) > 0)
      return "the page reached less than it holds";
  const end = reached ?? last;
  const further =
    end !== null &&
    (after === null || comparePlaces(after, end, descending) < 0);
  return more && !further
    ? "the page says that there is more, but not where"
    : undefined;
}
