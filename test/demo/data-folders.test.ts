/** The demonstration's data as it lies in the tree: each member's folder goes in whole, in the format that is the member's. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import { describe, expect, it } from "@jest/globals";

import { inspectionOf } from "../../gateway/command-line/inspect.ts";
import { demoBundle } from "../support/demo-bundles.ts";

const folder = "gateway/demo/data";

describe("the folders of the demonstration's members", () => {
  it.each([
    ["att", { indicator: 318, report: 7, campaign: 6, vulnerability: 6 }],
    ["etisalat", { indicator: 42, report: 1, campaign: 2 }],
    ["singtel", { indicator: 74, report: 2, campaign: 5 }],
    ["softbank", { indicator: 248, report: 2, sighting: 1 }],
    ["telefonica", { indicator: 24, report: 5, "threat-actor": 2 }],
  ])("are read whole: %s has %j", async (slug, types) => {
    const { files, rejected } = await inspectionOf([`${folder}/${slug}`], {});
    expect(rejected).toBe(0);
    expect(sumsOf(files.map(({ byType }) => byType))).toMatchObject(types);
  });

  it("hold STIX 2.0 for Etisalat, but for what 2.0 has no types for", async () => {
    const { spec_version: version, objects } = JSON.parse(
      await readFile(`${folder}/etisalat/etisalat.stix20.json`, "utf8"),
    ) as {
      readonly spec_version: string;
      readonly objects: readonly {
        readonly type: string;
        readonly spec_version?: string;
      }[];
    };
    const of21 = objects.filter((object) => object.spec_version === "2.1");
    expect(version).toBe("2.0");
    expect(of21.map(({ type }) => type).toSorted()).toEqual([
      "extension-definition",
      "location",
      "location",
    ]);
  });

  it("hold CSV and a list for SoftBank, and beside them what neither can say", async () => {
    const { files } = await inspectionOf([`${folder}/softbank`], {});
    expect(
      files.map(({ file, format, byType }) => [
        basename(file),
        format,
        byType["indicator"] ?? 0,
      ]),
    ).toEqual([
      ["apt_menupass.txt", "value-list", 30],
      ["beside.stix.json", "stix", 0],
      ["east-asia.csv", "csv", 94],
      ["teamtnt.csv", "csv", 122],
      ["wirte.csv", "csv", 2],
    ]);
  });

  it("need nothing that is not in them: SoftBank's files", () => {
    const ids = new Set(demoBundle("softbank").map(({ id }) => id));
    const pointedAt = demoBundle("softbank").flatMap((object) =>
      ["created_by_ref", "source_ref", "target_ref", "sighting_of_ref"].flatMap(
        (name) => {
          const id = object[name];
          return typeof id === "string" ? id : [];
        },
      ),
    );
    expect(pointedAt.filter((id) => !ids.has(id))).toEqual([]);
  });
});

/** A type may stand in several files of a folder. */
function sumsOf(
  all: readonly Readonly<Record<string, number>>[],
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const counts of all)
    for (const [type, count] of Object.entries(counts))
      sums[type] = (sums[type] ?? 0) + count;
  return sums;
}
