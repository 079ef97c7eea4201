/**
 * Who asked about a value: the lines of a log whose terms are hashes of one of its
 * forms, with the salt of each line's day. A day whose salt was erased tells nothing.
 */
import { auditFiles, linesOf } from "./audit-files.ts";
import { readLine } from "./chain.ts";
import type { AuditLine } from "./chain.ts";
import { hashesOfDays } from "./salts.ts";
import type { HashUse } from "./salts.ts";
import { formsToLookFor } from "./term-forms.ts";

export interface Wanted {
  readonly folder: string;
  readonly secret: Uint8Array;
  /** A value, a name, an id, defanged or not. */
  readonly value?: string | undefined;
  /** A person, as the home names them: every line of theirs. */
  readonly subject?: string | undefined;
  /** Only lines from then on. */
  readonly since?: Date | undefined;
}

export interface WhoReport {
  readonly lines: readonly AuditLine[];
  /** Lines that could have been theirs, and whose salt was erased. */
  readonly erased: number;
}

export async function whoAsked(wanted: Wanted): Promise<WhoReport> {
  const { folder, since } = wanted;
  const sought = await soughtHashes(wanted);
  const lines: AuditLine[] = [];
  let erased = 0;
  for (const { path } of await auditFiles(folder))
    for await (const { bytes } of linesOf(path)) {
      const read = readLine(bytes);
      // A broken line is `verify`'s affair.
      if ("fault" in read || typeof read.line["salt"] !== "string") continue;
      const { line } = read;
      if (since !== undefined && line.at < since.toISOString()) continue;
      const hashes = sought(String(line["salt"]));
      if (hashes === undefined) erased += 1;
      else if (tells(line, hashes)) lines.push(line);
    }
  return { lines, erased };
}

interface Hashes {
  readonly terms: ReadonlySet<string> | undefined;
  readonly subject: string | undefined;
}

/** The hashes to look for, by day; undefined where the day's salt is gone. */
async function soughtHashes({ folder, secret, value, subject }: Wanted) {
  const forms = value === undefined ? undefined : formsToLookFor(value);
  const days = new Map<string, Hashes>();
  for (const [day, hashes] of await hashesOfDays(folder, secret)) {
    const hash = (use: HashUse) => (text: string) => hashes.hash(use, text);
    days.set(day, {
      terms: forms === undefined ? undefined : new Set(forms.map(hash("term"))),
      subject: subject === undefined ? undefined : hash("subject")(subject),
    });
  }
  return (day: string) => days.get(day);
}

function tells(line: AuditLine, { terms, subject }: Hashes): boolean {
  if (subject !== undefined && line["subject"] !== subject) return false;
  const told = line["terms"];
  return (
    terms === undefined ||
    (Array.isArray(told) && told.some((term) => terms.has(String(term))))
  );
}
