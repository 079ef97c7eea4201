/**
 * What is in a file, counted: the objects that a load would take, by kind and by
 * STIX type, and those that it would refuse, with the reasons. It asks no store,
 * so it says nothing of what is new there.
 */
import { fileReads, formatOf } from "./file-reads.ts";
import { Listing } from "./listing.ts";
import type { IntakeFile, Read, Reader } from "./reader.ts";
import type { Rejection } from "./report.ts";

export interface FileCounts {
  readonly file: string;
  /** The reader's name, such as `stix`; null: none recognises the file. */
  readonly format: string | null;
  /** Objects in the file, rejected ones included. */
  readonly read: number;
  /** By kind; `RELATIONSHIP` counts relationship objects, as in a load's report. */
  readonly byKind: Readonly<Record<string, number>>;
  /** By STIX type, `relationship` among them. */
  readonly byType: Readonly<Record<string, number>>;
  readonly rejected: number;
  /** By code. */
  readonly byCode: Readonly<Record<string, number>>;
  /** The first 10,000 of those that are rejected. */
  readonly rejections: readonly Rejection[];
}

/** Goes through a file once; what is wrong with it is in the counts. */
export async function inspect(
  file: IntakeFile,
  readers: readonly Reader[],
  format?: string,
): Promise<FileCounts> {
  const kinds = new Map<string, number>();
  const types = new Map<string, number>();
  const codes = new Map<string, number>();
  const rejections = new Listing<Rejection>();
  let read = 0;
  for await (const one of fileReads(file, readers, format)) {
    read += 1;
    if (one.kind === "rejected") {
      rejections.add(one.rejection);
      count(codes, one.rejection.code);
      continue;
    }
    const { kind, type } = sortOf(one);
    count(kinds, kind);
    count(types, type);
  }
  return {
    file: file.name,
    format: await formatOf(file, readers, format),
    read,
    byKind: Object.fromEntries(kinds),
    byType: Object.fromEntries(types),
    rejected: rejections.count,
    byCode: Object.fromEntries(codes),
    rejections: rejections.listed,
  };
}

function sortOf(read: Exclude<Read, { readonly kind: "rejected" }>) {
  return read.kind === "edge"
    ? { kind: "RELATIONSHIP", type: "relationship" }
    : { kind: read.claim.kind, type: read.claim.stixType };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
