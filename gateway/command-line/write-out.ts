/** Where a command writes a document to: standard output, or a file. */
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { BadUse } from "./common.ts";

/**
 * A file gets its name when it is whole: nobody takes half of a document for all
 * of it, and of one that fails nothing is left. Throws BadUse where the file
 * cannot be written.
 */
export async function writeOut(
  text: Iterable<string> | AsyncIterable<string>,
  file: string | undefined,
): Promise<void> {
  if (file === undefined) {
    for await (const piece of text) process.stdout.write(piece);
    return;
  }
  const part = `${file}.part`;
  try {
    await pipeline(
      Readable.from(text),
      createWriteStream(part, { mode: 0o600 }),
    );
    await rename(part, file);
  } catch (error) {
    // What cannot be made cannot be taken away either.
    await rm(part, { force: true }).catch(() => {});
    throw unwritable(file, error as NodeJS.ErrnoException);
  }
}

/** What is wrong with the file, or the error of the text as it is. */
function unwritable(file: string, error: NodeJS.ErrnoException): Error {
  const { code = "", syscall = "" } = error;
  if (!["open", "write", "rename"].includes(syscall)) return error;
  return new BadUse(`Cannot write ${file}: ${FAULTS.get(code) ?? code}.`);
}

const FAULTS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such folder"],
  ["ENOTDIR", "its folder is a file"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "you may not write there"],
  ["EROFS", "nothing can be written there"],
  ["ENOSPC", "the disk is full"],
]);
