/**
 * The files of an audit log: one for each day (UTC), and a further one where a day
 * fills one. The number of its first line stands in a file's name, so that names
 * in order are lines in order, whatever the clock does.
 */
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

const NAME = /^audit-(\d{12})-(\d{4}-\d\d-\d\d)\.jsonl$/;

/** `audit-000000000001-2026-11-28.jsonl` */
export function fileName(firstSeq: number, day: string): string {
  return `audit-${String(firstSeq).padStart(12, "0")}-${day}.jsonl`;
}

export interface AuditFileName {
  readonly name: string;
  readonly path: string;
  readonly firstSeq: number;
  readonly day: string;
}

/** The files of a folder, in the order of their lines. */
export async function auditFiles(
  folder: string,
): Promise<readonly AuditFileName[]> {
  const names = await readdir(folder);
  return names
    .toSorted()
    .map((name) => ({ name, path: join(folder, name), found: NAME.exec(name) }))
    .filter(({ found }) => found !== null)
    .map(({ name, path, found }) => ({
      name,
      path,
      firstSeq: Number(found?.[1]),
      day: found?.[2] ?? "",
    }));
}

/** The lines of a file as bytes; `whole` is false for what stands after the last line feed. */
export async function* linesOf(
  path: string,
): AsyncGenerator<{ readonly bytes: Buffer; readonly whole: boolean }> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (
      let end = chunk.indexOf(LINE_FEED);
      end >= 0;
      end = chunk.indexOf(LINE_FEED, from)
    ) {
      yield {
        bytes: Buffer.concat([...rest, chunk.subarray(from, end)]),
        whole: true,
      };
      rest = [];
      from = end + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield { bytes: Buffer.concat(rest), whole: false };
}

const LINE_FEED = 0x0a;

/** `2026-11-28`, in UTC: salts and files go by it. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
