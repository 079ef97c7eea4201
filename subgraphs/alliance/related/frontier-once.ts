/** A member's edges of some of its records, asked once in a question: pages are made again when a member fails. */
import { frontierOf } from "../scatter/edges.ts";
import type { FrontierAsked, FrontierRow } from "../scatter/edges.ts";
import type { Holdings } from "../scatter/holdings.ts";

/** Nothing, if the member failed: it is not alive then. */
export async function frontierOnce(
  holdings: Holdings,
  asked: FrontierAsked,
): Promise<readonly FrontierRow[]> {
  const rows = await holdings.once(`frontier ${JSON.stringify(asked)}`, () =>
    frontierOf(holdings, asked),
  );
  return rows ?? [];
}
