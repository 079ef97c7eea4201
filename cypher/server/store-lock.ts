/**
 * Knows whether a store already runs on a home folder, and as which process.
 *
 * Neo4j locks its files itself and would say so after some seconds, in a
 * stack of exceptions. A note of the process's id says it at once; a note
 * that a killed process left behind is told by its start time and removed.
 */
import { readFile, rm, writeFile } from "node:fs/promises";

import { processStart } from "./process-start.ts";
import { ServerError } from "./server-error.ts";

import type { StoreFiles } from "./store-files.ts";

/** Throws STORE_LOCKED if the process that was noted is still running. */
export async function refuseIfLocked(files: StoreFiles): Promise<void> {
  const note = await readFile(files.process, "utf8").catch(() => "");
  const [pid = "", start] = note.trim().split(" ");
  if (pid !== "" && processStart(Number(pid)) === (start ?? ""))
    throw storeLocked(files.home, pid);
  await rm(files.process, { force: true });
}

/** Notes the process that now runs on this store. */
export async function noteProcess(
  files: StoreFiles,
  pid: number,
): Promise<void> {
  await writeFile(files.process, `${pid} ${processStart(pid) ?? ""}\n`);
}

/** Takes the note away when its process has ended. */
export async function forgetProcess(files: StoreFiles): Promise<void> {
  // Left over it does no harm: its start time will tell.
  await rm(files.process, { force: true }).catch(() => undefined);
}

/** The error, also for a lock that only Neo4j has seen. */
export function storeLocked(home: string, pid?: string): ServerError {
  const who = pid === undefined ? "another process" : `process ${pid}`;
  return new ServerError(
    "STORE_LOCKED",
    `The store in ${home} is already in use by ${who}: stop it, or choose another data folder.`,
  );
}
