/**
 * Finds a Java that Neo4j 5.26 supports: 17 or 21.
 *
 * JAVA_HOME comes first, because whoever sets it means it; then the PATH. A
 * Java of another version is passed over as long as a good one follows.
 */
import { realpath } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";

import { runProgram } from "./run-program.ts";
import { ServerError } from "./server-error.ts";

import type { Environment } from "./run-program.ts";

/** A Java that runs: the program, its home and what it says of itself. */
export interface Java {
  readonly path: string;
  readonly home: string;
  readonly version: JavaVersion;
}

/** `feature` is 17 of "17.0.15"; `full` is the whole number. */
export interface JavaVersion {
  readonly feature: number;
  readonly full: string;
}

/** The releases that Neo4j 5.26 is tested with; its own launcher warns on others. */
export const supportedJava: readonly number[] = [17, 21];

/** The first suitable Java of this environment. Throws JAVA_MISSING or JAVA_UNSUITABLE. */
export async function findJava(environment: Environment): Promise<Java> {
  const unsuitable: string[] = [];
  for (const path of candidates(environment)) {
    // One after another: the first that fits ends the search.
    // oxlint-disable-next-line no-await-in-loop
    const java = await askJava(path);
    if (java === undefined) continue;
    if (supportedJava.includes(java.version.feature)) return java;
    unsuitable.push(`${path} is ${java.version.full}`);
  }
  if (unsuitable.length === 0) {
    throw new ServerError(
      "JAVA_MISSING",
      "Neo4j needs Java 17 or 21, but no java was found: install one (for example the package openjdk-17-jre-headless) or set JAVA_HOME.",
    );
  }
  throw new ServerError(
    "JAVA_UNSUITABLE",
    `Neo4j needs Java 17 or 21, but ${unsuitable.join(" and ")}: install one of the two, or set JAVA_HOME to it.`,
  );
}

/** Reads what `java -version` prints; undefined if it is not such a text. */
export function parseJavaVersion(output: string): JavaVersion | undefined {
  const full = /version "([^"]+)"/.exec(output)?.[1];
  // Up to Java 8 the feature release was the second number: "1.8.0_402".
  const feature = /^(?:1\.)?(\d+)/.exec(full ?? "")?.[1];
  if (full === undefined || feature === undefined) return undefined;
  return { feature: Number(feature), full };
}

function candidates(environment: Environment): readonly string[] {
  const home = environment["JAVA_HOME"];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter(Boolean);
  const all = [...(home ? [join(home, "bin")] : []), ...folders].map((folder) =>
    join(folder, "java"),
  );
  return [...new Set(all)];
}

async function askJava(path: string): Promise<Java | undefined> {
  try {
    const program = await realpath(path);
    const { code, output } = await runProgram(program, ["-version"]);
    const version = code === 0 ? parseJavaVersion(output) : undefined;
    return (
      version && { path: program, home: dirname(dirname(program)), version }
    );
  } catch {
    return undefined; // Not there, or not a program: the next candidate.
  }
}
