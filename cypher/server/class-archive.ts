/**
 * Where Java's class-data archive lies: 12,000 classes of Neo4j as they are
 * after loading and checking, to be mapped rather than read from 213 jars.
 *
 * Java falls back to the jars if an archive was made for other jars or another
 * Java, but it crashes on one that is cut short (tried). Therefore the name
 * holds what it was made for and how long it is.
 */
import { createHash } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import type { Jars } from "./fetch-jars.ts";
import type { Java } from "./find-java.ts";

/** An archive that was found; of length 0 if this Java cannot make any. */
export interface ClassArchive {
  readonly path: string;
  readonly bytes: number;
}

/** The whole archive for these jars and this Java, if there is one. */
export async function findClassArchive(
  jars: Jars,
  java: Java,
): Promise<ClassArchive | undefined> {
  const start = await archiveStart(jars, java);
  const names = await readdir(jars.home);
  for (const name of names.filter((each) => each.startsWith(start))) {
    const path = join(jars.home, name);
    // There is one, or a cut one and then a whole one.
    // oxlint-disable-next-line no-await-in-loop
    const { size } = await stat(path);
    if (name === `${start}${size}.jsa`) return { path, bytes: size };
  }
  return undefined;
}

/** The path of an archive of this length, for these jars and this Java. */
export async function classArchivePath(
  jars: Jars,
  java: Java,
  bytes: number,
): Promise<string> {
  return join(jars.home, `${await archiveStart(jars, java)}${bytes}.jsa`);
}

/** Removes the archives (100 MB each) of other Javas and other jars. A store that runs on one keeps it. */
export async function removeOtherArchives(
  jars: Jars,
  path: string,
): Promise<void> {
  const names = await readdir(jars.home);
  const others = names
    .filter((name) => /^classes-.*\.jsa$/.test(name))
    .map((name) => join(jars.home, name))
    .filter((other) => other !== path);
  await Promise.all(others.map((other) => rm(other, { force: true })));
}

/** Java compares path, length and date of each jar; so does the name. */
async function archiveStart(jars: Jars, java: Java): Promise<string> {
  const { mtimeMs } = await stat(jars.lib);
  const made = [java.path, java.version.full, jars.lib, mtimeMs, process.arch];
  const key = createHash("sha256")
    .update(made.join("\n"))
    .digest("hex")
    .slice(0, 12);
  return `classes-${key}.`;
}
