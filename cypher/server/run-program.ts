/**
 * Runs a short program to its end and keeps what it said.
 *
 * Java's version, Maven's download and Neo4j's admin tool are all asked this
 * way: no shell, no input, both streams in one text.
 */
import { spawn } from "node:child_process";

import type { Keeper } from "./keeper.ts";

/** The environment variables of the command, handed in by its main file. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How a program ended; `code` is null when a signal ended it. */
export interface ProgramResult {
  readonly code: number | null;
  readonly output: string;
}

/** What `runProgram` may be told beside the program and its arguments. */
export interface ProgramOptions {
  readonly environment?: Environment | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Ends the program with this command, however that ends. */
  readonly keeper?: Pick<Keeper, "watch" | "forget"> | undefined;
}

/** Runs a program and resolves when it has ended. Rejects if it cannot be started (`ENOENT`) or was aborted. */
export function runProgram(
  path: string,
  parameters: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, parameters, {
      stdio: ["ignore", "pipe", "pipe"],
      ...(options.environment && { env: { ...options.environment } }),
      ...(options.signal && { signal: options.signal }),
    });
    const { pid } = child;
    if (pid !== undefined) options.keeper?.watch(pid);
    let output = "";
    const keep = (chunk: string) => (output += chunk);
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => {
      if (pid !== undefined) options.keeper?.forget(pid);
      resolve({ code, output });
    });
  });
}
