/**
 * The audit log of one server: who asked what, in a folder of its own. Lines are
 * chained (`chain.ts`), persons and search terms stand in them as hashes with a
 * salt of the day (`salts.ts`), and one process writes it (`folder-lock.ts`).
 *
 * An answer leaves when its line is with the operating system. Where it is not,
 * within a second, the owner's choice holds: `refuse` (the usual one: nothing is
 * disclosed of which no line tells) or `serve` (an answer that stops an attack may
 * be worth more than its line; what was lost is counted in the chain).
 */
import { access, constants, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

import type { Log } from "../log.ts";
import { dayOf } from "./audit-files.ts";
import { realDisk } from "./audit-disk.ts";
import type { AuditDisk } from "./audit-disk.ts";
import type { AuditEntry, Head } from "./chain.ts";
import { ChainWriter } from "./chain-writer.ts";
import type { WriterBounds } from "./chain-writer.ts";
import { findEnd } from "./find-end.ts";
import { lockFolder } from "./folder-lock.ts";
import type { FolderLock } from "./folder-lock.ts";
import { dropOldFiles } from "./retention.ts";
import { hashOfDay } from "./salts.ts";
import type { DaysHash } from "./salts.ts";

export interface AuditLog {
  /** Puts a line into the chain. `false`: the question that it tells of must not be answered. Waits a bounded time. */
  append(entry: AuditEntry): Promise<boolean>;
  /** Whether questions are taken: not while no line can be written and the owner chose to refuse. */
  readonly open: boolean;
  /** Today's hashes, for persons and terms. */
  readonly hashes: DaysHash;
  /** Whether search terms stand in the lines in clear, too. */
  readonly plainTerms: boolean;
  status(): AuditStatus;
  close(): Promise<void>;
}

export interface AuditStatus {
  readonly written: number;
  readonly queued: number;
  readonly lost: number;
  /** Why no line can be written; null: they are. */
  readonly fault: string | null;
  readonly head: Head;
}

export interface AuditSettings {
  readonly folder: string;
  readonly terms: "hashed" | "plain";
  /** Days that lines are kept; absent: for ever. */
  readonly keepDays?: number | undefined;
  readonly onFailure: "refuse" | "serve";
  /** The configuration that says so, for messages. */
  readonly configFile?: string | undefined;
}

export interface AuditOptions extends AuditSettings {
  /** The organisation's secret, 32 bytes or more: without it, salts and lines tell nothing. */
  readonly secret: Uint8Array;
  /** Whose log it is, for its first line: `{ gateway: "singtel" }`. */
  readonly of: Readonly<Record<string, string>>;
  readonly log: Log;
  readonly now?: () => Date;
  readonly disk?: AuditDisk;
  readonly bounds?: Partial<WriterBounds>;
  /** Milliseconds that an answer waits for its line at most. */
  readonly waitMs?: number;
}

/** An answer waits as long for its line, at most. */
const LONGEST_WAIT = 1_000;

/** Opens the log, or throws one sentence that names the folder and the key of the configuration. */
export async function openAuditLog(options: AuditOptions): Promise<AuditLog> {
  const { folder, log, now = () => new Date() } = options;
  const lock = await usable(options, () => prepare(folder));
  let writer: ChainWriter | undefined;
  let started = false;
  try {
    const end = await usable(options, () => findEnd(folder));
    const hashes = await usable(options, () =>
      hashOfDay(folder, options.secret, dayOf(now())),
    );
    writer = new ChainWriter({
      folder,
      log,
      now,
      disk: options.disk ?? realDisk,
      head: end.head,
      file: end.file,
      bounds: options.bounds,
      onNewFile: () => {
        if (started) void retain(options, writer);
      },
    });
    if (end.torn !== undefined) {
      log.warn({ ...end.torn }, "a torn line of the audit log was set apart");
      void writer.append(end.torn);
    }
    const start = writer.append({ event: "start", ...options.of });
    if (!(await within(options.waitMs, start)))
      throw unusable(options, writer.fault ?? "the disk does not answer");
    await retain(options, writer);
    started = true;
    return running(options, writer, hashes, lock);
  } catch (error) {
    await writer?.close();
    await lock.release();
    throw error;
  }
}

function running(
  options: AuditOptions,
  writer: ChainWriter,
  first: DaysHash,
  lock: FolderLock,
): AuditLog {
  const { folder, log, secret, now = () => new Date() } = options;
  let hashes = first;
  let renewing = false;
  const renew = (day: string) => {
    renewing = true;
    hashOfDay(folder, secret, day)
      .then((next) => (hashes = next))
      .catch((error: unknown) =>
        log.error({ reason: String(error) }, "no salt for today"),
      )
      .finally(() => (renewing = false));
  };
  return {
    append: async (entry) =>
      (await within(options.waitMs, writer.append(entry))) ||
      options.onFailure === "serve",
    get open() {
      return writer.fault === undefined || options.onFailure === "serve";
    },
    get hashes() {
      const day = dayOf(now());
      // Until the new salt is on the disk, yesterday's is used, and lines say which one.
      if (day !== hashes.day && !renewing) renew(day);
      return hashes;
    },
    plainTerms: options.terms === "plain",
    status: () => ({
      ...writer.counts,
      fault: writer.fault ?? null,
      head: writer.head,
    }),
    close: async () => {
      void writer.append({ event: "stop" });
      await writer.close();
      await lock.release();
    },
  };
}

async function retain(
  { folder, log, keepDays, now = () => new Date() }: AuditOptions,
  writer: ChainWriter | undefined,
): Promise<void> {
  if (keepDays === undefined || writer === undefined) return;
  const append = (entry: AuditEntry) => writer.append(entry);
  await dropOldFiles({ folder, keepDays, now: now(), append }).catch(
    (error: unknown) =>
      log.error({ reason: String(error) }, "old audit files stay"),
  );
}

/** A folder that is there, can be written, and is written by nobody else. */
async function prepare(folder: string): Promise<FolderLock> {
  await makeFolder(folder);
  await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  return lockFolder(folder);
}

/** Level by level: where a file system takes no folders (`/proc`), Node's own recursive `mkdir` tries for ever. */
async function makeFolder(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() === true) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    // Another process of the same home may have been quicker.
    if (error.code !== "EEXIST" || there !== undefined) throw error;
  });
}

async function usable<T>(
  options: AuditOptions,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // A fault of the file system has a code; ours are sentences already.
    const { code, message } = error as NodeJS.ErrnoException;
    throw typeof code === "string" ? unusable(options, message) : error;
  }
}

function unusable({ folder, configFile }: AuditOptions, why: string): Error {
  const where = configFile === undefined ? "" : ` of ${configFile}`;
  return new Error(
    `The audit folder ${folder} cannot be written (${why}). Nothing is answered of which no line could tell: give this process a folder that it may write in \`audit.folder\`${where}.`,
  );
}

/** Whether a line is written within this time. */
async function within(
  ms: number | undefined,
  written: Promise<boolean>,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms ?? LONGEST_WAIT).unref();
  });
  return Promise.race([written, late]).finally(() => clearTimeout(timer));
}
