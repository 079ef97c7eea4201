/** What a process that was started with --heapsnapshot-signal holds in its memory, garbage collected first. */
import { readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The text of a snapshot, which the process writes into `folder`: every string that something still holds is in it. */
export async function heapOf(pid: number, folder: string): Promise<string> {
  process.kill(pid, "SIGUSR2");
  for (let waited = 0; waited < 240; waited++) {
    await sleep(500);
    for (const name of await readdir(folder)) {
      if (!name.endsWith(".heapsnapshot")) continue;
      const text = await readFile(join(folder, name), "utf8");
      // Written whole: the strings come last.
      if (!/\]\s*\}\s*$/.test(text.slice(-20))) continue;
      await rm(join(folder, name));
      return text;
    }
  }
  throw new Error(`Process ${pid} wrote no snapshot into ${folder}.`);
}
