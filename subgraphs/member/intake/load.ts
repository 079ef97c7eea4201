/**
 * Loads files into a member's store. Each file: go through it for what its
 * objects need to know of each other, look up the rest in the store, go through
 * it again and write records and relationships in batches, and make edges of
 * those whose ends are there. No file is held in memory. Every batch is one
 * transaction that leaves the store right, so a load may be killed at any moment
 * and started again.
 */
import type { Graph } from "../../../cypher/graph.ts";
import { announce } from "./announce.ts";
import { fileFacts } from "./file-facts.ts";
import { fileReads } from "./file-reads.ts";
import { healEdges } from "./heal-edges.ts";
import { loadContext } from "./load-context.ts";
import type { LoadOptions } from "./options.ts";
import { formatFault, optionsFault } from "./options.ts";
import type { IntakeFile, Reader } from "./reader.ts";
import { readersFor } from "./readers.ts";
import { replayed } from "./replayed.ts";
import type { LoadReport } from "./report.ts";
import { Tally } from "./tally.ts";
import type { WarningLists } from "../warning-lists/warning-lists.ts";
import { withFlags } from "./with-flags.ts";
import { BATCH, writeClaims } from "./write-claims.ts";

export interface Load {
  readonly graph: Graph;
  readonly files: readonly IntakeFile[];
  readonly options: LoadOptions;
  /** The clock of the load: `recordedAt` of all that it writes. */
  readonly now: Date;
  /** The formats; absent: all that there are. */
  readonly readers?: readonly Reader[];
  /** The member's own; absent: it has none. A hit is noted on the indicator and keeps nothing out. */
  readonly warningLists?: WarningLists;
  /** Objects of one transaction; absent: 1,000. */
  readonly batch?: number;
  /** Told after each batch. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a load is, within its current file. */
export interface Progress {
  readonly file: string;
  readonly phase: "reading" | "records" | "relationships" | "edges";
  readonly done: number;
  readonly total: number;
}

/**
 * Loads files, one after the other, and says what happened. Loading a file
 * again changes nothing. Throws for bad options and for a store that fails;
 * whatever is wrong in a file is in the report.
 *
 * One load at a time writes to a store.
 */
export async function load(work: Load): Promise<LoadReport> {
  const fault =
    optionsFault(work.options) ??
    formatFault(work.options.format, work.readers ?? readersFor(work.options));
  if (fault !== undefined) throw new Error(fault);
  const dryRun = work.options.dryRun === true;
  const tally = new Tally();
  for (const file of work.files) await loadFile(work, file, tally);
  if (dryRun) return tally.report(dryRun);
  await announce(work.graph);
  return tally.report(dryRun);
}

async function loadFile(
  work: Load,
  file: IntakeFile,
  tally: Tally,
): Promise<void> {
  const { graph, options, onProgress = () => undefined } = work;
  const told = (phase: Progress["phase"], done: number, total: number) =>
    onProgress({ file: file.name, phase, done, total });
  const readers = work.readers ?? readersFor(options);
  const reads = replayed(() =>
    withFlags(fileReads(file, readers, options.format), work.warningLists),
  );
  told("reading", 0, file.size);
  const facts = await fileFacts(
    reads(),
    options.feed !== undefined,
    (rejection) => tally.rejected(rejection),
  );
  told("reading", file.size, file.size);
  const recordedAt = work.now.toISOString();
  const trial = options.dryRun === true;
  await writeClaims({
    graph,
    reads,
    facts,
    context: await loadContext(graph, facts, options, recordedAt),
    tally,
    told: (phase, done) =>
      told(phase, done, phase === "records" ? facts.records : facts.edges),
    trial,
    batch: work.batch ?? BATCH,
  });
  if (!trial) await heal(graph, tally, told);
}

async function heal(
  graph: Graph,
  tally: Tally,
  told: (phase: "edges", done: number, total: number) => void,
): Promise<void> {
  let done = 0;
  let seen = 0;
  tally.healing();
  await healEdges(graph, (found) => {
    tally.healed(found);
    done += found.healed.length;
    seen += found.healed.length + found.dangling.length;
    told("edges", done, seen);
  });
}
