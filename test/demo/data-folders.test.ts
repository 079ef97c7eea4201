/** The demonstration's data as it lies in the tree: each member's folder goes in whole, in the format that is the member's. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import { describe, expect, it } from "@jest/globals";

import { filesToLoad } from "../../gateway/command-line/files-to-load.ts";
import { inspectionOf } from "../../gateway/command-line/inspect.ts";
import type { RecordClaim } from "../../subgraphs/member/intake/claims.ts";
import { fileReads } from "../../subgraphs/member/intake/file-reads.ts";
import { readers } from "../../subgraphs/member/intake/readers.ts";
import { demoBundle } from "../support/demo-bundles.ts";

const folder = "gateway/demo/data";

describe("the folders of the demonstration's members", () => {
  it.each([
    ["att", { indicator: 318, report: 9, campaign: 6, vulnerability: 6 }],
    ["etisalat", { indicator: 42, report: 1, campaign: 2 }],
    ["singtel", { indicator: 74, report: 2, campaign: 5 }],
    ["softbank", { indicator: 248, report: 2, sighting: 1 }],
    ["telefonica", { indicator: 24, report: 5, "threat-actor": 2 }],
  ])("are read whole: %s has %j", async (slug, types) => {
    const { rejected } = await inspectionOf([`${folder}/${slug}`], {});
    expect(rejected).toBe(0);
    expect(countsByType(slug)).toMatchObject(types);
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
    expect(again).toHaveLength(19);
    for (const [id, { created, modified, marking }] of again) {
      const older = pulses.get(id);
      expect(created).toBe(older?.created);
      expect(String(modified) > String(older?.modified)).toBe(true);
      // The author's name is marked here, and bare in pulses.
      if (!id.startsWith("identity--"))
        expect(marking.audience).toEqual(older?.marking.audience);
    }
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

const STATEMENT = "marking-definition--32545e45-e59c-57d5-9062-f31c490de56e";

async function claimsOf(path: string) {
  const claims = new Map<string, RecordClaim>();
  for (const file of await filesToLoad([path]))
    for await (const read of fileReads(file, readers))
      if (read.kind === "record") claims.set(read.claim.stixId, read.claim);
  return claims;
}

/** Of each object the newest version alone: a file beside says more of what another file makes. */
function countsByType(slug: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of demoBundle(slug))
    counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
