/** An audit log in a folder of the test's own, with a disk that the test can fill up or take away. */
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { realDisk } from "../../../../subgraphs/serving/audit/audit-disk.ts";
import type { AuditDisk } from "../../../../subgraphs/serving/audit/audit-disk.ts";
import { openAuditLog } from "../../../../subgraphs/serving/audit/audit-log.ts";
import type {
  AuditLog,
  AuditOptions,
} from "../../../../subgraphs/serving/audit/audit-log.ts";
import { silentLog } from "../../../../subgraphs/serving/log.ts";

export async function tempFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "tessera-audit-"));
}

/** Opens a log; everything that is not said is as usual, but quick. */
export function openLog(
  folder: string,
  options: Partial<AuditOptions> = {},
): Promise<AuditLog> {
  return openAuditLog({
    folder,
    terms: "hashed",
    onFailure: "refuse",
    secret: Buffer.alloc(32, 7),
    of: { gateway: "singtel" },
    log: silentLog,
    ...options,
    bounds: { syncMs: 5, retryMs: 10, ...options.bounds },
  });
}

/** A folder with a closed log of these lines. */
export async function writtenLog(
  lines: number,
  options: Partial<AuditOptions> = {},
): Promise<string> {
  const folder = await tempFolder();
  const log = await openLog(folder, options);
  for (let number = 1; number <= lines; number += 1)
    await log.append({ event: "question", number });
  await log.close();
  return folder;
}

/** The files with lines, in order, with their texts. */
export async function filesOf(
  folder: string,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const names = (await readdir(folder)).filter((name) =>
    name.endsWith(".jsonl"),
  );
  return Promise.all(
    names.toSorted().map(async (name) => {
      const path = join(folder, name);
      return { path, text: await readFile(path, "utf8") };
    }),
  );
}

/** Every line, parsed. */
export async function linesOf(
  folder: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const files = await filesOf(folder);
  return files
    .flatMap(({ text }) => text.split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

/** A disk that takes as many bytes as it has left, and like a full one keeps a part of what does not fit. */
export class SmallDisk implements AuditDisk {
  left: number;
  constructor(left: number) {
    this.left = left;
  }
  async open(path: string) {
    const { file, length } = await realDisk.open(path);
    return {
      length,
      file: {
        ...file,
        append: async (bytes: Buffer) => {
          const fits = bytes.subarray(0, this.left);
          await file.append(fits);
          this.left -= fits.length;
          if (fits.length < bytes.length)
            throw Object.assign(new Error("ENOSPC: no space left on device"), {
              code: "ENOSPC",
            });
        },
      },
    };
  }
}

/** Waits until something holds; the test's own time limit ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds())
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
}

export async function removed(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
