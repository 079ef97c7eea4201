/**
 * How long lines are kept. Whole files go, the oldest first, and before that a
 * line tells where the chain will begin: else whoever verifies it could not tell
 * an end of keeping from a theft.
 */
import { rm } from "node:fs/promises";

import { auditFiles, dayOf } from "./audit-files.ts";
import type { AuditEntry } from "./chain.ts";
import { headOf } from "./find-end.ts";
import { eraseSalts } from "./salts.ts";

const DAY = 24 * 60 * 60 * 1_000;

export interface Retention {
  readonly folder: string;
  readonly keepDays: number;
  readonly now: Date;
  readonly append: (entry: AuditEntry) => Promise<boolean>;
}

/** Removes files of which every line is older than `keepDays`, and the salts of their days. */
export async function dropOldFiles({
  folder,
  keepDays,
  now,
  append,
}: Retention): Promise<void> {
  const first = dayOf(new Date(now.getTime() - keepDays * DAY));
  const files = await auditFiles(folder);
  const young = files.findIndex(({ day }) => day >= first);
  // The last file is the one that is written.
  const old = files.slice(0, young < 0 ? files.length - 1 : young);
  if (old.length > 0) {
    const upTo = await headOf(folder, old);
    if (!(await append({ event: "retention", upTo, files: old.length })))
      return;
    for (const { path } of old) await rm(path);
  }
  await eraseSalts(folder, first);
}
