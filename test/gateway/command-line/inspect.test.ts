/** `tessera inspect`: what it counts and says, file by file, also of public files. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import {
  inspectionOf,
  inspectionWords,
} from "../../../gateway/command-line/inspect.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-inspect-"));
  await mkdir(join(folder, "lists"));
  await writeFile(join(folder, "bundle.json"), JSON.stringify(bundle));
  await writeFile(join(folder, "broken.json"), '{"type": "bundle",}');
  await writeFile(
    join(folder, "lists", "hosts.txt"),
    "evil.example\n198.51.100.3\n",
  );
});

afterAll(() => rm(folder, { recursive: true }));

const dated = {
  spec_version: "2.1",
  created: "2020-01-15T09:00:00.000Z",
  modified: "2020-01-15T09:00:00.000Z",
};
const bundle = {
  type: "bundle",
  id: "bundle--6f1e2a3b-0000-4000-8000-000000000001",
  objects: [
    {
      type: "campaign",
      id: "campaign--6f1e2a3b-0000-4000-8000-000000000002",
      name: "Night Dragon",
      ...dated,
    },
    {
      type: "relationship",
      id: "relationship--6f1e2a3b-0000-4000-8000-000000000003",
      relationship_type: "uses",
      source_ref: "campaign--6f1e2a3b-0000-4000-8000-000000000002",
      target_ref: "tool--6f1e2a3b-0000-4000-8000-000000000004",
      ...dated,
    },
    {
      type: "tool",
      id: "tool--6f1e2a3b-0000-4000-8000-000000000004",
      ...dated,
    },
  ],
};

describe("an inspection", () => {
  it("counts each file by itself: format, kinds, types and codes", async () => {
    const { files, read, rejected } = await inspectionOf([folder], {});
    const counts = files.map(({ rejections, file, ...rest }) => ({
      file: relative(folder, file),
      ...rest,
      reasons: rejections.map(({ place }) => place),
    }));
    expect(counts).toEqual([
      {
        file: "broken.json",
        format: "stix",
        read: 1,
        byKind: {},
        byType: {},
        rejected: 1,
        byCode: { NOT_JSON: 1 },
        reasons: [expect.stringContaining("column 19")],
      },
      {
        file: "bundle.json",
        format: "stix",
        read: 3,
        byKind: { CAMPAIGN: 1, RELATIONSHIP: 1 },
        byType: { campaign: 1, relationship: 1 },
        rejected: 1,
        byCode: { MISSING_PROPERTY: 1 },
        reasons: ["objects[2]"],
      },
      {
        file: "lists/hosts.txt",
        format: "value-list",
        read: 3,
        byKind: { INDICATOR: 2, REPORT: 1 },
        byType: { indicator: 2, report: 1 },
        rejected: 0,
        byCode: {},
        reasons: [],
      },
    ]);
    expect({ read, rejected }).toEqual({ read: 7, rejected: 2 });
  });

  it("is printed as a table, and below it the reasons", async () => {
    const words = inspectionWords(
      await inspectionOf([join(folder, "bundle.json")], {}),
    );
    expect(words).toContain("campaign 1, relationship 1");
    expect(words).toContain("3 objects in 1 file, 1 of them rejected.");
    expect(words).toContain(
      'objects[2] tool--6f1e2a3b-0000-4000-8000-000000000004 MISSING_PROPERTY: A tool must have "name".',
    );
  });

  it("refuses a format that there is not", async () => {
    await expect(inspectionOf([folder], { format: "xlsx" })).rejects.toThrow(
      /^--format: A format is one of stix, /,
    );
  });
});

const shared = "../shared/data";
const publicData = existsSync(shared) ? describe : describe.skip;

publicData(
  existsSync(shared)
    ? "an inspection of public files"
    : `an inspection of public files (SKIPPED: there is no ${shared})`,
  () => {
    // ATT&CK, Unit 42 and OASIS: `real-files.test.ts`, which counts with the same function.
    it.each<
      readonly [
        string,
        Readonly<Record<string, number>>,
        Readonly<Record<string, number>>,
        string?,
      ]
    >([
      // 8 events of CIRCL, one of Synovus; the fixture of sharing groups is none.
      ["misp-events/circl-pymisp", { REPORT: 9 }, { UNKNOWN_FORMAT: 1 }],
      // And a block list, which is no event.
      ["misp-events/eset", { REPORT: 57 }, { UNKNOWN_FORMAT: 1 }],
      ["misp-events/malformed", {}, { NOT_JSON: 1 }],
      ["maltrail/malware/elf_teamtnt.txt.gz", { INDICATOR: 222 }, {}],
      ["maltrail/malware/wannacry.txt.gz", { INDICATOR: 144 }, {}],
      // 237 rows.
      [
        "microsoft-mstic/RapidReleaseTI-Indicators.csv.gz",
        { INDICATOR: 231 },
        { BAD_ROW: 3, TIME_ORDER: 3 },
        "rapid-release",
      ],
      [
        "microsoft-mstic/May21NOBELIUMIoCs.csv.gz",
        { INDICATOR: 127 },
        {},
        "may-21",
      ],
      ["microsoft-mstic/MicrosoftMapping.json", {}, { UNKNOWN_FORMAT: 1 }],
    ])("of %s: %j, refused: %j", async (path, kinds, codes, mapping = "") => {
      const { files } = await inspectionOf(
        packedIn(join(shared, path)),
        mapping === ""
          ? {}
          : { mapping: `test/fixtures/intake/csv/${mapping}.mapping.json` },
      );
      expect(sumsOf(files.map(({ byKind }) => byKind))).toMatchObject(kinds);
      expect(sumsOf(files.map(({ byCode }) => byCode))).toEqual(codes);
    });
  },
);

/** A file, or those of a folder that are no licences. */
function packedIn(path: string): readonly string[] {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith(".gz"))
        .map((name) => join(path, name))
    : [path];
}

function sumsOf(all: readonly Readonly<Record<string, number>>[]) {
  const sums: Record<string, number> = {};
  for (const counts of all)
    for (const [word, count] of Object.entries(counts))
      sums[word] = (sums[word] ?? 0) + count;
  return sums;
}
