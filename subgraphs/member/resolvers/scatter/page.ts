/** `scatter { page count }`: this member's part of a merged list. */
import {
  recordsCount,
  recordsPage,
  recordsPageDescending,
} from "../../../../cypher/generated.ts";
import type { MemberContext } from "../../context.ts";
import type {
  SdlScatterCountArgs,
  SdlScatterPageArgs,
} from "../../generated.ts";
import { pageSize } from "../../../serving/page-size.ts";
import { summaryOf } from "../summary-of.ts";

export async function page(
  _: object,
  args: SdlScatterPageArgs,
  context: MemberContext,
) {
  const { kind, among, filter, order, after, asOf } = args;
  const { graph, viewer } = context;
  const first = pageSize(args.first);
  const statement =
    order?.descending === true ? recordsPageDescending : recordsPage;
  const rows = await graph.read(statement, {
    kind,
    by: order?.by ?? "NAME",
    after: after ?? null,
    first: first + 1,
    ...listParams(filter, asOf),
    viewer,
  });
  return {
    items: rows
      .slice(0, first)
      .map((row) => summaryOf(row, among, { filter, order }, context)),
    more: rows.length > first,
  };
}

export async function count(
  _: object,
  { kind, filter, asOf }: SdlScatterCountArgs,
  { graph, viewer }: MemberContext,
) {
  const [row] = await graph.read(recordsCount, {
    kind,
    ...listParams(filter, asOf),
    viewer,
  });
  return row?.count ?? 0;
}

function listParams(
  filter: SdlScatterPageArgs["filter"],
  asOf: string | null | undefined,
) {
  return {
    asOf: asOf ?? null,
    changedSince: filter?.changedSince ?? null,
    revoked: filter?.revoked ?? null,
  };
}
