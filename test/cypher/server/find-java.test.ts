/** Which Java is taken, and what is said when there is none. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import {
  findJava,
  parseJavaVersion,
} from "../../../cypher/server/find-java.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "find-java-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("what a Java says of its version", () => {
  it("is read from an OpenJDK of Debian", () => {
    const output = `openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)`;
    expect(parseJavaVersion(output)).toEqual({ feature: 17, full: "17.0.15" });
  });

  it("is read from other vendors, early builds and the first of a line", () => {
    expect(
      parseJavaVersion(`java version "21.0.2" 2024-01-16 LTS`)?.feature,
    ).toBe(21);
    expect(
      parseJavaVersion(`openjdk version "26-ea" 2026-03-17`)?.feature,
    ).toBe(26);
    expect(parseJavaVersion(`openjdk version "21" 2023-09-19`)?.feature).toBe(
      21,
    );
  });

  it("is read behind a remark on the environment", () => {
    const output = `Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "17.0.1" 2021-10-19`;
    expect(parseJavaVersion(output)?.feature).toBe(17);
  });

  it("counts 1.8 as Java 8", () => {
    expect(parseJavaVersion(`java version "1.8.0_402"`)).toEqual({
      feature: 8,
      full: "1.8.0_402",
    });
  });

  it("is unknown when the program is no Java", () => {
    expect(parseJavaVersion("command not found")).toBeUndefined();
  });
});

describe("the Java of a machine", () => {
  it("is that of JAVA_HOME before that of the PATH", async () => {
    const home = await fakeJava("home", "21.0.2");
    const other = await fakeJava("other", "17.0.15");
    const java = await findJava({ JAVA_HOME: home, PATH: join(other, "bin") });
    expect(java.version.feature).toBe(21);
    expect(java.home).toBe(home);
  });

  it("is the first suitable one, past a Java 11", async () => {
    const old = await fakeJava("old", "11.0.20");
    const good = await fakeJava("good", "17.0.15");
    const path = [join(old, "bin"), join(good, "bin")].join(delimiter);
    expect((await findJava({ PATH: path })).version.full).toBe("17.0.15");
  });

  it("is asked for by name when there is none (JAVA_MISSING)", async () => {
    await expect(findJava({ PATH: "/nowhere" })).rejects.toMatchObject({
      code: "JAVA_MISSING",
      message: expect.stringMatching(
        /^Neo4j needs Java 17 or 21, but no java was found: .*$/,
      ),
    });
  });

  it("is refused with its version when it does not fit (JAVA_UNSUITABLE)", async () => {
    const eight = await fakeJava("eight", "1.8.0_402");
    await expect(findJava({ JAVA_HOME: eight })).rejects.toMatchObject({
      code: "JAVA_UNSUITABLE",
      message: expect.stringContaining("is 1.8.0_402"),
    });
  });
});

async function fakeJava(name: string, version: string): Promise<string> {
  const home = join(folder, name);
  const program = join(home, "bin", "java");
  await mkdir(join(home, "bin"), { recursive: true });
  await writeFile(
    program,
    `#!/bin/sh\necho 'openjdk version "${version}" 2025-01-01' >&2\n`,
  );
  await chmod(program, 0o755);
  return home;
}
