/**
 * What the store gave during one request, by kind and marking level, each record
 * once. It stands at the seam to the store, so that no resolver can forget it, and
 * the owner's rule has run already: what is counted is what this viewer may see.
 */
import type { Graph } from "../../cypher/graph.ts";

export interface Tally {
  counts(): Given;
}

export interface Given {
  /** Records by kind and level (`UNMARKED` for none). */
  readonly records: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Rows that are no records: edges, values that are known, counts. */
  readonly rows: number;
}

/** The graph, and the count of what it gives. */
export function countedGraph(graph: Graph): {
  readonly graph: Graph;
  readonly tally: Tally;
} {
  const records = new Map<string, { readonly kind: string; tlp: string }>();
  let others = 0;
  const note = (row: unknown) => {
    const found = recordsIn(row);
    if (found.length === 0) others += 1;
    for (const { id, kind, tlp } of found)
      records.set(id, { kind, tlp: tlp ?? "UNMARKED" });
  };
  return {
    graph: {
      write: (query, params) => graph.write(query, params),
      read: async (query, params) => {
        const rows = await graph.read(query, params);
        for (const row of rows) note(row);
        return rows;
      },
    },
    tally: {
      counts: () => {
        const counts: Record<string, Record<string, number>> = {};
        for (const { kind, tlp } of records.values()) {
          const levels = (counts[kind] ??= {});
          levels[tlp] = (levels[tlp] ?? 0) + 1;
        }
        return { records: counts, rows: others };
      },
    },
  };
}

interface Found {
  readonly id: string;
  readonly kind: string;
  readonly tlp: string | null;
}

/** The records in a row: a row is an object of columns; a column that holds a record has its id, kind and level. */
export function recordsIn(row: unknown): readonly Found[] {
  if (typeof row !== "object" || row === null) return [];
  return Object.values(row).filter(isRecord);
}

function isRecord(column: unknown): column is Found {
  if (typeof column !== "object" || column === null) return false;
  const { id, kind, tlp } = column as Readonly<Record<string, unknown>>;
  return (
    typeof id === "string" &&
    typeof kind === "string" &&
    (typeof tlp === "string" || tlp === null || tlp === undefined)
  );
}
