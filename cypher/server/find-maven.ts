/**
 * Finds Maven, which is needed once: to fetch Neo4j's jars.
 */
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

import { ServerError } from "./server-error.ts";

import type { Environment } from "./run-program.ts";

/** The path of `mvn`. Throws MAVEN_MISSING. */
export async function findMaven(environment: Environment): Promise<string> {
  const folders = (environment["PATH"] ?? "").split(delimiter).filter(Boolean);
  for (const folder of folders) {
    const path = join(folder, "mvn");
    // The order of the PATH decides, so one after another.
    // oxlint-disable-next-line no-await-in-loop
    if (await isProgram(path)) return path;
  }
  throw new ServerError(
    "MAVEN_MISSING",
    "Neo4j is fetched with Maven, but no mvn is on the PATH: install it (for example the package maven); it is needed only once.",
  );
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
