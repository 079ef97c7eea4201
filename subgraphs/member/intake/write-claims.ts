/**
 * Writes the claims of a file in batches as they come. Records and relationships
 * have batches of their own, in no order: an edge is born pending and heals when
 * both its ends are there. In a batch the order is that of ids, so that locks
 * are taken in one order.
 *
 * Of an object that the file holds more than once, the newest version is written
 * first, whole; the others are kept beside it in a second pass. So a kill between
 * them shows a version too few, never an older one as the current.
 */
import { Batch } from "./batches.ts";
import type { EdgeClaim, RecordClaim } from "./claims.ts";
import type { FileFacts } from "./file-facts.ts";
import type { Read } from "./reader.ts";
import { BatchWriter } from "./write-batch.ts";
import type { Writing } from "./write-batch.ts";

/** Objects of one transaction at most. */
export const BATCH = 1_000;

export interface FileWriting extends Writing {
  /** The claims of the file, the same at each call. */
  readonly reads: () => AsyncIterable<Read>;
  readonly facts: FileFacts;
  readonly told: (phase: "records" | "relationships", done: number) => void;
  readonly batch: number;
}

export async function writeClaims(work: FileWriting): Promise<void> {
  const { versions } = work.facts;
  const isFirst = versions.firstOfNewest();
  const writer = new BatchWriter(work);
  const isWhole = await writePass(work, writer, isFirst);
  if (!isWhole || !versions.hasRepeated) return;
  const wasFirst = versions.firstOfNewest();
  await writePass(work, writer, (claim) => !wasFirst(claim));
}

/** Writes those that are wanted. False: the file has changed since it was looked at, and the rest of it is not known. */
async function writePass(
  work: FileWriting,
  writer: BatchWriter,
  isWanted: (claim: RecordClaim | EdgeClaim) => boolean,
): Promise<boolean> {
  const records = new Batch<RecordClaim>(work.batch);
  const edges = new Batch<EdgeClaim>(work.batch);
  let isWhole = true;
  for await (const read of work.reads()) {
    if (read.kind === "rejected") {
      if (read.rejection.code !== "FILE_CHANGED") continue;
      if (!work.facts.hasChanged) work.tally.rejected(read.rejection);
      isWhole = false;
    } else if (!isWanted(read.claim)) continue;
    else if (read.kind === "record")
      await writer.records(records.add(read.claim));
    else await writer.edges(edges.add(read.claim));
  }
  await writer.records(records.rest());
  await writer.edges(edges.rest());
  return isWhole;
}
