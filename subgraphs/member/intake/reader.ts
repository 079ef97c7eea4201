/**
 * The port of a format: a reader knows one format of files and makes neutral
 * claims of it. Readers stand in one list (`readers.ts`); the first that
 * recognises a file reads it.
 */
import type { EdgeClaim, RecordClaim } from "./claims.ts";
import type { CsvMapping } from "./csv/mapping.ts";
import type { Rejection } from "./report.ts";

/** A file to be loaded, unpacked and decoded. It is read more than once in a load, and must stay as it is. */
export interface IntakeFile {
  /** As reports name it. */
  readonly name: string;
  /** In bytes, as it is stored. */
  readonly size: number;
  /** Its text, piece by piece, without a byte order mark. Throws a `FileFault` where it cannot be read on. */
  readonly chunks: () => AsyncIterable<string>;
  /** All of it, for formats that are read whole. Rejects with a `FileFault`, also if it is too long to be held. */
  readonly text: () => Promise<string>;
  /** Which column says what, if the file is of rows and has a mapping of its own. */
  readonly mapping?: CsvMapping;
}

/** What a reader found at one place of a file. */
export type Read =
  | { readonly kind: "record"; readonly claim: RecordClaim }
  | { readonly kind: "edge"; readonly claim: EdgeClaim }
  | { readonly kind: "rejected"; readonly rejection: Rejection };

export interface Reader {
  /** As reports and options name the format: `stix21`. */
  readonly name: string;
  /** Whether a file that begins with this text (at most 64 kB, without a byte order mark) is of this format; a mapping of its own says that it is of rows. */
  readonly detect: (
    head: string,
    file?: Pick<IntakeFile, "mapping">,
  ) => boolean;
  /** What the file holds, in its order, the same at each call. Throws the `FileFault` of the file, and nothing else for what is in it. */
  readonly read: (file: IntakeFile) => AsyncIterable<Read>;
}
