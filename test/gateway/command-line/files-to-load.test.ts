import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import { filesToLoad } from "../../../gateway/command-line/files-to-load.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-files-"));
  await mkdir(join(folder, "b", "empty"), { recursive: true });
  for (const file of ["c.json", "a.json", "b/b.json", "b/a.json.gz", ".hidden"])
    await writeFile(join(folder, file), "[]");
  await symlink(folder, join(folder, "b", "circle"));
});

afterAll(() => rm(folder, { recursive: true }));

async function namesOf(...paths: readonly string[]) {
  const files = await filesToLoad(paths.map((path) => join(folder, path)));
  return files.map(({ name }) => relative(folder, name));
}

describe("the paths of a load", () => {
  it("may be files and folders; a folder stands for its files by name", async () => {
    expect(await namesOf("c.json", "")).toEqual([
      "c.json",
      "a.json",
      "b/a.json.gz",
      "b/b.json",
      "c.json",
    ]);
  });

  it("have the mapping that lies beside a file of rows, and it is no file of its own", async () => {
    const rows = join(folder, "rows");
    await mkdir(rows);
    const mapping = { format: "csv-mapping/1", rows: { value: "ioc" } };
    for (const file of ["a.csv", "b.csv.gz", "c.csv", "d.txt"])
      await writeFile(join(rows, file), "ioc\na.example\n");
    for (const file of ["a", "b", "d"])
      await writeFile(
        join(rows, `${file}.mapping.json`),
        JSON.stringify(mapping),
      );
    const files = await filesToLoad([rows]);
    expect(
      files.map((file) => [relative(rows, file.name), file.mapping?.rows]),
    ).toEqual([
      ["a.csv", { value: "ioc" }],
      ["b.csv.gz", { value: "ioc" }],
      ["c.csv", undefined],
      // Beside a list it is none, and whoever put it there is told.
      ["d.mapping.json", undefined],
      ["d.txt", undefined],
    ]);
    const [alone] = await filesToLoad([join(rows, "a.csv")]);
    expect(alone?.mapping?.rows).toEqual({ value: "ioc" });
  });

  it("are not loaded by a mapping that is none", async () => {
    const broken = join(folder, "broken");
    await mkdir(broken);
    await writeFile(join(broken, "a.csv"), "ioc\na.example\n");
    await writeFile(join(broken, "a.mapping.json"), "{}");
    await expect(filesToLoad([broken])).rejects.toThrow(
      /a\.mapping\.json: The mapping is not one of form csv-mapping\/1/,
    );
  });

  it("are named where there is nothing to load", async () => {
    await expect(namesOf("none.json")).rejects.toThrow(
      /^Cannot read .*none\.json: there is no such file\.$/,
    );
    await expect(namesOf("b/empty")).rejects.toThrow(
      /^The folder .*empty holds no files to load\.$/,
    );
    await expect(filesToLoad(["/dev/null"])).rejects.toThrow(
      "Cannot read /dev/null: A file was expected, but /dev/null is no regular file",
    );
  });
});
