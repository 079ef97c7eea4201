/** The public files beside the project, which tests read where they are. */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import { describe, it } from "@jest/globals";

import { textFile } from "../../../../../subgraphs/member/intake/disk-file.ts";
import type {
  Read,
  Reader,
} from "../../../../../subgraphs/member/intake/reader.ts";

/** Beside the project's folder, in which the tests run. */
const FOLDER = "../shared/data";

export function sharedPath(path: string): string {
  return `${FOLDER}/${path}`;
}

/** A text of the public data, unzipped, without a byte order mark. */
export function sharedText(path: string): string {
  const bytes = readFileSync(sharedPath(path));
  const text = path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  return text.toString("utf8").replace(/^\uFEFF/, "");
}

/** Tests on the public data; where it is absent one skipped test says so. */
export function describeShared(name: string, tests: () => void): void {
  if (existsSync(FOLDER)) describe(name, tests);
  else
    describe(name, () =>
      it.skip(`is not tested here: ${FOLDER} is absent`, () => undefined),
    );
}

export async function readsOf(
  reader: Reader,
  name: string,
  text: string,
): Promise<readonly Read[]> {
  const reads: Read[] = [];
  for await (const read of reader.read(textFile(name, text))) reads.push(read);
  return reads;
}

/** How many claims of each STIX type, and how many rejections. */
export function countsOf(
  reads: readonly Read[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const read of reads) {
    const type =
      read.kind === "record"
        ? read.claim.stixType
        : read.kind === "edge"
          ? "relationship"
          : "rejected";
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}

/** The claim of the STIX type whose name is this; throws if there is none. */
export function recordOf(
  reads: readonly Read[],
  stixType: string,
  name?: string,
) {
  for (const read of reads)
    if (
      read.kind === "record" &&
      read.claim.stixType === stixType &&
      (name === undefined || read.claim.name === name)
    )
      return read.claim;
  throw new Error(`No ${stixType} ${name ?? ""} was read.`);
}
