/** What the commands share: exit codes, bad use, files and reports. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Exit codes of every command (README). */
export const EXIT = {
  ok: 0,
  nothingFound: 1,
  incomplete: 2,
  badUse: 3,
  failed: 4,
} as const;

/** A fault that the caller can mend: one sentence, no stack, exit code 3. */
export class BadUse extends Error {}

/** The project's folder, from dist/ and from the source alike. */
export function projectRoot(): string {
  const up = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
  return up.endsWith("dist") ? dirname(up) : up;
}

/** Where the demo, and what a member needs to run, is kept unless said otherwise. */
export const usualDataFolder = (): string =>
  join(projectRoot(), ".tessera", "demo");

/** The folder with Neo4j's jars, shared by all stores. */
export const jarsFolder = (): string =>
  join(projectRoot(), ".tessera", "neo4j");

/** A JSON file; a missing or broken one is bad use, named. */
export async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      throw new BadUse(`Cannot read ${file}: ${whyUnreadable(error)}.`);
    },
  );
  try {
    return JSON.parse(text);
  } catch {
    throw new BadUse(`${file} is not JSON.`);
  }
}

/** Why a file cannot be read, in plain words where there are some. */
export function whyUnreadable({
  code,
  message,
}: NodeJS.ErrnoException): string {
  switch (code) {
    case "ENOENT":
      return "there is no such file";
    case "EACCES":
      return "it may not be read by this user";
    case "EISDIR":
      return "it is a folder";
    default:
      return code ?? message;
  }
}

/** The last line of a command with `--json`: one report. */
export function printJson(report: unknown): void {
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

/** Milliseconds for one batch of a load: a cold store plans its first ones for seconds. */
export const BATCH_TIME = 60_000;

/** zod gives a key that is not there as undefined; a default must not be overwritten by it. */
export function definedOnly<Values>(given: {
  readonly [Name in keyof Values]?: Values[Name] | undefined;
}): Partial<Values> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<Values>;
}
