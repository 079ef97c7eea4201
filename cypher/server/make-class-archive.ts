/**
 * Makes Java's class-data archive, once for a set of jars and a Java.
 *
 * A throw-away store is started, answers a query and is stopped; Java then
 * writes down which classes it had. That takes 15 s and saves more than that
 * on the first start of five stores already.
 */
import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

import {
  classArchivePath,
  findClassArchive,
  removeOtherArchives,
} from "./class-archive.ts";
import { freePort } from "./free-port.ts";
import { startStore } from "./start-store.ts";

import type { StartStore } from "./start-store.ts";

/** What the throw-away store needs: a store's needs but for a place. What `isReady` asks is learnt too. */
export type MakeClassArchive = Omit<
  StartStore,
  "home" | "boltPort" | "recordClasses"
>;

/** Makes the archive unless it is there. Whoever starts stores later finds it beside the jars. */
export async function makeClassArchive(
  options: MakeClassArchive,
): Promise<void> {
  const { jars, java } = options;
  if ((await findClassArchive(jars, java)) !== undefined) return;
  options.onProgress?.("teaching Java which classes Neo4j needs (once)");
  const home = await mkdtemp(join(jars.home, "training-"));
  try {
    const made = join(home, "classes.jsa");
    const store = await startStore({
      ...options,
      home,
      boltPort: await freePort(),
      recordClasses: made,
    });
    await store.stop();
    // On a crowded machine it may not have written all within its time to stop: the next start tries again.
    if ((await store.exited).signal === "SIGKILL") return;
    // An empty file says: tried, and this Java cannot.
    if (!existsSync(made)) await writeFile(made, "");
    const { size } = await stat(made);
    const path = await classArchivePath(jars, java, size);
    await rename(made, path);
    await removeOtherArchives(jars, path);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
