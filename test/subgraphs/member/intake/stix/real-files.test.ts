/**
 * Files of the public data, counted as their sources are described: what is
 * read, what is refused and why. Without the data it says so and tests nothing.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "@jest/globals";

import { diskFile } from "../../../../../subgraphs/member/intake/disk-file.ts";
import { inspect } from "../../../../../subgraphs/member/intake/inspect.ts";
import { readers } from "../../../../../subgraphs/member/intake/readers.ts";

const data = fileURLToPath(
  new URL("../../../../../../shared/data/", import.meta.url),
);
const here = existsSync(data) ? describe : describe.skip;

/** Objects in all, by STIX type, and by code of rejection, as `tessera inspect` counts them. */
async function counted(...paths: readonly string[]) {
  const counts: Record<string, number> = {};
  const add = (word: string, more: number) =>
    (counts[word] = (counts[word] ?? 0) + more);
  for (const path of paths) {
    const file = await diskFile(join(data, path));
    const { read, byType, byCode } = await inspect(file, readers);
    add("read", read);
    for (const [word, more] of Object.entries({ ...byType, ...byCode }))
      add(word, more);
  }
  return counts;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(data, folder))
    .filter((name) => name.includes(".json"))
    .map((name) => join(folder, name));
}

here(
  existsSync(data)
    ? "the public data"
    : "the public data (SKIPPED: it is not beside the project)",
  () => {
    it("ATT&CK Enterprise, STIX 2.0, is read whole", async () => {
      const counts = await counted(
        "mitre-attack/enterprise-attack-18.1.stix20.json.gz",
      );
      expect(counts).toEqual({
        read: 24_771,
        "intrusion-set": 187,
        campaign: 52,
        malware: 696,
        tool: 91,
        "attack-pattern": 835,
        "course-of-action": 268,
        "x-mitre-analytic": 1_739,
        "x-mitre-detection-strategy": 691,
        "x-mitre-data-component": 109,
        "x-mitre-data-source": 38,
        "x-mitre-tactic": 14,
        "x-mitre-matrix": 1,
        identity: 1,
        "marking-definition": 1,
        relationship: 20_048,
      });
    });

    it("ATT&CK ICS and Mobile, STIX 2.1, are read whole", async () => {
      expect(
        await counted("mitre-attack/ics-attack-18.1.stix21.json.gz"),
      ).toMatchObject({
        read: 1_826,
        "intrusion-set": 16,
        campaign: 8,
        malware: 30,
        "attack-pattern": 95,
        relationship: 1_373,
      });
      expect(
        await counted("mitre-attack/mobile-attack-17.1.stix21.json.gz"),
      ).toMatchObject({
        read: 2_148,
        "intrusion-set": 15,
        campaign: 3,
        malware: 117,
        "attack-pattern": 188,
        relationship: 1_766,
      });
    });

    it("the playbooks of Unit 42, 85 bundles of STIX 2.0, are read whole", async () => {
      const files = filesIn("unit42-playbooks");
      expect(files).toHaveLength(85);
      expect(await counted(...files)).toEqual({
        read: 51_920,
        "intrusion-set": 84,
        campaign: 153,
        indicator: 9_275,
        malware: 92,
        "attack-pattern": 1_431,
        report: 237,
        identity: 157,
        "course-of-action": 3_367,
        relationship: 37_124,
      });
    });

    it("the reports of Unit 42, 80 bundles of STIX 2.0, are read whole but for faults of theirs", async () => {
      const files = filesIn("unit42-reports");
      expect(files).toHaveLength(80);
      expect(await counted(...files)).toMatchObject({
        read: 6_207,
        indicator: 2_738,
        // Three end before they begin.
        campaign: 24 - 3,
        TIME_ORDER: 3,
        "intrusion-set": 6,
        "attack-pattern": 219,
        relationship: 2_460,
      });
    });

    it.each([
      ["documentation/poisonivy.json", 155, {}],
      ["documentation/apt1.json", 76, {}],
      ["documentation/sighting-of-observed-data.json", 8, {}],
      ["documentation/using-granular-markings.json", 4, {}],
      ["sco-examples-bundle.json", 82, {}],
      ["elevator/fireeye-pivy-report-with-indicators.json.gz", 4_800, {}],
      ["elevator/Appendix_G_IOCs_Full.json.gz", 97, { MISSING_PROPERTY: 47 }],
      // And a report that names something which is no id.
      [
        "elevator/Mandiant_APT1_Report.json.gz",
        98,
        { MISSING_PROPERTY: 5, BAD_REFERENCE: 1 },
      ],
    ])(
      "of OASIS's STIX 2.1, %s has %d objects, refused: %j",
      async (file, read, refused) => {
        const counts = await counted(`oasis-stix21/${file}`);
        const codes = Object.entries(counts).filter(([word]) =>
          /^[A-Z_]+$/.test(word),
        );
        expect({
          read: counts["read"],
          refused: Object.fromEntries(codes),
        }).toEqual({ read, refused });
      },
    );
  },
);
