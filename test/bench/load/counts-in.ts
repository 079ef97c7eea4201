/** What a store holds, in numbers: contenders of a bench must write the same. */
import type { Graph } from "../../../cypher/graph.ts";
import type { Query } from "../../../cypher/query.ts";

const counts: Query<
  Record<string, never>,
  Readonly<Record<"records" | "keys" | "originals" | "edges", number>>
> = {
  name: "counts",
  mode: "write",
  params: [],
  columns: ["records", "keys", "originals", "edges"],
  text: `RETURN COUNT { (:Record) } AS records, COUNT { (:Key) } AS keys, COUNT { (:Original) } AS originals, COUNT { ()-->() } AS edges`,
};

/** How many records, keys, originals and relationships there are, in this order. */
export async function countsIn(graph: Graph): Promise<readonly number[]> {
  const [row] = await graph.write(counts, {});
  return row === undefined
    ? []
    : [row.records, row.keys, row.originals, row.edges];
}
