/** `scatter { frontier }`: every edge of records, for walks over the graph. */
import { frontier as frontierQuery } from "../../../../cypher/generated.ts";
import { BAD_ARGUMENT } from "../../../contract/errors.ts";
import type { MemberContext } from "../../context.ts";
import type { SdlScatterFrontierArgs } from "../../generated.ts";
import { bounded } from "./bounded.ts";
import { edgeSummaryOf } from "./edge-summary-of.ts";

/** Edges of one record that are given at once; beyond 100 a walk does not cross it (DESIGN 5). */
const MOST_EDGES = 1_000;

export async function frontier(
  _: object,
  { ids, to, most, among }: SdlScatterFrontierArgs,
  context: MemberContext,
) {
  bounded("ids", ids);
  if (most < 0 || most > MOST_EDGES)
    throw BAD_ARGUMENT.of(`\`most\` is 0 to ${MOST_EDGES}, but got ${most}.`, {
      argument: "most",
    });
  const { graph, viewer } = context;
  const rows = await graph.read(frontierQuery, {
    ids,
    kinds: to,
    most,
    viewer,
  });
  return rows.map(({ from, degree, edges }) => ({
    from: from.id,
    degree,
    edges: edges.map((row) => edgeSummaryOf(from.id, row, among, context)),
  }));
}
