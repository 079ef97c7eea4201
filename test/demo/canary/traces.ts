/** Looks for canaries where nobody asked: in all files of the demonstration, and in what its processes count. */
import { readFile, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

import { runningDemo } from "../../support/running-demo.ts";
import { ownerOf } from "./flocks.ts";
import { ID_BEGINS, OTHERS, siskinsIn } from "./siskins.ts";

/** Where there is one in a file that is not its owner's store, and how many files were read. */
export async function tracesInFiles(): Promise<{
  readonly files: number;
  readonly traces: readonly string[];
}> {
  const { folder } = runningDemo();
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries.filter((entry) => entry.isFile());
  const traces: string[] = [];
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const [member, part] = relative(folder, path).split(sep);
    // A store's file may go while it runs.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (!bytes.includes("siskin") && !bytes.includes(ID_BEGINS)) continue;
    for (const n of siskinsIn(bytes.toString("latin1")))
      if (n < OTHERS && (part !== "store" || ownerOf(n) !== member))
        traces.push(`${relative(folder, path)}: ${n}`);
  }
  return { files: files.length, traces };
}

/** Which processes have one in their numbers. */
export async function tracesInMetrics(
  others: readonly string[],
): Promise<readonly string[]> {
  const { gateways, members } = runningDemo();
  const urls = [...gateways, ...members].map(({ url }) => url);
  const traces: string[] = [];
  for (const url of [...urls, ...others]) {
    const response = await fetch(new URL("/metrics", url));
    const text = await response.text();
    if (!response.ok || !text.includes("# TYPE"))
      throw new Error(`No numbers at ${url}: ${text.slice(0, 200)}`);
    if (siskinsIn(text).length > 0) traces.push(url);
  }
  return traces;
}
