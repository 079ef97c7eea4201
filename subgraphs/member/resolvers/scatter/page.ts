/** `scatter { page count }`: this member's part of a merged list, in the order of an index (contract/place.ts). */
import {
  idsMeeting,
  recordsCount,
  recordsMeeting,
} from "../../../../cypher/generated.ts";
import type { Position, PreparedFilter } from "../../../../cypher/rows.ts";
import { pageSize } from "../../../serving/page-size.ts";
import type { MemberContext } from "../../context.ts";
import type {
  SdlScatterCountArgs,
  SdlScatterPageArgs,
} from "../../generated.ts";
import { summaryOf } from "../summary-of.ts";
import type { MatchedRow } from "../summary-of.ts";
import { bounded } from "./bounded.ts";
import { preparedFilter } from "./filter-params.ts";
import { millisecondsOf, storesNow } from "./instant.ts";
import { sortOf } from "./list-order.ts";
import { portionsOf } from "./list-walk.ts";
import type { ListWalk } from "./list-walk.ts";

const LARGEST_COUNT = 10_000;
/** The first portion that is held against a filter. */
const FIRST_PORTION = 128;

export async function page(
  _: object,
  args: SdlScatterPageArgs,
  context: MemberContext,
) {
  const { kind, among, order } = args;
  bounded("among", among);
  const first = pageSize(args.first);
  const filter = preparedFilter(args.filter, context.member.slug);
  const asOf = millisecondsOf(args.asOf) ?? (await storesNow(context.graph));
  const walk = {
    kind,
    order,
    asOf,
    after: positionOf(args.after),
    // One more than the page, which tells whether the list goes on.
    first: filter === null ? first + 1 : Math.max(first + 1, FIRST_PORTION),
  };
  const { rows, reached } = await nextOf(context, walk, filter, first);
  return {
    items: rows.map((row) => summaryOf(row, among, { order }, context)),
    more: reached !== null,
    reached,
    asOf: new Date(asOf).toISOString(),
  };
}

export async function count(
  _: object,
  { kind, filter: asked, asOf: instant }: SdlScatterCountArgs,
  context: MemberContext,
) {
  const { graph, member, viewer } = context;
  const filter = preparedFilter(asked, member.slug);
  const asOf = millisecondsOf(instant);
  if (filter !== null) return countMeeting(context, { kind, asOf, filter });
  const most = LARGEST_COUNT + 1;
  const [row] = await graph.read(recordsCount, { kind, most, asOf, viewer });
  return atMost(LARGEST_COUNT, row?.count ?? 0);
}

interface Found {
  readonly rows: readonly MatchedRow[];
  /** Where to go on; null: the list ends here. */
  readonly reached: Position | null;
}

/** The next `first` rows that meet the filter, or fewer if a bound was met. */
async function nextOf(
  context: MemberContext,
  walk: ListWalk,
  filter: PreparedFilter | null,
  first: number,
): Promise<Found> {
  const { graph, viewer } = context;
  const rows: MatchedRow[] = [];
  let reached = walk.after;
  if (isMetByNone(filter)) return { rows, reached: null };
  for await (const { places, ends } of portionsOf(context, walk)) {
    const ids = places.map(({ id }) => id);
    const wanted = first + 1 - rows.length;
    rows.push(
      ...(await graph.read(recordsMeeting, {
        ids,
        filter,
        viewer,
        first: wanted,
      })),
    );
    if (rows.length > first) return cutAt(first, rows, walk);
    if (ends) return { rows, reached: null };
    reached = places.at(-1) ?? reached;
  }
  return { rows, reached };
}

/** The page, and its last row's place. */
function cutAt(
  first: number,
  rows: readonly MatchedRow[],
  { order }: ListWalk,
): Found {
  const given = rows.slice(0, first);
  const last = given.at(-1)?.record;
  return {
    rows: given,
    reached:
      last === undefined ? null : { sort: sortOf(last, order), id: last.id },
  };
}

/** null: too many, or too many to look at. */
async function countMeeting(
  context: MemberContext,
  {
    filter,
    ...list
  }: Pick<ListWalk, "kind" | "asOf"> & { readonly filter: PreparedFilter },
): Promise<number | null> {
  const { graph, viewer } = context;
  let met = 0;
  if (isMetByNone(filter)) return met;
  const walk = { ...list, order: null, after: null, first: FIRST_PORTION };
  for await (const { places, ends } of portionsOf(context, walk)) {
    const ids = places.map(({ id }) => id);
    met += (await graph.read(idsMeeting, { ids, filter, viewer })).length;
    if (ends) return atMost(LARGEST_COUNT, met);
  }
  return null;
}

/** For example since it asks for other members' records alone. */
function isMetByNone(filter: PreparedFilter | null): boolean {
  return filter?.length === 0;
}

function atMost(largest: number, counted: number): number | null {
  return counted > largest ? null : counted;
}

function positionOf(after: SdlScatterPageArgs["after"]): Position | null {
  if (after === null || after === undefined) return null;
  return { sort: after.sort ?? null, id: after.id };
}
