/** A file on disk as intake reads it, and one that is a text already. */
import { readFile, stat } from "node:fs/promises";

import type { IntakeFile } from "./reader.ts";

/** The file at a path; `name` is how reports name it. Rejects as `node:fs` does if there is none. */
export async function diskFile(
  path: string,
  name: string = path,
): Promise<IntakeFile> {
  const { size } = await stat(path);
  return { name, size, text: () => readFile(path, "utf8") };
}

export function textFile(name: string, text: string): IntakeFile {
  const size = Buffer.byteLength(text);
  return { name, size, text: () => Promise.resolve(text) };
}
