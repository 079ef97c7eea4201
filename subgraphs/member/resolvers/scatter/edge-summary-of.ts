/** An edge as the alliance needs it (scatter's `EdgeSummary`). */
import type { FrontierEdgeRow } from "../../../../cypher/rows.ts";
import type { MemberContext } from "../../context.ts";
import { referencesOf } from "../citations-of.ts";
import type { Reference } from "../citations-of.ts";
import { markingOf } from "../marking-of.ts";
import { releasedTo } from "../../policy/release.ts";
import { summaryOf } from "../summary-of.ts";

/** The record that was asked about. */
export interface AskedRecord {
  readonly id: string;
  /** JSON text of a list. */
  readonly externalReferences?: string | null;
}

/** The edge as it is seen from the record `from`. */
export function edgeSummaryOf(
  from: AskedRecord,
  row: FrontierEdgeRow,
  among: readonly string[],
  context: MemberContext,
) {
  return {
    ...row.edge,
    stance: row.edge.stance ?? "ASSERTS",
    revoked: row.edge.revoked ?? false,
    references: referencesOfEdge(from, row),
    from: from.id,
    to: summaryOf(row, among, {}, context),
    forward: row.forward,
    marking: markingOf(row.edge),
    releasableTo: releasedTo(row.edge, context.policy, among),
    sort: row.record.sortName,
  };
}

/** The sources of the statement. That a report names something is stated by the report, so its sources are those. */
function referencesOfEdge(
  from: AskedRecord,
  { edge, forward, record }: FrontierEdgeRow,
): readonly Reference[] {
  if (edge.relationshipType !== "object-refs")
    return referencesOf(edge.externalReferences);
  return referencesOf((forward ? from : record).externalReferences);
}
