/**
 * Starts a real Neo4j Community server for one member.
 *
 * The stock main class runs in a process of its own: no Java of ours, which
 * also keeps Neo4j's GPL at arm's length. Nothing here is shared between
 * stores but the jars, so a caller may start several side by side.
 */
import { mkdir, writeFile } from "node:fs/promises";

import { findClassArchive } from "./class-archive.ts";
import { classPath, defaultHeapMb, storeFlags } from "./java-flags.ts";
import { portInUse, refusePortInUse } from "./refuse-port-in-use.ts";
import { ServerError } from "./server-error.ts";
import { storeConf } from "./store-conf.ts";
import { storeFiles } from "./store-files.ts";
import { refuseIfLocked, storeLocked } from "./store-lock.ts";
import { storePassword, storeUser } from "./store-password.ts";
import { spawnStore } from "./store-process.ts";
import { waitUntilReady } from "./wait-until-ready.ts";

import type { StoreExit } from "./explain-exit.ts";
import type { Jars } from "./fetch-jars.ts";
import type { Java } from "./find-java.ts";
import type { Keeper } from "./keeper.ts";
import type { StoreFiles } from "./store-files.ts";
import type { StoreProcess } from "./store-process.ts";
import type { IsReady } from "./wait-until-ready.ts";

/** Where and how a store runs. */
export interface StartStore {
  /** The folder that holds all of this store; made if missing. */
  readonly home: string;
  readonly boltPort: number;
  readonly jars: Jars;
  readonly java: Java;
  readonly heapMb?: number | undefined;
  /** Asks one query with the driver, which is not this folder's. */
  readonly isReady: IsReady;
  /** Ends the store with this command, however that ends. */
  readonly keeper?: Pick<Keeper, "watch" | "forget"> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((line: string) => void) | undefined;
  /** A busy machine takes its time: 120 s unless said otherwise. */
  readonly readyWithinMs?: number | undefined;
  /** For make-class-archive.ts alone: where the classes are written down at the end. */
  readonly recordClasses?: string | undefined;
}

/** A store that has answered a query. */
export interface RunningStore {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  /** Resolves when the process has ended, asked or not; never rejects. */
  readonly exited: Promise<StoreExit>;
  /** SIGTERM, 30 s of patience, SIGKILL; resolves when the process has ended. */
  stop(): Promise<void>;
}

/** Starts the store and waits for its first answer. Throws PORT_IN_USE, STORE_LOCKED, STORE_EXITED, STORE_NOT_READY. */
export async function startStore(options: StartStore): Promise<RunningStore> {
  const files = storeFiles(options.home);
  await refuseIfLocked(files);
  await refusePortInUse(options.boltPort);
  await makeFolders(files);
  await writeFile(files.confFile, storeConf(options.boltPort));
  const environment = { CLASSPATH: await classPath(options.jars.lib) };
  const password = await storePassword(files, {
    java: options.java.path,
    environment,
    signal: options.signal,
    keeper: options.keeper,
  });
  options.signal?.throwIfAborted();
  const flags = await flagsOf(files, options);
  const { java, keeper } = options;
  options.onProgress?.("starting Neo4j");
  const process = await spawnStore({ java, keeper, files, flags, environment });
  const uri = `bolt://127.0.0.1:${options.boltPort}`;
  await untilItAnswers(process, uri, password, options);
  return { uri, user: storeUser, password, ...process };
}

async function makeFolders(files: StoreFiles): Promise<void> {
  // What is in here is the member's alone.
  await mkdir(files.home, { recursive: true, mode: 0o700 });
  await mkdir(files.conf, { recursive: true });
  await mkdir(files.logs, { recursive: true });
}

async function flagsOf(
  files: StoreFiles,
  options: StartStore,
): Promise<readonly string[]> {
  const { heapMb = defaultHeapMb, recordClasses } = options;
  const found =
    recordClasses === undefined
      ? await findClassArchive(options.jars, options.java)
      : undefined;
  const archive = found && found.bytes > 0 ? found.path : undefined;
  return storeFlags({ heapMb, logs: files.logs, archive, recordClasses });
}

async function untilItAnswers(
  store: StoreProcess,
  uri: string,
  password: string,
  options: StartStore,
): Promise<void> {
  const { boltPort, isReady, readyWithinMs = 120_000 } = options;
  const ended = new AbortController();
  const signal = options.signal
    ? AbortSignal.any([options.signal, ended.signal])
    : ended.signal;
  const ask = () => isReady(uri, password);
  try {
    const answer = waitUntilReady({
      boltPort,
      ask,
      withinMs: readyWithinMs,
      signal,
    });
    const said = await Promise.race([answer, failure(store.exited, options)]);
    if (said !== undefined) throw notReady(options.home, readyWithinMs, said);
  } catch (error) {
    ended.abort();
    await store.stop();
    throw options.signal?.aborted ? options.signal.reason : error;
  }
}

async function failure(
  exited: Promise<StoreExit>,
  { home, boltPort }: StartStore,
): Promise<never> {
  const { reason } = await exited;
  if (/address already in use/i.test(reason)) throw portInUse(boltPort);
  if (/locked by another process|store_lock/i.test(reason))
    throw storeLocked(home);
  throw new ServerError(
    "STORE_EXITED",
    `The store in ${home} ended while it started: ${reason}. The whole story is in ${storeFiles(home).log}.`,
  );
}

function notReady(home: string, withinMs: number, said: string): ServerError {
  return new ServerError(
    "STORE_NOT_READY",
    `The store in ${home} did not answer within ${withinMs / 1000} s (${said}): see ${storeFiles(home).log}, or give it more time on a busy machine.`,
  );
}
