/**
 * The resolvers of `scatter`: what the alliance asks. Each costs one statement
 * for kinds, keys and ids together.
 */
import {
  edgesPage,
  recordsByKeys,
  recordsCount,
  recordsPage,
  recordsPageDescending,
  recordsWithKeys,
  revision,
} from "../../../cypher/generated.ts";
import { BAD_ARGUMENT } from "../../contract/errors.ts";
import { CURRENT_CONTRACT } from "../../contract/sdl/version.ts";
import type { MemberContext } from "../context.ts";
import type {
  SdlScatterCountArgs,
  SdlScatterEdgesArgs,
  SdlScatterMatchArgs,
  SdlScatterPageArgs,
} from "../generated.ts";
import { pageSize } from "../../serving/page-size.ts";
import { markingOf } from "./marking-of.ts";
import { releasedTo, summaryOf } from "./summary-of.ts";

/** Keys, ids or targets that one request may carry; the alliance's closure stops at 400 records. */
const LARGEST_LIST = 5_000;

export const scatterResolvers = {
  Query: { scatter: () => ({}) },
  Scatter: {
    contract: () => CURRENT_CONTRACT,
    revision: async (
      _: object,
      __: object,
      { graph, policy }: MemberContext,
    ) => {
      const [row] = await graph.read(revision, {});
      return `${row?.revision ?? 0}/${policy.community.join(",")}`;
    },
    match,
    page,
    count: async (
      _: object,
      { kind, filter, asOf }: SdlScatterCountArgs,
      { graph, viewer }: MemberContext,
    ) => {
      const [row] = await graph.read(recordsCount, {
        kind,
        ...listParams(filter, asOf),
        viewer,
      });
      return row?.count ?? 0;
    },
    edges,
  },
};

async function match(
  _: object,
  args: SdlScatterMatchArgs,
  context: MemberContext,
) {
  const { kinds, keys, ids, among, filter, order, asOf } = args;
  const { graph, viewer } = context;
  bounded("keys", keys);
  bounded("ids", ids);
  const common = { kinds, asOf: asOf ?? null, viewer };
  const [byKeys, byIds] = await Promise.all([
    keys === null || keys === undefined || keys.length === 0
      ? []
      : graph.read(recordsByKeys, { keys, ...common }),
    ids === null || ids === undefined || ids.length === 0
      ? []
      : graph.read(recordsWithKeys, { ids, ...common }),
  ]);
  const found = new Map(
    [...byKeys, ...byIds].map((row) => [row.record.id, row]),
  );
  for (const { record } of found.values())
    context.loaders.records.prime(record.id, record);
  // In an order of our own: the store's tells in what company records were loaded.
  const rows = [...found.values()].toSorted((a, b) =>
    a.record.id < b.record.id ? -1 : 1,
  );
  return rows.map((row) => summaryOf(row, among, { filter, order }, context));
}

async function page(
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

async function edges(
  _: object,
  args: SdlScatterEdgesArgs,
  context: MemberContext,
) {
  const { ids, to, targets, relationshipTypes, among, after, asOf } = args;
  const { graph, viewer, policy } = context;
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
  const items = rows.slice(0, first).map((row) => ({
    ...row.edge,
    stance: row.edge.stance ?? "ASSERTS",
    from: row.from.id,
    to: summaryOf(row, among, {}, context),
    forward: row.forward,
    marking: markingOf(row.edge),
    releasableTo: releasedTo(row.edge, policy.community, among),
    sort: row.record.sortName,
  }));
  return { items, more: rows.length > first };
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

function bounded(
  name: string,
  list: readonly string[] | null | undefined,
): void {
  if ((list?.length ?? 0) > LARGEST_LIST)
    throw BAD_ARGUMENT.of(
      `\`${name}\` holds at most ${LARGEST_LIST} entries, but got ${list?.length}.`,
      {
        argument: name,
      },
    );
}
