/** The demonstration's data as it lies in the tree: each member's folder goes in whole, in the format that is the member's. */
import { readFile } from "node:fs/promises";

import { describe, expect, it } from "@jest/globals";

import { inspectionOf } from "../../gateway/command-line/inspect.ts";

const folder = "gateway/demo/data";

describe("the folders of the demonstration's members", () => {
  it.each([
    ["att", { indicator: 318, report: 7, campaign: 6, vulnerability: 6 }],
    ["etisalat", { indicator: 42, report: 1, campaign: 2 }],
    ["singtel", { indicator: 74, report: 2, campaign: 5 }],
    ["softbank", { indicator: 248, sighting: 1 }],
    ["telefonica", { indicator: 24, report: 5, "threat-actor": 2 }],
  ])("are read whole: %s has %j", async (slug, types) => {
    const { files, rejected } = await inspectionOf([`${folder}/${slug}`], {});
    expect(rejected).toBe(0);
    expect(
      Object.assign({}, ...files.map(({ byType }) => byType)),
    ).toMatchObject(types);
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
});
