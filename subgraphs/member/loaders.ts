/**
 * The loaders of one request: every read of a record or an edge goes through
 * one of them, so that a field costs one statement however many records are
 * asked for. They live for one request and one viewer.
 */
import DataLoader from "dataloader";

import type { Graph } from "../../cypher/graph.ts";
import {
  edgesOfRecords,
  originalsByIds,
  recordsByIds,
  reportsNamingRecords,
  targetsOfRecords,
} from "../../cypher/generated.ts";
import type {
  CitedReportRow,
  EdgeToRow,
  Position,
  RecordRow,
  TargetRow,
  Viewer,
} from "../../cypher/rows.ts";

/** Which edges of a record a field asks for. */
export interface EdgesWanted {
  readonly to: string;
  readonly types: readonly string[] | null;
  readonly after: Position | null;
  readonly first: number;
}

export interface Loaders {
  readonly records: DataLoader<string, RecordRow | null>;
  readonly originals: DataLoader<string, unknown>;
  readonly targets: DataLoader<string, readonly TargetRow[]>;
  /** The reports that name a record. */
  readonly reports: DataLoader<string, readonly CitedReportRow[]>;
  /** The next edges of a record; one more than `first` where there are more. */
  edges(id: string, wanted: EdgesWanted): Promise<readonly EdgeToRow[]>;
}

const BATCH = 1_000;

export function createLoaders(graph: Graph, viewer: Viewer): Loaders {
  const edgeLoaders = new Map<
    string,
    DataLoader<string, readonly EdgeToRow[]>
  >();
  return {
    records: new DataLoader(
      async (ids) => {
        const rows = await graph.read(recordsByIds, { ids, viewer });
        return inOrder(
          ids,
          rows,
          (row) => row.record.id,
          (row) => row?.record ?? null,
        );
      },
      { maxBatchSize: BATCH },
    ),
    originals: new DataLoader(
      async (ids) => {
        const rows = await graph.read(originalsByIds, { ids, viewer });
        return inOrder(
          ids,
          rows,
          (row) => row.id,
          (row) => (row === undefined ? null : JSON.parse(row.json)),
        );
      },
      { maxBatchSize: BATCH },
    ),
    targets: new DataLoader(
      async (ids) => {
        const rows = await graph.read(targetsOfRecords, { ids, viewer });
        return inOrder(
          ids,
          rows,
          (row) => row.id,
          (row) => row?.targets ?? [],
        );
      },
      { maxBatchSize: BATCH },
    ),
    reports: new DataLoader(
      async (ids) => {
        const rows = await graph.read(reportsNamingRecords, { ids, viewer });
        return inOrder(
          ids,
          rows,
          (row) => row.id,
          (row) => row?.reports ?? [],
        );
      },
      { maxBatchSize: BATCH },
    ),
    edges: (id, wanted) => {
      const key = JSON.stringify([
        wanted.to,
        wanted.types,
        wanted.after,
        wanted.first,
      ]);
      const loader = edgeLoaders.get(key) ?? edgeLoader(graph, viewer, wanted);
      edgeLoaders.set(key, loader);
      return loader.load(id);
    },
  };
}

function edgeLoader(
  graph: Graph,
  viewer: Viewer,
  wanted: EdgesWanted,
): DataLoader<string, readonly EdgeToRow[]> {
  return new DataLoader(
    async (ids) => {
      const rows = await graph.read(edgesOfRecords, {
        ...wanted,
        first: wanted.first + 1,
        ids,
        viewer,
      });
      return inOrder(
        ids,
        rows,
        (row) => row.id,
        (row) => row?.edges ?? [],
      );
    },
    { maxBatchSize: BATCH },
  );
}

function inOrder<Row, Value>(
  ids: readonly string[],
  rows: readonly Row[],
  idOf: (row: Row) => string,
  valueOf: (row: Row | undefined) => Value,
): Value[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => valueOf(byId.get(id)));
}
