/** Reads a folder of warning lists: `<name>.json`, or `<name>/list.json` as in MISP's repository. */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import { parseWarningList } from "./warning-list.ts";
import { warningListsOf } from "./warning-lists.ts";
import type { WarningLists } from "./warning-lists.ts";

/** Throws one sentence for a folder that is not there, and for a list that is none. */
export async function readWarningLists(folder: string): Promise<WarningLists> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.flatMap((entry) => {
    if (entry.isDirectory())
      return { name: entry.name, file: join(folder, entry.name, "list.json") };
    return entry.name.endsWith(".json")
      ? {
          name: entry.name.replace(/\.json$/, ""),
          file: join(folder, entry.name),
        }
      : [];
  });
  const lists = await Promise.all(
    files
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async ({ name, file }) =>
        parseWarningList(name, await readFile(file, "utf8")),
      ),
  );
  return warningListsOf(lists);
}
