/** `scatter { edges }`: the next edges of records, or all of those to some targets. */
import { edgesPage } from "../../../../cypher/generated.ts";
import type { Position } from "../../../../cypher/rows.ts";
import type { MemberContext } from "../../context.ts";
import type { SdlScatterEdgesArgs } from "../../generated.ts";
import { pageSize } from "../../../serving/page-size.ts";
import { LARGEST_LIST, bounded } from "./bounded.ts";
import { edgeSummaryOf } from "./edge-summary-of.ts";
import { preparedFilter } from "./filter-params.ts";
import { millisecondsOf } from "./instant.ts";

export async function edges(
  _: object,
  args: SdlScatterEdgesArgs,
  context: MemberContext,
) {
  const { ids, to, targets, relationshipTypes, among, after, asOf } = args;
  const { graph, member, viewer } = context;
  bounded("ids", ids);
  bounded("targets", targets);
  bounded("relationshipTypes", relationshipTypes);
  bounded("among", among);
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
    filter: preparedFilter(args.filter, member.slug),
    after: positionOf(after),
    first: first + 1,
    asOf: millisecondsOf(asOf),
    viewer,
  });
  const items = rows
    .slice(0, first)
    .map((row) => edgeSummaryOf(row.from, row, among, context));
  return { items, more: rows.length > first };
}

/** Every target has a name to sort by, be it an empty one. */
function positionOf(after: SdlScatterEdgesArgs["after"]): Position | null {
  if (after === null || after === undefined) return null;
  return { sort: after.sort ?? "", id: after.id, to: after.to ?? null };
}
