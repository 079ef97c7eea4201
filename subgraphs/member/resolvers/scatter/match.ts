/** `scatter { match }`: the visible bearers of keys, and the records of ids. */
import {
  recordsByKeys,
  recordsWithKeys,
} from "../../../../cypher/generated.ts";
import type { MemberContext } from "../../context.ts";
import type { SdlScatterMatchArgs } from "../../generated.ts";
import { summaryOf } from "../summary-of.ts";
import { bounded } from "./bounded.ts";

export async function match(
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
