import { readdirSync, readFileSync } from "node:fs";

import { expect, it } from "@jest/globals";

import { csvReader } from "../../../../../subgraphs/member/intake/csv/csv-reader.ts";
import { parseMapping } from "../../../../../subgraphs/member/intake/csv/mapping.ts";
import {
  countsOf,
  describeShared,
  readsOf,
  recordOf,
  sharedPath,
  sharedText,
} from "../support/shared-data.ts";

function readerWith(name: string, more: object = {}) {
  const path = `test/fixtures/intake/csv/${name}.mapping.json`;
  const parsed = parseMapping({
    ...JSON.parse(readFileSync(path, "utf8")),
    ...more,
  });
  if ("fault" in parsed) throw new Error(parsed.fault);
  return csvReader(parsed.mapping);
}

describeShared("the lists of Volexity", () => {
  it("give all rows but those of two files that have other columns", async () => {
    const total = { files: 0, indicators: 0, rejected: 0, rows: 0 };
    for (const name of readdirSync(sharedPath("volexity"))) {
      if (!name.endsWith(".csv") || /attachments/.test(name)) continue;
      const text = sharedText(`volexity/${name}`);
      const header = text.startsWith("value,");
      const reads = await readsOf(
        readerWith("volexity", { header }),
        name,
        text,
      );
      const { indicator = 0, rejected = 0 } = countsOf(reads);
      total.files += 1;
      total.indicators += indicator;
      total.rejected += rejected;
      total.rows += indicator + rejected;
    }
    // 1,588 rows after a first line each, 39 of them in the two other files; one file has no header.
    // Rejected: a URL with a space, a name with two dots, a SHA-256 of 63 digits.
    expect(total).toEqual({
      files: 43,
      indicators: 1_547,
      rejected: 3,
      rows: 1_550,
    });
  });
});

describeShared("the lists of Microsoft", () => {
  it("give 237 rows with group, TLP and dates of the month first", async () => {
    const text = sharedText("microsoft-mstic/RapidReleaseTI-Indicators.csv.gz");
    const reads = await readsOf(readerWith("rapid-release"), "rapid.csv", text);
    const { indicator = 0, rejected = 0 } = countsOf(reads);
    // Two GUIDs, a month 19, three that end before they begin.
    expect({ indicator, rejected }).toEqual({ indicator: 231, rejected: 6 });
    const groups = new Set(
      reads.flatMap((read) =>
        read.kind === "record" && read.claim.stixType === "intrusion-set"
          ? [read.claim.name]
          : [],
      ),
    );
    expect([...groups].map(String).toSorted()).toEqual([
      "Carmine Tsunami",
      "Storm-0139",
      "Storm-1028",
      "Storm-1061",
    ]);
  });

  it("give 127 rows with the hashes of each file", async () => {
    const text = sharedText("microsoft-mstic/May21NOBELIUMIoCs.csv.gz");
    const reads = await readsOf(readerWith("may-21"), "may.csv", text);
    expect(countsOf(reads)).toEqual({ identity: 1, indicator: 127, report: 1 });
    expect(recordOf(reads, "report").name).toBe(
      "May 21 Midnight Blizzard Indicators",
    );
  });
});
