/**
 * Where the chain of a folder ends, before it goes on: the last whole line, and
 * what a crash left behind it. A torn line was never whole, so it is set apart in
 * a file of its own, and the next line says so; a whole last line that does not fit
 * its own hash was altered, and then nothing is written at all.
 */
import { createHash } from "node:crypto";
import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { auditFiles, linesOf } from "./audit-files.ts";
import type { AuditFileName } from "./audit-files.ts";
import { GENESIS, readLine } from "./chain.ts";
import type { AuditEntry, Head } from "./chain.ts";

export interface ChainEnd {
  readonly head: Head;
  /** The file to go on with. */
  readonly file: AuditFileName | undefined;
  /** The line that tells of a torn one. */
  readonly torn: AuditEntry | undefined;
}

export async function findEnd(folder: string): Promise<ChainEnd> {
  const files = await auditFiles(folder);
  const last = files.at(-1);
  if (last === undefined)
    return { head: GENESIS, file: undefined, torn: undefined };
  const { rest, bytes } = await endOf(last);
  const torn =
    rest.length === 0 ? undefined : await setApart(folder, last, bytes, rest);
  return { head: await headOf(folder, files), file: last, torn };
}

/** The last line of the last file that has one. */
export async function headOf(
  folder: string,
  files: readonly AuditFileName[],
): Promise<Head> {
  for (const file of files.toReversed()) {
    const { line, number } = await endOf(file);
    if (line === undefined) continue;
    const read = readLine(line);
    if ("fault" in read)
      throw new Error(
        `The audit chain in ${folder} is broken in its last line (${file.name}, line ${number}: ${read.fault}). See \`tessera audit verify\`; move the folder aside to begin a new chain.`,
      );
    return { seq: read.line.seq, hash: read.line.hash };
  }
  return GENESIS;
}

async function endOf({ path }: AuditFileName) {
  let [bytes, number] = [0, 0];
  let line: Buffer | undefined;
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of linesOf(path))
    if (part.whole) {
      line = part.bytes;
      bytes += line.length + 1;
      number += 1;
    } else rest = part.bytes;
  return { line, rest, bytes, number };
}

async function setApart(
  folder: string,
  { name, path }: AuditFileName,
  wholeBytes: number,
  rest: Buffer,
): Promise<AuditEntry> {
  const sha256 = createHash("sha256").update(rest).digest("hex");
  const aside = `torn-${sha256.slice(0, 16)}.bytes`;
  await writeFile(join(folder, aside), rest, { mode: 0o600, flush: true });
  await truncate(path, wholeBytes);
  return {
    event: "torn",
    file: name,
    aside,
    bytes: rest.length,
    sha256,
  };
}
