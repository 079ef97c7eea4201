/**
 * The process of one store: how it is spawned, watched and stopped.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

import { explainExit } from "./explain-exit.ts";
import { forgetProcess, noteProcess } from "./store-lock.ts";

import type { StoreExit } from "./explain-exit.ts";
import type { Java } from "./find-java.ts";
import type { Keeper } from "./keeper.ts";
import type { Environment } from "./run-program.ts";
import type { StoreFiles } from "./store-files.ts";
import type { ChildProcess } from "node:child_process";

/** A store that was spawned; whether it answers is another question. */
export interface StoreProcess {
  readonly pid: number;
  readonly exited: Promise<StoreExit>;
  stop(): Promise<void>;
}

/** What `spawnStore` needs; `environment` is all that the store gets, and holds the CLASSPATH. */
export interface SpawnStore {
  readonly java: Java;
  readonly files: StoreFiles;
  readonly environment: Environment;
  /** What the JVM is told: see java-flags.ts. */
  readonly flags: readonly string[];
  readonly keeper?: Pick<Keeper, "watch" | "forget"> | undefined;
}

/** Spawns the store, its output in the console log, its process noted and kept. */
export async function spawnStore(options: SpawnStore): Promise<StoreProcess> {
  const { files, keeper } = options;
  const child = spawnServer(options);
  const ended = endOf(child);
  const pid = child.pid ?? (await neverSpawned(child));
  keeper?.watch(pid);
  await noteProcess(files, pid);
  let wasAsked = false;
  const exited = ended.then(async ({ code, signal }): Promise<StoreExit> => {
    keeper?.forget(pid);
    await forgetProcess(files);
    const log = await readFile(files.log, "utf8").catch(() => "");
    return { code, signal, wasAsked, reason: explainExit(code, signal, log) };
  });
  const stop = () => {
    wasAsked = true;
    return endInOrder(child, exited);
  };
  return { pid, exited, stop };
}

/** Nothing here waits: the caller must hear of an error, and the keeper of the process, before anything else happens. */
function spawnServer({
  java,
  files,
  environment,
  flags,
}: SpawnStore): ChildProcess {
  const log = openSync(files.log, "w");
  try {
    const main = "org.neo4j.server.CommunityEntryPoint";
    const folders = [`--home-dir=${files.home}`, `--config-dir=${files.conf}`];
    const parameters = [...flags, main, ...folders, "--console-mode"];
    return spawn(java.path, parameters, {
      cwd: files.home,
      // A session of its own: on Ctrl-C the command decides who ends first.
      detached: true,
      env: { ...environment },
      stdio: ["ignore", log, log],
    });
  } finally {
    closeSync(log);
  }
}

function endOf(
  child: ChildProcess,
): Promise<Pick<StoreExit, "code" | "signal">> {
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
}

/** Without an id there is an error event to come: `once` rejects with it. */
async function neverSpawned(child: ChildProcess): Promise<never> {
  await once(child, "exit");
  throw new Error("A process without an id ended, but gave no error.");
}

// An idle store needs 0.3 s; one that has just been loaded writes its pages first.
const patienceMs = 30_000;

async function endInOrder(
  child: ChildProcess,
  exited: Promise<StoreExit>,
): Promise<void> {
  child.kill("SIGTERM");
  const timer = new AbortController();
  const late = sleep(patienceMs, "late", { signal: timer.signal }).catch(
    () => "in time",
  );
  if ((await Promise.race([exited, late])) === "late") child.kill("SIGKILL");
  timer.abort();
  await exited;
}
