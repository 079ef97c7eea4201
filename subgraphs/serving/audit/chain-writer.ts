/**
 * Writes the chain, and never makes anybody wait for a disk that hangs: lines
 * queue in memory, what has queued goes out in one write, and `fsync` follows at
 * intervals. A line counts as written once the operating system has it, so it
 * outlives this process, however that ends; what was written in the last interval
 * before the power fails is lost, and a line cut by that is said at the next start.
 *
 * A disk that fails is tried again every second, from the end of the last whole
 * line; meanwhile lines wait up to a bound, and those above it are counted.
 */
import { join } from "node:path";

import type { Log } from "../log.ts";
import { dayOf, fileName } from "./audit-files.ts";
import type { AuditDisk, AuditFile } from "./audit-disk.ts";
import { nextLine } from "./chain.ts";
import type { AuditEntry, Head } from "./chain.ts";

export interface WriterOptions {
  readonly folder: string;
  readonly disk: AuditDisk;
  readonly log: Log;
  readonly now: () => Date;
  /** The last line that the folder has. */
  readonly head: Head;
  /** The file to go on with; absent: a new one. */
  readonly file?: { readonly path: string; readonly day: string } | undefined;
  readonly bounds?: Partial<WriterBounds> | undefined;
  /** A new file was begun: what is too old may go. */
  readonly onNewFile?: (() => void) | undefined;
}

export interface WriterBounds {
  /** Milliseconds from a write to its `fsync`. */
  readonly syncMs: number;
  /** Milliseconds until a disk that failed is tried again. */
  readonly retryMs: number;
  /** Lines that wait at most. */
  readonly queued: number;
  /** Bytes of a file, after which another one begins. */
  readonly fileBytes: number;
  /** Milliseconds that the end of the process waits for the disk. */
  readonly closeMs: number;
}

const usualBounds: WriterBounds = {
  syncMs: 200,
  retryMs: 1_000,
  queued: 10_000,
  fileBytes: 64 * 1024 * 1024,
  closeMs: 5_000,
};

/** Lines of one write; more wait for the next. */
const MOST_AT_ONCE = 1_000;

interface Waiting {
  readonly text: string;
  readonly day: string;
  readonly head: Head;
  /** Told once: whether the line was written at the first try. */
  readonly done: (written: boolean) => void;
}

interface Open {
  readonly file: AuditFile;
  readonly day: string;
  /** Bytes of whole lines. */
  length: number;
}

