/** The files that are named on a command line, and those of the folders that are. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

import { diskFile } from "../../subgraphs/member/intake/disk-file.ts";
import type { IntakeFile } from "../../subgraphs/member/intake/reader.ts";
import { BadUse, whyUnreadable } from "./common.ts";
import { mappingBeside, withoutMappings } from "./mapping-beside.ts";

/**
 * The files in the order of the paths; those of a folder, and of the folders in
 * it, in the order of their names. Hidden ones are passed over, and links in a
 * folder are, since they may lead round in a circle. The mapping beside a CSV
 * file comes with that file, and is none itself. Throws `BadUse` for a path that
 * is neither, for a folder without files, and for a mapping that is none.
 */
export async function filesToLoad(
  paths: readonly string[],
): Promise<readonly IntakeFile[]> {
  const files: IntakeFile[] = [];
  for (const path of paths)
    for (const file of await filesAt(path)) files.push(await opened(file));
  return files;
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new BadUse(`Cannot read ${path}: ${whyUnreadable(error)}.`);
  });
  if (!found.isDirectory()) return [path];
  const files = withoutMappings(await filesIn(path));
  if (files.length === 0)
    throw new BadUse(`The folder ${path} holds no files to load.`);
  return files;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries
    .filter(({ name }) => !name.startsWith("."))
    .toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of visible) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}

async function opened(path: string): Promise<IntakeFile> {
  const file = await onDisk(path);
  const mapping = await mappingBeside(path);
  return mapping === undefined ? file : { ...file, mapping };
}

async function onDisk(path: string): Promise<IntakeFile> {
  try {
    return await diskFile(path);
  } catch (error) {
    const reason =
      error instanceof Error ? whyUnreadable(error) : String(error);
    throw new BadUse(`Cannot read ${path}: ${reason}`);
  }
}
