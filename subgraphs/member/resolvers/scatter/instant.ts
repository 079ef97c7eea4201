/** The instant of a walk through a list, by the store's own clock. */
import { now } from "../../../../cypher/generated.ts";
import type { Graph } from "../../../../cypher/graph.ts";

/** `asOf` as statements take it: milliseconds since 1970; null: whatever stands. */
export function millisecondsOf(asOf: string | null | undefined): number | null {
  return asOf === null || asOf === undefined ? null : Date.parse(asOf);
}

/** The store's clock, which also says when a record came: other clocks may differ from it. */
export async function storesNow(graph: Graph): Promise<number> {
  const [row] = await graph.read(now, {});
  return row?.now ?? Date.now();
}