export class ChainWriter {
  readonly #options: WriterOptions;
  readonly #bounds: WriterBounds;
  readonly #queue: Waiting[] = [];
  #open: Open | undefined;
  /** The file to go on with when it is opened next. */
  #known: WriterOptions["file"];
  #sealed: Head;
  #written: Head;
  #lines = 0;
  #lost = 0;
  #untold = 0;
  #fault: string | undefined;
  /** Whether bytes of a failed write may stand behind the last whole line. */
  #ragged = false;
  #unsynced = false;
  #resuming = false;
  #closed = false;
  #working: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: WriterOptions) {
    this.#options = options;
    this.#bounds = { ...usualBounds, ...options.bounds };
    this.#known = options.file;
    this.#sealed = options.head;
    this.#written = options.head;
  }

  /** Puts a line at the end of the chain; tells whether the operating system took it at the first try. */
  append(entry: AuditEntry): Promise<boolean> {
    if (this.#closed || this.#queue.length >= this.#bounds.queued) {
      this.#lost += 1;
      this.#untold += 1;
      return Promise.resolve(false);
    }
    return new Promise((done) => {
      this.#push(entry, done);
      // While the disk fails, nobody waits for it: the line is written when it can be.
      if (this.#fault === undefined) this.#work();
      else done(false);
    });
  }

  /** The last line that the operating system has. */
  get head(): Head {
    return this.#written;
  }

  /** Why no line can be written; undefined: they are. */
  get fault(): string | undefined {
    return this.#fault;
  }

  get counts() {
    return {
      written: this.#lines,
      queued: this.#queue.length,
      lost: this.#lost,
    };
  }

  /** Writes what waits, down to the disk; bounded, and says what was left. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const drained = this.#drain().then(() => true);
    const late = new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), this.#bounds.closeMs).unref();
    });
    await Promise.race([drained, late]);
    clearTimeout(this.#timer);
    const left = this.#queue.length;
    if (left > 0)
      this.#options.log.error(
        { folder: this.#options.folder, lines: left, reason: this.#fault },
        "lines of the audit log could not be written, and are lost",
      );
  }

  async #drain(): Promise<void> {
    await this.#working;
    clearTimeout(this.#timer);
    await this.#turn();
    await this.#leave();
  }

  #push(entry: AuditEntry, done: (written: boolean) => void = () => {}): void {
    const at = this.#options.now();
    const { text, head } = nextLine(this.#sealed, entry, at);
    this.#sealed = head;
    this.#queue.push({ text, head, day: dayOf(at), done });
  }

  #work(): void {
    this.#working ??= this.#write()
      .catch((error: unknown) => this.#failed(error))
      .then(() => this.#rest());
  }

  /** Everything at once: queue, then disk. A disk that failed has proven itself when it took a line about that. */
  async #turn(): Promise<void> {
    if (this.#fault !== undefined && !this.#resuming) {
      this.#resuming = true;
      this.#push({ event: "resumed", lost: this.#untold });
      this.#untold = 0;
    }
    try {
      await this.#write();
      await this.#sync();
      this.#recovered();
    } catch (error) {
      await this.#failed(error);
    }
  }

  #rest(): void {
    this.#working = undefined;
    if (this.#fault === undefined && this.#queue.length > 0) this.#work();
    this.#schedule();
  }

  /** A timer that runs while something is left to do, and does not keep the process. */
  #schedule(): void {
    if (this.#closed || this.#timer !== undefined) return;
    if (this.#fault === undefined && !this.#unsynced) return;
    const { retryMs, syncMs } = this.#bounds;
    const wait = this.#fault === undefined ? syncMs : retryMs;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // Lines need not wait for the disk: only the retry holds them back.
      if (this.#fault === undefined)
        void this.#sync().then(
          () => this.#schedule(),
          (error: unknown) => this.#failed(error).then(() => this.#schedule()),
        );
      else this.#working ??= this.#turn().then(() => this.#rest());
    }, wait).unref();
  }

  async #write(): Promise<void> {
    while (this.#queue.length > 0) {
      const open = await this.#fileFor(this.#queue[0] as Waiting);
      const first = this.#queue[0]?.day ?? "";
      const end = this.#queue.findIndex(({ day }) => day > first);
      const batch = this.#queue.slice(
        0,
        Math.min(end < 0 ? this.#queue.length : end, MOST_AT_ONCE),
      );
      const bytes = Buffer.from(batch.map(({ text }) => `${text}\n`).join(""));
      if (this.#ragged) await open.file.truncate(open.length);
      this.#ragged = true;
      await open.file.append(bytes);
      this.#ragged = false;
      open.length += bytes.length;
      this.#unsynced = true;
      this.#queue.splice(0, batch.length);
      this.#lines += batch.length;
      this.#written = batch.at(-1)?.head ?? this.#written;
      for (const { done } of batch) done(true);
    }
  }

  async #fileFor(next: Waiting): Promise<Open> {
    const { disk, folder, onNewFile } = this.#options;
    const full = (this.#open?.length ?? 0) >= this.#bounds.fileBytes;
    if (this.#open !== undefined && !full && next.day <= this.#open.day)
      return this.#open;
    if (this.#open !== undefined) {
      if (this.#ragged) await this.#open.file.truncate(this.#open.length);
      this.#ragged = false;
      await this.#sync();
      await this.#leave();
    }
    const known = this.#known;
    const goesOn = known !== undefined && next.day <= known.day;
    const path = goesOn
      ? known.path
      : join(folder, fileName(next.head.seq, next.day));
    const { file, length } = await disk.open(path);
    this.#known = undefined;
    this.#open = { file, length, day: goesOn ? known.day : next.day };
    if (!goesOn) onNewFile?.();
    return this.#open;
  }

  async #sync(): Promise<void> {
    const open = this.#open;
    if (open === undefined || !this.#unsynced) return;
    this.#unsynced = false;
    await open.file.sync().catch(async (error: unknown) => {
      // Gone, or a disk that lost it: what follows goes to a file that is there.
      if (this.#open === open) await this.#leave();
      throw error;
    });
  }

  async #leave(): Promise<void> {
    const left = this.#open;
    this.#open = undefined;
    this.#ragged = false;
    await left?.file.close().catch(() => {});
  }

  async #failed(error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    if (this.#fault === undefined)
      this.#options.log.error(
        { folder: this.#options.folder, reason },
        "the audit log cannot be written",
      );
    this.#fault = reason;
    for (const { done } of this.#queue) done(false);
    if (!this.#ragged || this.#open === undefined) return;
    try {
      await this.#open.file.truncate(this.#open.length);
      this.#ragged = false;
    } catch {
      // Then the next write begins with it.
    }
  }

  #recovered(): void {
    if (this.#fault === undefined) return;
    this.#fault = undefined;
    this.#resuming = false;
    this.#options.log.warn(
      { folder: this.#options.folder },
      "the audit log is written again",
    );
  }
}
