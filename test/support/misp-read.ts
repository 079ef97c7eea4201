/** What the MISP reader makes of a text, and of one event. */
import { textFile } from "../../subgraphs/member/intake/disk-file.ts";
import { mispReader } from "../../subgraphs/member/intake/misp/misp-reader.ts";
import type {
  EdgeClaim,
  RecordClaim,
} from "../../subgraphs/member/intake/claims.ts";
import type { Read } from "../../subgraphs/member/intake/reader.ts";
import type { Rejection } from "../../subgraphs/member/intake/report.ts";

export interface MispRead {
  readonly records: readonly RecordClaim[];
  readonly edges: readonly EdgeClaim[];
  readonly rejected: readonly Rejection[];
}

export async function readMisp(
  text: string,
  name = "event.json",
): Promise<MispRead> {
  const reads: Read[] = [];
  for await (const read of mispReader.read(textFile(name, text)))
    reads.push(read);
  return {
    records: reads.flatMap((read) =>
      read.kind === "record" ? [read.claim] : [],
    ),
    edges: reads.flatMap((read) => (read.kind === "edge" ? [read.claim] : [])),
    rejected: reads.flatMap((read) =>
      read.kind === "rejected" ? [read.rejection] : [],
    ),
  };
}
