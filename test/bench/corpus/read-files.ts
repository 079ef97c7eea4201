/** The corpus' files, gzipped or not. */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A file's name without folder and endings, and its text. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

/** Every file of a folder with one of these endings, by name. */
export async function filesIn(
  folder: string,
  endings: readonly string[],
): Promise<readonly CorpusFile[]> {
  const names = (await readdir(folder))
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .toSorted();
  return Promise.all(
    names.map(async (name) => ({
      name: name.replace(/\.(json|txt)(\.gz)?$/, ""),
      text: await textOf(join(folder, name)),
    })),
  );
}

/** The text of a file; unpacked if its name ends with `.gz`. */
export async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
