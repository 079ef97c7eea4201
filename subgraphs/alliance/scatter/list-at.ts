/** A merged list as it is put to members: `page` and `match` take it alike (contract/filter.ts, contract/place.ts). */
import type { ListFilter } from "../../contract/filter.ts";

/** By what a list is sorted, as scatter names it (contract/sdl/scatter/page.ts). */
export interface ListOrder {
  readonly by: string;
  readonly descending: boolean;
}

/** What `matches` and `sort` of a member's summaries are about. */
export interface ListAt {
  /** null: every record matches. */
  readonly filter: ListFilter | null;
  readonly order: ListOrder;
  /** Records that reached the member later are left out; null: none are. */
  readonly asOf: string | null;
}
