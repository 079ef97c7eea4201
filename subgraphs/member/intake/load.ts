/**
 * Loads files into a member's store. Each file: read it whole, look up what its
 * objects need, write records and then relationships in batches, and make edges
 * of those whose ends are there. Every batch is one transaction that leaves the
 * store right, so a load may be killed at any moment and started again.
 */
import type { Graph } from "../../../cypher/graph.ts";
import { announce } from "./announce.ts";
import { fileClaims } from "./file-claims.ts";
import { healEdges } from "./heal-edges.ts";
import { loadContext } from "./load-context.ts";
import type { LoadOptions } from "./options.ts";
import { optionsFault } from "./options.ts";
import type { IntakeFile, Reader } from "./reader.ts";
import { readersFor } from "./readers.ts";
import type { LoadReport } from "./report.ts";
import { Tally } from "./tally.ts";
import { unknownEnds } from "./unknown-ends.ts";
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
  const fault = optionsFault(work.options);
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
  const told = (phase: Progress["phase"]) => (done: number, total: number) =>
    onProgress({ file: file.name, phase, done, total });
  told("reading")(0, file.size);
  const read = await fileClaims(file, work.readers ?? readersFor(options));
  const claims = withFlags(read, work.warningLists);
  told("reading")(file.size, file.size);
  tally.rejected(claims.rejected);
  const context = await loadContext(
    graph,
    claims,
    options,
    work.now.toISOString(),
  );
  await writeClaims({
    graph,
    claims,
    context,
    tally,
    told,
    trial: options.dryRun === true,
    batch: work.batch ?? BATCH,
  });
  if (options.dryRun === true)
    tally.dangling(await unknownEnds(graph, claims, context));
  else tally.healed(await healEdges(graph, told("edges")));
}
