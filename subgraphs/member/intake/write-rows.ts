/** Writes what was decided about the records, or about the relationships, of a batch. */
import {
  keepOriginals,
  writeEdges,
  writeRecords,
} from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import type { EdgeClaim, RecordClaim } from "./claims.ts";
import type { Decided } from "./groups.ts";
import type { LoadContext } from "./rows.ts";
import { edgeRow, recordRow } from "./rows.ts";

export async function writeRecordRows(
  graph: Graph,
  decided: readonly Decided<RecordClaim>[],
  context: LoadContext,
): Promise<void> {
  const rows = decided.flatMap(({ decision }) =>
    decision.current === null
      ? []
      : [recordRow(decision.current, decision, context)],
  );
  if (rows.length > 0) await graph.write(writeRecords, { rows });
  await keepOthers(graph, decided);
}

export async function writeEdgeRows(
  graph: Graph,
  decided: readonly Decided<EdgeClaim>[],
  context: LoadContext,
): Promise<void> {
  const current = decided.filter(({ decision }) => decision.current !== null);
  const rows = current.flatMap(({ decision }) =>
    decision.current === null
      ? []
      : [edgeRow(decision.current, decision, context)],
  );
  const replaced = current.flatMap(({ id, decision }) =>
    decision.replaces ? [id] : [],
  );
  if (rows.length > 0) await graph.write(writeEdges, { rows, replaced });
  await keepOthers(graph, decided);
}

/** Versions that came without a new current one. */
async function keepOthers(
  graph: Graph,
  decided: readonly Decided<unknown>[],
): Promise<void> {
  const rows = decided.flatMap(({ id, decision }) =>
    decision.current === null && decision.originals.length > 0
      ? [{ id, originals: decision.originals }]
      : [],
  );
  if (rows.length > 0) await graph.write(keepOriginals, { rows });
}
