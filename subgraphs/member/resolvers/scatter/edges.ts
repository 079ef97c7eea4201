/** `scatter { edges }`: the next edges of records, or all of those to some targets. */
import { edgesPage } from "../../../../cypher/generated.ts";
import type { MemberContext } from "../../context.ts";
import type { SdlScatterEdgesArgs } from "../../generated.ts";
import { pageSize } from "../../../serving/page-size.ts";
import { LARGEST_LIST, bounded } from "./bounded.ts";
import { edgeSummaryOf } from "./edge-summary-of.ts";

export async function edges(
  _: object,
  args: SdlScatterEdgesArgs,
  context: MemberContext,
) {
  const { ids, to, targets, relationshipTypes, among, after, asOf } = args;
  const { graph, viewer } = context;
  bounded("ids", ids);
  bounded("targets", targets);
  // With targets, all of their edges are wanted: a page of them would lose claims.
  const first =
    targets === null || targets === undefined
      ? pageSize(args.first)
      : LARGEST_LIST;
  const rows = await graph.read(edgesPage, {
    ids,
    to,
    targets: targets ?? null,
    types: relationshipTypes ?? null,
    after: after ?? null,
    first: first + 1,
    asOf: asOf ?? null,
    viewer,
  });
  const items = rows
    .slice(0, first)
    .map((row) => edgeSummaryOf(row.from.id, row, among, context));
  return { items, more: rows.length > first };
}
