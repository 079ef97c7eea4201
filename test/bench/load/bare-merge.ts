/**
 * What a load is measured against: the same nodes, keys and relationships, with
 * the same properties, ready in memory and written by plain `UNWIND … MERGE`.
 * It decides nothing, keeps no pending edges, and must not be killed.
 */
import type { Graph } from "../../../cypher/graph.ts";
import type { Query } from "../../../cypher/query.ts";
import { load } from "../../../subgraphs/member/intake/load.ts";
import type { IntakeFile } from "../../../subgraphs/member/intake/reader.ts";
import type {
  EdgeRow,
  RecordRow,
} from "../../../subgraphs/member/intake/rows.ts";

/** As in a load. */
const BATCH = 1_000;

interface Row {
  readonly [name: string]: unknown;
}

/** Everything that a load of a file writes, as it is in the end. */
export interface BareRows {
  readonly records: readonly Row[];
  readonly edges: readonly Row[];
}

/** The rows of a file, taken from a load of it into a store that only listens. */
export async function bareRows(
  file: IntakeFile,
  slug: string,
): Promise<BareRows> {
  const records: RecordRow[] = [];
  const edges: EdgeRow[] = [];
  const listening: Graph = {
    read: () => Promise.resolve([]),
    write: ({ name }, params) => {
      const { rows } = params as { readonly rows: readonly never[] };
      if (name === "write-records") records.push(...rows);
      if (name === "write-edges") edges.push(...rows);
      return Promise.resolve([]);
    },
  };
  await load({
    graph: listening,
    files: [file],
    options: { slug },
    now: new Date(),
  });
  const ids = new Map(
    records.map(({ id, properties }) => [properties["stixId"], id]),
  );
  return {
    records: records.map(recordOf),
    edges: edges.map((row) => edgeOf(row, ids)),
  };
}

/** Writes the rows, a batch at a time, records first. */
export async function bareMerge(
  graph: Graph,
  { records, edges }: BareRows,
): Promise<void> {
  for (const rows of batchesOf(records))
    await graph.write(mergeRecords, { rows });
  for (const rows of batchesOf(edges)) await graph.write(mergeEdges, { rows });
}

/** With the sort texts that a load has the store make. */
function recordOf({ id, labels, properties, keys, originals }: RecordRow): Row {
  const { modified, firstSeen, validFrom, published } = properties;
  const { lastSeen, validUntil, confidence } = properties;
  const sorts = {
    sortModified: modified ?? "",
    sortFirstSeen: firstSeen ?? validFrom ?? published ?? "",
    sortLastSeen: lastSeen ?? validUntil ?? "",
    sortConfidence:
      confidence === null ? "" : String(confidence).padStart(3, "0"),
    bornAt: Date.now(),
  };
  return {
    id,
    labels,
    properties: { ...properties, ...sorts },
    keys,
    originals,
  };
}

function edgeOf(
  { id, source, target, type, properties, originals }: EdgeRow,
  ids: ReadonlyMap<unknown, string>,
): Row {
  const held: Row = JSON.parse(properties) as Row;
  return {
    id,
    type,
    sourceId: ids.get(source) ?? "",
    targetId: ids.get(target) ?? "",
    properties: { ...held, bornAt: Date.now() },
    originals,
  };
}

function batchesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) =>
    rows.slice(at * BATCH, (at + 1) * BATCH),
  );
}

type Merge = Query<{ readonly rows: readonly Row[] }, Row>;

const mergeRecords: Merge = {
  name: "bare-merge-records",
  mode: "write",
  params: ["rows"],
  columns: [],
  text: `UNWIND $p.rows AS row
MERGE (record:Record {id: row.id})
SET record = row.properties
SET record:$(row.labels)
WITH row, record
CALL (row, record) {
  UNWIND row.keys AS borne
  MERGE (key:Key {key: borne.key})
  MERGE (record)-[:GOES_BY {as: borne.as}]->(key)
}
CALL (row, record) {
  UNWIND row.originals AS version
  MERGE (original:Original {id: version.id})
  SET original.json = version.json, original.hash = version.hash
  MERGE (record)-[:AS_LOADED]->(original)
}`,
};

const mergeEdges: Merge = {
  name: "bare-merge-edges",
  mode: "write",
  params: ["rows"],
  columns: [],
  text: `UNWIND $p.rows AS row
MATCH (source:Record {id: row.sourceId})
MATCH (target:Record {id: row.targetId})
MERGE (source)-[edge:$(row.type) {id: row.id}]->(target)
SET edge = row.properties
WITH row
UNWIND row.originals AS version
MERGE (original:Original {id: version.id})
SET original.json = version.json, original.hash = version.hash`,
};
