/** An edge as the alliance needs it (scatter's `EdgeSummary`). */
import type { FrontierEdgeRow } from "../../../../cypher/rows.ts";
import type { MemberContext } from "../../context.ts";
import { markingOf } from "../marking-of.ts";
import { releasedTo, summaryOf } from "../summary-of.ts";

/** The edge as it is seen from the record `from`. */
export function edgeSummaryOf(
  from: string,
  row: FrontierEdgeRow,
  among: readonly string[],
  context: MemberContext,
) {
  return {
    ...row.edge,
    stance: row.edge.stance ?? "ASSERTS",
    from,
    to: summaryOf(row, among, {}, context),
    forward: row.forward,
    marking: markingOf(row.edge),
    releasableTo: releasedTo(row.edge, context.policy.community, among),
    sort: row.record.sortName,
  };
}
