/** How the jars are fetched, with a Maven of our own that needs no network. */
import {
  chmod,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

import {
  fetchJars,
  neo4jVersion,
  pomPath,
} from "../../../cypher/server/fetch-jars.ts";

import type { FetchJars } from "../../../cypher/server/fetch-jars.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fetch-jars-"));
});
afterEach(() => rm(folder, { recursive: true }));

const good = `mkdir -p "$lib" && touch "$lib/neo4j-${neo4jVersion}.jar" "$lib/neo4j-server-${neo4jVersion}.jar"`;

describe("the jars of Neo4j", () => {
  it("are of the version that the pom pins", async () => {
    expect(await readFile(pomPath(), "utf8")).toContain(
      `<neo4j.version>${neo4jVersion}</neo4j.version>`,
    );
  });

  it("are fetched once and found again without Maven", async () => {
    const first = await fetchJars(await withMaven(good));
    expect(first.lib).toBe(
      join(folder, "jars", `neo4j-${neo4jVersion}`, "lib"),
    );
    const again = await fetchJars({
      ...(await withMaven("exit 1")),
      environment: {},
    });
    expect(again).toEqual(first);
  });

  it("are fetched again after a burst was refused", async () => {
    const once = `[ -e "${folder}/tried" ] || { touch "${folder}/tried"; echo "[ERROR] status code: 429"; exit 1; }`;
    const said: string[] = [];
    await fetchJars({
      ...(await withMaven(`${once}\n${good}`)),
      onProgress: (line) => said.push(line),
    });
    expect(said[1]).toBe(
      "Maven failed (status code: 429); trying again in 2 s",
    );
  });

  it("are whole when two commands fetch at once, and nothing is left over", async () => {
    const options = await withMaven(`sleep 0.2\n${good}`);
    const [one, two] = await Promise.all([
      fetchJars(options),
      fetchJars(options),
    ]);
    expect(one).toEqual(two);
    expect(await readdir(one.home)).toEqual(["lib"]);
  });

  it("are not taken for whole when one is missing (JARS_NOT_FETCHED)", async () => {
    const options = await withMaven(`mkdir -p "$lib"`);
    await expect(fetchJars(options)).rejects.toMatchObject({
      code: "JARS_NOT_FETCHED",
      message: expect.stringContaining(`neo4j-${neo4jVersion}.jar`),
    });
  });

  it("need a Maven, which is asked for by name (MAVEN_MISSING)", async () => {
    const options = {
      ...(await withMaven(good)),
      environment: { PATH: "/nowhere" },
    };
    await expect(fetchJars(options)).rejects.toMatchObject({
      code: "MAVEN_MISSING",
    });
  });
});

async function withMaven(script: string): Promise<FetchJars> {
  const maven = join(folder, "mvn");
  const lib = `for each in "$@"; do case "$each" in -DoutputDirectory=*) lib="\${each#*=}";; esac; done`;
  await writeFile(maven, `#!/bin/sh\n${lib}\n${script}\n`);
  await chmod(maven, 0o755);
  return {
    folder: join(folder, "jars"),
    java: { path: "/java", home: "/", version: { feature: 17, full: "17" } },
    environment: { PATH: `${folder}:/usr/bin:/bin` },
  };
}
