/**
 * The salts of an audit log: one for each day (UTC), in a folder beside the lines.
 * Persons and search terms stand in the lines as keyed hashes; without the day's
 * salt nobody can tell whose or what they were, while the chain stays whole. So
 * throwing away a salt is how a day is erased.
 */
import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import {
  link,
  mkdir,
  readFile,
  readdir,
  rm,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";

/** Hashes of one day. */
export interface DaysHash {
  /** The day of the salt, as lines name it. */
  readonly day: string;
  /** `use` keeps apart persons, terms and names of operations that are spelled alike. */
  hash(use: HashUse, text: string): string;
}

export type HashUse = "subject" | "term" | "operation";

/** 96 bits: no two terms meet by chance, and a paste of a thousand stays small. */
const LENGTH = 16;

/** The day's hashes, its salt made if need be. `secret` is the organisation's: lines and salts alone tell nothing to whoever steals them. */
export async function hashOfDay(
  folder: string,
  secret: Uint8Array,
  day: string,
): Promise<DaysHash> {
  const path = join(folder, SALTS, day);
  await mkdir(join(folder, SALTS), { recursive: true, mode: 0o700 });
  const known = await readFile(path).catch(() => undefined);
  return hashesWith(secret, known ?? (await newSalt(path)), day);
}

/** The hashes of every day whose salt is still there. */
export async function hashesOfDays(
  folder: string,
  secret: Uint8Array,
): Promise<ReadonlyMap<string, DaysHash>> {
  const hashes = new Map<string, DaysHash>();
  for (const day of await saltDays(folder))
    hashes.set(
      day,
      hashesWith(secret, await readFile(join(folder, SALTS, day)), day),
    );
  return hashes;
}

/** Throws away the salts of the days before `day`; gives those days. */
export async function eraseSalts(
  folder: string,
  day: string,
): Promise<readonly string[]> {
  const days = (await saltDays(folder)).filter((each) => each < day);
  for (const each of days) await rm(join(folder, SALTS, each));
  return days;
}

const SALTS = "salts";

async function saltDays(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, SALTS)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  return names.filter((name) => /^\d{4}-\d\d-\d\d$/.test(name)).toSorted();
}

/** Whole or not there: a salt cut by a crash would never give the same hash again. */
async function newSalt(path: string): Promise<Buffer> {
  const salt = randomBytes(32);
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, salt, { mode: 0o600, flush: true });
  await link(draft, path);
  await rm(draft);
  return salt;
}

/** The hashes of a day with this salt. */
export function hashesWith(
  secret: Uint8Array,
  salt: Buffer,
  day: string,
): DaysHash {
  const key = Buffer.from(
    hkdfSync("sha256", secret, salt, "tessera audit", 32),
  );
  return {
    day,
    hash: (use, text) =>
      createHmac("sha256", key)
        .update(`${use}\0${text}`)
        .digest("base64url")
        .slice(0, LENGTH),
  };
}
