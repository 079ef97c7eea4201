/** Reads a policy file; every fault names the file and the key. */
import { readFile } from "node:fs/promises";

import type { z } from "zod";

import { policyFaults, remarkLine } from "./faults.ts";
import { policySchema } from "./schema.ts";
import type { Policy } from "./schema.ts";

/** A policy that cannot hold; `faults` has one line for each, with its key. */
export class BadPolicy extends Error {
  readonly faults: readonly string[];

  constructor(file: string, faults: readonly string[]) {
    super(`The policy ${file} is not valid:\n${faults.join("\n")}`);
    this.faults = faults;
  }
}

/** Reads and checks a policy file; throws a BadPolicy. */
export async function readPolicy(file: string): Promise<Policy> {
  return parsePolicy(await readFile(file, "utf8"), file);
}

/** The policy of a text that was read from `file`. */
export function parsePolicy(text: string, file: string): Policy {
  const parsed = policySchema.safeParse(jsonOf(text, file));
  if (!parsed.success)
    throw new BadPolicy(file, parsed.error.issues.map(issueLine));
  const faults = policyFaults(parsed.data);
  if (faults.length > 0) throw new BadPolicy(file, faults.map(remarkLine));
  return parsed.data;
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadPolicy(file, [
      `it is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
}

function issueLine({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0
    ? message
    : remarkLine({ path: path.map(String), message });
}
