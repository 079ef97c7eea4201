/**
 * Reads a whole audit log and finds every line that was altered, taken out, put in
 * or moved, each with its file and line, what was expected and what came.
 */
import { auditFiles, linesOf } from "./audit-files.ts";
import type { AuditFileName } from "./audit-files.ts";
import { GENESIS, readLine } from "./chain.ts";
import type { AuditLine, Head } from "./chain.ts";

export interface ChainFault {
  readonly file: string;
  /** Counted from 1; 0: the file as such. */
  readonly line: number;
  readonly expected: string;
  readonly came: string;
}

export interface ChainReport {
  readonly ok: boolean;
  readonly files: number;
  readonly lines: number;
  readonly head: Head;
  /** The first hundred; a line after a broken one may show as well. */
  readonly faults: readonly ChainFault[];
  /** What is no fault and worth knowing: torn lines, lost ones, files that were kept long enough. */
  readonly notes: readonly string[];
}

const MOST_FAULTS = 100;

/** `known`: a head that was kept elsewhere; the chain must go through it. */
export async function verifyChain(
  folder: string,
  known?: Head,
): Promise<ChainReport> {
  const walk = new Walk(known);
  const files = await auditFiles(folder);
  for (const [index, file] of files.entries())
    await walk.through(file, index === files.length - 1);
  return { files: files.length, ...walk.end() };
}

class Walk {
  readonly #known: Head | undefined;
  readonly #faults: ChainFault[] = [];
  readonly #notes: string[] = [];
  /** Where older files were removed, as lines tell. */
  readonly #removed: unknown[] = [];
  #begin: { readonly file: string; readonly before: Head } | undefined;
  #head: Head = GENESIS;
  #lines = 0;
  #seen = false;
  #place = { file: "", line: 0 };

  constructor(known: Head | undefined) {
    this.#known = known;
    this.#seen = known === undefined || known.seq === 0;
  }

  async through(file: AuditFileName, last: boolean): Promise<void> {
    let number = 0;
    const follows = this.#begin === undefined ? 0 : this.#head.seq + 1;
    if (follows !== 0 && file.firstSeq !== follows)
      this.#fault(
        { file: file.name, line: 0 },
        `a file that begins with line ${follows} of the chain`,
        `one that is named after line ${file.firstSeq}`,
      );
    for await (const { bytes, whole } of linesOf(file.path)) {
      number += 1;
      this.#place = { file: file.name, line: number };
      if (!whole && last)
        this.#notes.push(
          `${file.name} ends within a line: it is being written, or a crash cut it`,
        );
      else this.#take(bytes, whole, file);
    }
  }

  end(): Omit<ChainReport, "files"> {
    this.#checkBegin();
    if (!this.#seen && this.#known !== undefined)
      this.#fault(
        this.#place,
        `line ${this.#known.seq} with hash ${this.#known.hash}, the head that is known`,
        this.#known.seq > this.#head.seq
          ? `an end at line ${this.#head.seq}: what followed was cut off`
          : "no such line: it is older than what is kept, or was replaced",
      );
    return {
      ok: this.#faults.length === 0,
      lines: this.#lines,
      head: this.#head,
      faults: this.#faults,
      notes: this.#notes,
    };
  }

  #take(bytes: Buffer, whole: boolean, file: AuditFileName): void {
    this.#lines += 1;
    const read = whole ? readLine(bytes) : { fault: "a line without an end" };
    if ("fault" in read) {
      this.#fault(this.#place, "a whole line, unaltered", read.fault);
      // The next line shows whether this one was altered or put in.
      return;
    }
    const { line } = read;
    if (this.#begin === undefined) this.#begins(line, file);
    else this.#follows(line);
    this.#head = { seq: line.seq, hash: line.hash };
    if (line.seq === this.#known?.seq && line.hash === this.#known.hash)
      this.#seen = true;
    this.#note(line);
  }

  #begins({ seq, prev }: AuditLine, file: AuditFileName): void {
    this.#begin = { file: file.name, before: { seq: seq - 1, hash: prev } };
    if (file.firstSeq !== seq)
      this.#fault(
        this.#place,
        `line ${file.firstSeq} of the chain, as the file's name says`,
        `line ${seq}`,
      );
  }

  #follows({ seq, prev }: AuditLine): void {
    const { seq: before, hash } = this.#head;
    if (seq === before + 1 && prev === hash) return;
    this.#fault(
      this.#place,
      `line ${before + 1} of the chain, after hash ${hash}`,
      `line ${seq}, after hash ${prev}`,
    );
  }

  /** A chain begins with its first line, or where a later line says that older ones were removed. */
  #checkBegin(): void {
    const begin = this.#begin;
    if (begin === undefined) return;
    const { seq, hash } = begin.before;
    if (seq === GENESIS.seq && hash === GENESIS.hash) return;
    if (this.#removed.some((upTo) => isHead(upTo, begin.before))) return;
    this.#fault(
      { file: begin.file, line: 1 },
      "line 1 of the chain, or a line that tells of older ones having been kept long enough",
      `line ${seq + 1}, after hash ${hash}`,
    );
  }

  #note(line: AuditLine): void {
    const where = `line ${line.seq} (${line.at})`;
    switch (line.event) {
      case "retention":
        this.#removed.push(line["upTo"]);
        this.#notes.push(`${where}: older files were removed, as configured`);
        return;
      case "torn":
        this.#notes.push(
          `${where}: a torn line of ${String(line["bytes"])} bytes was set apart in ${String(line["aside"])}`,
        );
        return;
      case "resumed":
        this.#notes.push(
          `${where}: the disk had failed; ${String(line["lost"])} lines were lost`,
        );
    }
  }

  #fault(
    place: { readonly file: string; readonly line: number },
    expected: string,
    came: string,
  ): void {
    if (this.#faults.length < MOST_FAULTS)
      this.#faults.push({ ...place, expected, came });
  }
}

function isHead(told: unknown, { seq, hash }: Head): boolean {
  if (typeof told !== "object" || told === null) return false;
  const head = told as Partial<Head>;
  return head.seq === seq && head.hash === hash;
}
