/** The demonstration's data as it lies in the tree: each member's folder goes in whole, in the format that is the member's. */
import { readFile } from "node:fs/promises";

import { describe, expect, it } from "@jest/globals";

import { filesToLoad } from "../../gateway/command-line/files-to-load.ts";
import { inspectionOf } from "../../gateway/command-line/inspect.ts";
import type { RecordClaim } from "../../subgraphs/member/intake/claims.ts";
import { fileReads } from "../../subgraphs/member/intake/file-reads.ts";
import { readers } from "../../subgraphs/member/intake/readers.ts";

const folder = "gateway/demo/data";

describe("the folders of the demonstration's members", () => {
  it.each([
    ["att", { indicator: 318, report: 9, campaign: 6, vulnerability: 6 }],
    ["etisalat", { indicator: 42, report: 1, campaign: 2 }],
    ["singtel", { indicator: 74, report: 2, campaign: 5 }],
    ["softbank", { indicator: 248, sighting: 1 }],
    ["telefonica", { indicator: 24, report: 2, "threat-actor": 2 }],
  ])("are read whole: %s has %j", async (slug, types) => {
    const { files, rejected } = await inspectionOf([`${folder}/${slug}`], {});
    expect(rejected).toBe(0);
    // What stands beside is said already, and is newer versions of it.
    const [first, ...beside] = files.map(({ byType }) => byType);
    expect({ ...Object.assign({}, ...beside), ...first }).toMatchObject(types);
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

  it("hold pulses of OTX for AT&T, each with its TLP and the statement that it is of the demonstration", async () => {
    const { results } = JSON.parse(
      await readFile(`${folder}/att/att.otx.json`, "utf8"),
    ) as {
      readonly results: readonly {
        readonly TLP: string;
        readonly tags: readonly string[];
        readonly groups?: readonly { readonly name: string }[];
      }[];
    };
    expect(results).toHaveLength(9);
    for (const { TLP, tags, groups } of results) {
      expect(tags).toContain(STATEMENT);
      expect(groups !== undefined).toBe(TLP === "amber");
    }
  });

  it("say beside AT&T's pulses what OTX cannot, of what pulses make in newer versions for the same readers", async () => {
    const pulses = await claimsOf(`${folder}/att/att.otx.json`);
    const beside = await claimsOf(`${folder}/att/beside.stix.json`);
    const again = [...beside].filter(([id]) => pulses.has(id));
    expect(again).toHaveLength(16);
    for (const [id, { created, modified, marking }] of again) {
      const older = pulses.get(id);
      expect(created).toBe(older?.created);
      expect(String(modified) > String(older?.modified)).toBe(true);
      // The author's name is marked here, and bare in pulses.
      if (!id.startsWith("identity--"))
        expect(marking.audience).toEqual(older?.marking.audience);
    }
  });
});

const STATEMENT = "marking-definition--32545e45-e59c-57d5-9062-f31c490de56e";

async function claimsOf(path: string) {
  const claims = new Map<string, RecordClaim>();
  for (const file of await filesToLoad([path]))
    for await (const read of fileReads(file, readers))
      if (read.kind === "record") claims.set(read.claim.stixId, read.claim);
  return claims;
}
