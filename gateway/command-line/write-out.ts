/** Where a command writes a document to: standard output, or a file. */
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A file gets its name when it is whole: nobody takes half of a document for all of it. */
export async function writeOut(
  text: Iterable<string> | AsyncIterable<string>,
  file: string | undefined,
): Promise<void> {
  if (file === undefined) {
    for await (const piece of text) process.stdout.write(piece);
    return;
  }
  const part = `${file}.part`;
  await pipeline(Readable.from(text), createWriteStream(part, { mode: 0o600 }));
  await rename(part, file);
}
