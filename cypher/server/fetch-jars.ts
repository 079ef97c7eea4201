/**
 * Gets the stock Neo4j Community server from Maven Central, once.
 *
 * The pom beside this file pins the version. The jars (213, 123 MB) are
 * fetched into a folder of their own beside the final one and renamed when
 * they are whole: a broken download is never taken for a server, and of two
 * commands that fetch at once the second finds the work done.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { findMaven } from "./find-maven.ts";
import { runProgram } from "./run-program.ts";
import { ServerError } from "./server-error.ts";

import type { Java } from "./find-java.ts";
import type { Keeper } from "./keeper.ts";
import type { Environment } from "./run-program.ts";

/** The pinned version; a test compares it with the pom. */
export const neo4jVersion = "5.26.31";

/** A whole set of jars, shared by all stores of this machine. */
export interface Jars {
  readonly version: string;
  /** `<folder>/neo4j-<version>`: beside the jars lies what is derived from them. */
  readonly home: string;
  /** The folder that holds the jars and nothing else. */
  readonly lib: string;
}

/** `folder` keeps the jars between runs; `environment` is where Maven and its settings are found. */
export interface FetchJars {
  readonly folder: string;
  readonly java: Java;
  readonly environment: Environment;
  readonly onProgress?: ((line: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Ends Maven with this command, however that ends. */
  readonly keeper?: Pick<Keeper, "watch" | "forget"> | undefined;
}

/** The jars in `folder`, fetched if they are not there. Throws MAVEN_MISSING or JARS_NOT_FETCHED. */
export async function fetchJars(options: FetchJars): Promise<Jars> {
  const home = join(options.folder, `neo4j-${neo4jVersion}`);
  const jars = { version: neo4jVersion, home, lib: join(home, "lib") };
  if (existsSync(jars.lib)) return jars;
  await mkdir(home, { recursive: true });
  const fresh = await mkdtemp(join(home, "fetching-"));
  try {
    const lib = join(fresh, "lib");
    await fetchWithRetries(lib, options);
    await checkWhole(lib);
    await moveInPlace(lib, jars.lib);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return jars;
}

/** The pom: beside the source, also when this runs compiled (tsc copies no pom to `dist/cypher/server`). */
export function pomPath(): string {
  const places = ["./pom.xml", "../../../cypher/server/pom.xml"];
  const paths = places.map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const found = paths.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new ServerError(
    "JARS_NOT_FETCHED",
    `Neo4j cannot be fetched, because cypher/server/pom.xml is missing: expected at ${paths.join(" or ")}.`,
  );
}

// Maven Central answers 429 in bursts; what was fetched stays in Maven's own
// cache, so a later try asks only for the rest.
const pauses: readonly number[] = [0, 2_000, 8_000, 20_000];

async function fetchWithRetries(
  lib: string,
  options: FetchJars,
): Promise<void> {
  const maven = await findMaven(options.environment);
  let said = "";
  for (const pause of pauses) {
    // Tries follow each other by nature.
    /* oxlint-disable no-await-in-loop */
    if (pause > 0)
      options.onProgress?.(
        `Maven failed (${said}); trying again in ${pause / 1000} s`,
      );
    await sleep(
      pause,
      undefined,
      options.signal ? { signal: options.signal } : {},
    );
    options.onProgress?.(
      `fetching Neo4j ${neo4jVersion} with Maven (about 125 MB, once)`,
    );
    const { code, output } = await runMaven(maven, lib, options);
    if (code === 0) return;
    said = telling(output);
    /* oxlint-enable no-await-in-loop */
  }
  throw new ServerError(
    "JARS_NOT_FETCHED",
    `Neo4j ${neo4jVersion} could not be fetched with Maven (${said}): check the network or Maven's settings.xml, then start again.`,
  );
}

function runMaven(maven: string, lib: string, options: FetchJars) {
  const parameters = [
    "-B",
    "-q",
    `--file=${pomPath()}`,
    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies",
    "-DincludeScope=runtime",
    `-DoutputDirectory=${lib}`,
    "-Dmaven.wagon.http.retryHandler.count=5",
  ];
  return runProgram(maven, parameters, {
    environment: { ...options.environment, JAVA_HOME: options.java.home },
    signal: options.signal,
    keeper: options.keeper,
  });
}

/** Maven's first error, without its label, in one short line. */
function telling(output: string): string {
  const line = output.split("\n").find((each) => each.startsWith("[ERROR]"));
  return (line ?? "it said nothing")
    .replace("[ERROR]", "")
    .trim()
    .slice(0, 200);
}

async function checkWhole(lib: string): Promise<void> {
  const names = await readdir(lib);
  const needed = [
    `neo4j-${neo4jVersion}.jar`,
    `neo4j-server-${neo4jVersion}.jar`,
  ];
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length === 0) return;
  throw new ServerError(
    "JARS_NOT_FETCHED",
    `Maven ended well but did not bring ${missing.join(" and ")}: start again, and check the pom if it stays so.`,
  );
}

async function moveInPlace(fresh: string, lib: string): Promise<void> {
  try {
    await rename(fresh, lib);
  } catch (error) {
    // Somebody else was first: the jars are theirs, and as good.
    if (!existsSync(lib)) throw error;
  }
}
