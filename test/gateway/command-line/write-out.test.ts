/** A document that a command writes into a file: whole, or not at all. */
import { mkdir, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

import { BadUse } from "../../../gateway/command-line/common.ts";
import { writeOut } from "../../../gateway/command-line/write-out.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-out-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("a document that is written into a file", () => {
  it("has its name when it is whole, in the place of an older one", async () => {
    const file = join(folder, "iocs.csv");
    await writeOut(["old, and longer"], file);
    await writeOut(["a,", "b\n"], file);
    expect(await readFile(file, "utf8")).toBe("a,b\n");
    expect(await readdir(folder)).toEqual(["iocs.csv"]);
  });

  it("leaves nothing where it cannot be had to its end, and the older one as it was", async () => {
    const file = join(folder, "iocs.csv");
    await writeOut(["old"], file);
    const broken = (function* () {
      yield "half";
      throw new Error("a member's store has ended");
    })();
    await expect(writeOut(broken, file)).rejects.toThrow(
      /^a member's store has ended$/,
    );
    expect(await readFile(file, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["iocs.csv"]);
  });

  it.each([
    ["nowhere/iocs.csv", "there is no such folder"],
    ["file/iocs.csv", "its folder is a file"],
    ["folder", "it is a folder"],
  ])(
    "is refused by name where it cannot be written: %s",
    async (name, fault) => {
      await writeOut([""], join(folder, "file"));
      await mkdir(join(folder, "folder"));
      const file = join(folder, name);
      const written = writeOut(["a"], file);
      await expect(written).rejects.toThrow(BadUse);
      await expect(written).rejects.toThrow(`Cannot write ${file}: ${fault}.`);
      expect(await readdir(folder)).toEqual(["file", "folder"]);
    },
  );
});
