/** `scatter { match }`: the visible bearers of keys, and the records of ids. */
import {
  idsMeeting,
  recordsByKeys,
  recordsWithKeys,
} from "../../../../cypher/generated.ts";
import type { PreparedFilter } from "../../../../cypher/rows.ts";
import type { MemberContext } from "../../context.ts";
import type { SdlScatterMatchArgs } from "../../generated.ts";
import { summaryOf } from "../summary-of.ts";
import type { MatchedRow } from "../summary-of.ts";
import { bounded } from "./bounded.ts";
import { preparedFilter } from "./filter-params.ts";
import { millisecondsOf } from "./instant.ts";

export async function match(
  _: object,
  args: SdlScatterMatchArgs,
  context: MemberContext,
) {
  const { kinds, keys, ids, among, filter, order, asOf } = args;
  const { graph, viewer } = context;
  bounded("kinds", kinds);
  bounded("keys", keys);
  bounded("ids", ids);
  bounded("among", among);
  const prepared = preparedFilter(filter, context.member.slug);
  const common = { kinds, asOf: millisecondsOf(asOf), viewer };
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
  const asked = new Set([...(keys ?? []), ...byIds.map(idOf)]);
  const met = await meeting(rows.map(idOf), prepared, context);
  return (
    rows
      .map((row) => ({ ...row, matches: met.has(row.record.id) }))
      .map((row) => summaryOf(row, among, { order }, context))
      // Found by something said of it that is kept back: then it is not found.
      .filter(
        ({ id, keys: told }) =>
          asked.has(id) || told.some(({ key }) => asked.has(key)),
      )
  );
}

/** A statement of its own: most questions have no filter, and a plan with one takes several times as long to make. */
async function meeting(
  ids: readonly string[],
  filter: PreparedFilter | null,
  { graph, viewer }: MemberContext,
): Promise<ReadonlySet<string>> {
  if (filter === null) return new Set(ids);
  const rows = await graph.read(idsMeeting, { ids, filter, viewer });
  return new Set(rows.map(({ id }) => id));
}

function idOf({ record }: MatchedRow): string {
  return record.id;
}
