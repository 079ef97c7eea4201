/**
 * A file on disk as intake reads it, and one that is a text already. A load
 * reads a file more than once, so every piece is compared with what the file
 * was when the load began.
 */
import { open, stat } from "node:fs/promises";
import type { Stats } from "node:fs";

import { decoded } from "./input/decoded.ts";
import { FileFault } from "./input/file-fault.ts";
import { unpacked } from "./input/unpacked.ts";
import type { IntakeFile } from "./reader.ts";

/** Bytes that are read at once. */
const STEP = 256 * 1024;

/** Characters of a file that a reader asks for as one text; node holds texts of up to 512 Mi. */
export const LARGEST_TEXT = 256 * 1024 * 1024;

/** The file at a path; `name` is how reports name it. Rejects as `node:fs` does if there is none, and if it is a folder or a pipe. */
export async function diskFile(
  path: string,
  name: string = path,
): Promise<IntakeFile> {
  const noted = await stat(path);
  if (!noted.isFile())
    throw new Error(
      `A file was expected, but ${name} is ${noted.isDirectory() ? "a folder" : "no regular file, and a load reads a file more than once"}.`,
    );
  const chunks = () => decoded(unpacked(bytesOf(path, noted)));
  return { name, size: noted.size, chunks, text: () => textOf(chunks()) };
}

export function textFile(name: string, marked: string): IntakeFile {
  const size = Buffer.byteLength(marked);
  const text = marked.replace(/^\uFEFF/, "");
  return {
    name,
    size,
    text: () => Promise.resolve(text),
    chunks: async function* () {
      yield text;
    },
  };
}

/** The whole text of a file. Throws a `FileFault` if it is too long to be held. */
export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LARGEST_TEXT)
      throw new FileFault(
        "FILE_TOO_LARGE",
        "the file",
        `A file of this format has at most ${LARGEST_TEXT} characters, but this one has more; load it in parts.`,
      );
    parts.push(chunk);
  }
  return parts.join("");
}

/** Each piece is valid until the next one is asked for. */
async function* bytesOf(
  path: string,
  noted: Stats,
): AsyncGenerator<Uint8Array> {
  const file = await open(path).catch(() => {
    throw changed(0);
  });
  try {
    const buffer = Buffer.allocUnsafe(STEP);
    for (let at = 0; ;) {
      const { bytesRead } = await file.read(buffer, 0, STEP);
      // After reading: a writer who came before shows in the times or in the size.
      if (!isSame(await file.stat(), noted)) throw changed(at);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
}

function isSame(now: Stats, noted: Stats): boolean {
  return (
    now.ino === noted.ino &&
    now.size === noted.size &&
    now.mtimeMs === noted.mtimeMs
  );
}

function changed(at: number): FileFault {
  return new FileFault(
    "FILE_CHANGED",
    `byte ${at}`,
    "A file must stay as it is while it is loaded, but this one has changed; load it again.",
  );
}
