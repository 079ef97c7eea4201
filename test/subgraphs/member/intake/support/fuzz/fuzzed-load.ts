/**
 * Loads one fuzzed text as a member would, but into a store that only looks at
 * what it is given: every property must be one that Neo4j can hold, and what it
 * indexes short enough for an index.
 */
import type { Graph } from "../../../../../../cypher/graph.ts";
import type { CsvMapping } from "../../../../../../subgraphs/member/intake/csv/mapping.ts";
import { textFile } from "../../../../../../subgraphs/member/intake/disk-file.ts";
import { load } from "../../../../../../subgraphs/member/intake/load.ts";

export interface Verdict {
  /** Objects that were accepted, and that were rejected. */
  readonly accepted: number;
  readonly rejected: number;
  /** Milliseconds of CPU; the clock would count what other processes take. */
  readonly cpuMs: number;
  /** What must not be, each in one line. */
  readonly faults: readonly string[];
}

const NOW = new Date("2026-01-01T00:00:00.000Z");
/** Bytes of one text in an index of Neo4j are some 8,000. */
const LONGEST_INDEXED = 8_000;
const CODE = /^[A-Z]+(_[A-Z]+)*$/;
const PLACE = /\S/;
const REASON = /\S.{5,}/s;

export async function fuzzedLoad(
  name: string,
  text: string,
  options: { readonly format?: string; readonly mapping?: CsvMapping } = {},
): Promise<Verdict> {
  const faults: string[] = [];
  const before = process.cpuUsage();
  const report = await load({
    graph: lookingGraph((fault) => faults.push(fault)),
    files: [textFile(name, text)],
    options: { slug: "singtel", ...options },
    now: NOW,
  });
  const { user, system } = process.cpuUsage(before);
  for (const { code, place, reason } of report.rejected)
    if (!CODE.test(code) || !PLACE.test(place) || !REASON.test(reason))
      faults.push(`a rejection says ${code} ${place}: ${reason}`);
  if (report.read === 0) faults.push("it is neither accepted nor rejected");
  const rejected = report.counts.rejected;
  return {
    accepted: report.read - rejected,
    rejected,
    cpuMs: (user + system) / 1_000,
    faults,
  };
}

/** An empty store that takes every write, and tells what Neo4j would refuse. */
function lookingGraph(tell: (fault: string) => void): Graph {
  return {
    read: () => Promise.resolve([]),
    write: ({ name }, params) => {
      const { rows = [] } = params as { readonly rows?: readonly Row[] };
      for (const row of rows) faultsOf(name, row, tell);
      return Promise.resolve([]);
    },
  };
}

interface Row {
  readonly id?: string;
  readonly source?: string;
  readonly target?: string;
  readonly properties?: unknown;
  readonly keys?: readonly { readonly key: string }[];
  readonly originals?: readonly {
    readonly id: string;
    readonly hash: string;
  }[];
  readonly references?: readonly Row[];
}

function faultsOf(name: string, row: Row, tell: (fault: string) => void): void {
  const { properties, keys = [], originals = [], references = [] } = row;
  // Those of edges are JSON until their ends are there.
  const held: unknown =
    typeof properties === "string" ? JSON.parse(properties) : properties;
  for (const [key, value] of Object.entries(held ?? {}))
    if (!isProperty(value))
      tell(`${name}: ${key} is no property: ${JSON.stringify(value)}`);
  const { sortName, authorId, stixId } = (held ?? {}) as Record<
    string,
    unknown
  >;
  const indexed: readonly unknown[] = [
    row.id,
    row.source,
    row.target,
    sortName,
    authorId,
    stixId,
    ...keys.map(({ key }) => key),
    ...originals.map(({ id }) => id),
  ];
  for (const one of indexed)
    if (typeof one === "string" && Buffer.byteLength(one) > LONGEST_INDEXED)
      tell(
        `${name}: an index gets ${one.length} characters, ${one.slice(0, 40)}`,
      );
  for (const { hash } of originals)
    if (!/^[0-9a-f]{64}$/.test(hash)) tell(`${name}: the hash is ${hash}`);
  for (const reference of references) faultsOf(name, reference, tell);
}

function isProperty(value: unknown): boolean {
  if (value === null || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string") return value.isWellFormed();
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one === "string" && one.isWellFormed())
  );
}
