/** What the commands share: files, exit codes, and waiting for the end. */
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
      throw new BadUse(
        `Cannot read ${file}: ${error.code === "ENOENT" ? "there is no such file" : (error.code ?? "unknown fault")}.`,
      );
    },
  );
  try {
    return JSON.parse(text);
  } catch {
    throw new BadUse(`${file} is not JSON.`);
  }
}

/** The last line of a command with `--json`: one report. */
export function printJson(report: unknown): void {
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

/** Milliseconds in which a repeated signal is the same wish: npm passes on what its group was sent already. */
const SAME_WISH = 1_000;

/**
 * Resolves with the name of the first signal that asks the process to end.
 * A repetition at once changes nothing, so that what is being closed is closed
 * (the last lines of an audit log among it); a later one ends the process.
 */
export function endAsked(): Promise<NodeJS.Signals> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  return new Promise((resolve) => {
    const asked = (signal: NodeJS.Signals) => {
      resolve(signal);
      setTimeout(() => {
        for (const each of signals) process.off(each, asked);
      }, SAME_WISH).unref();
    };
    for (const each of signals) process.on(each, asked);
  });
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
