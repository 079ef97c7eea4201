import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { csvReader } from "../../../../../subgraphs/member/intake/csv/csv-reader.ts";
import { parseMapping } from "../../../../../subgraphs/member/intake/csv/mapping.ts";
import { countsOf, readsOf, recordOf } from "../support/shared-data.ts";

const mapping = {
  format: "csv-mapping/1",
  rows: {
    value: "ioc",
    type: "kind",
    description: "note",
    confidence: "sure",
    valid_from: "from",
    valid_until: "until",
    tlp: "tlp",
    actor: "actor",
    campaign: "campaign",
    report: { const: "Our list" },
    labels: "tags",
  },
  author: "Example Lab",
  defaults: { tlp: "AMBER" },
};

const header = "ioc,kind,note,sure,from,until,tlp,actor,campaign,tags";
const row =
  'a[.]example,domain,"a note, with a comma",high,2020-01-02,2021-01-02,green,Red Fox,Operation Parliament,c2;phishing';

function readerOf(written: unknown) {
  const parsed = parseMapping(written);
  if ("fault" in parsed) throw new Error(parsed.fault);
  return csvReader(parsed.mapping);
}

const read = (text: string, written: unknown = mapping) =>
  readsOf(readerOf(written), "list.csv", text);

async function faults(text: string, written: unknown = mapping) {
  return (await read(text, written)).flatMap((one) =>
    one.kind === "rejected" ? [one.rejection] : [],
  );
}

/** How many indicators two states of a file are. */
async function indicatorsIn(
  written: unknown,
  ...texts: readonly string[]
): Promise<number> {
  const ids = new Set<string>();
  for (const text of texts)
    ids.add(recordOf(await read(text, written), "indicator").stixId);
  return ids.size;
}

const changedAt = (note: string, day: string) =>
  `ioc,note,changed\na.example,${note},2020-01-${day}\n`;

const GREEN = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb";
const AMBER = "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421";

describe("a row of a CSV file", () => {
  it("becomes what its columns say: indicator, actor, campaign, report", async () => {
    const reads = await read(`${header}\n${row}\n`);
    expect(countsOf(reads)).toEqual({
      identity: 1,
      indicator: 1,
      campaign: 1,
      "intrusion-set": 1,
      relationship: 2,
      report: 1,
    });
    expect(recordOf(reads, "indicator")).toMatchObject({
      created: "2020-01-02T00:00:00.000Z",
      marking: { refs: [GREEN] },
      properties: {
        value: "a.example",
        description: "a note, with a comma",
        confidence: 85,
        validFrom: "2020-01-02T00:00:00.000Z",
        validUntil: "2021-01-02T00:00:00.000Z",
        labels: ["c2", "phishing"],
      },
    });
    expect(recordOf(reads, "report").references).toHaveLength(3);
  });

  it("is the same at a second load", async () => {
    const text = `${header}\n${row}\n`;
    expect(await read(text)).toEqual(await read(text));
  });

  it("takes what is not in its cell from the defaults, and the type from the value", async () => {
    const reads = await read(`${header}\n198.51.100.3,,,,,,,,,\n`);
    expect(recordOf(reads, "indicator")).toMatchObject({
      created: "1970-01-01T00:00:00.000Z",
      marking: { refs: [AMBER] },
      properties: { valueType: "ipv4-addr", confidence: null },
    });
  });

  it("joins the hashes of one file, in one cell or in several columns", async () => {
    const [md5, sha1] = ["a".repeat(32), "b".repeat(40)];
    const one = await read(`${header}\n"${md5},${sha1}",file,,,,,,,,\n`);
    const several = await read(`ioc,SHA1\n${md5},${sha1}\n`, {
      format: "csv-mapping/1",
      rows: { value: "ioc", hashes: ["SHA1"] },
    });
    for (const reads of [one, several])
      expect(
        recordOf(reads, "indicator").keys.filter(({ key }) =>
          key.startsWith("file--"),
        ),
      ).toHaveLength(2);
  });

  it("trusts the length of a hash over its type", async () => {
    const reads = await read(`${header}\n${"b".repeat(64)},md5,,,,,,,,\n`);
    expect(recordOf(reads, "indicator").properties).toMatchObject({
      valueType: "file-sha256",
    });
  });

  it("makes a vulnerability of a CVE", async () => {
    const reads = await read(`${header}\nCVE-2021-44228,,,,,,,,,\n`);
    expect(recordOf(reads, "vulnerability").name).toBe("CVE-2021-44228");
  });

  it("is another version when its column of change says so, else another thing", async () => {
    const dated = {
      format: "csv-mapping/1",
      rows: { value: "ioc", description: "note", modified: "changed" },
    };
    expect(
      await indicatorsIn(dated, changedAt("x", "01"), changedAt("y", "02")),
    ).toBe(1);
    const undated = `${header}\na.example,,first,,,,,,,\n`;
    expect(
      await indicatorsIn(mapping, undated, undated.replace("first", "second")),
    ).toBe(2);
  });

  it.each([
    ["no value", ",domain,,,,,,,,", "A value was expected"],
    ["a value that is none of its type", "x y,ip,,,,,,,,", "A value of type"],
    [
      "a TLP level that nobody knows",
      "a.example,,,,,,purple,,,",
      '"tlp" must be',
    ],
    [
      "a confidence beyond 100",
      "a.example,,,101,,,,,,",
      '"confidence" must be',
    ],
    [
      "a date that could be two days",
      "a.example,,,,1/2/2020,,,,,",
      '"dates" of',
    ],
    [
      "an end before its beginning",
      "a.example,,,,2020-01-02,2019-01-01,,,,",
      '"valid_until"',
    ],
  ])("is rejected alone with %s", async (_, bad, reason) => {
    const rejections = await faults(`${header}\n${bad}\n${row}\n`);
    expect(rejections).toHaveLength(1);
    expect(rejections[0]?.reason).toContain(reason);
    expect(rejections[0]?.place).toBe("line 2");
  });

  it("with a quote that nothing closes costs what follows it, and the rows before it stay", async () => {
    const reads = await read(`${header}\n${row}\n"a.example,x\n${row}\n`);
    expect(countsOf(reads)).toMatchObject({ indicator: 1, rejected: 1 });
  });
});

describe("a CSV file without a mapping", () => {
  it("is refused with a mapping that fits its header", async () => {
    const text = `${header}\n${row}\n`;
    const [refused] = await readsOf(csvReader(), "list.csv", text);
    if (refused?.kind !== "rejected") throw new Error("It was not refused.");
    expect(refused.rejection.code).toBe("NO_MAPPING");
    const [shown = ""] = /\{.*\}/s.exec(refused.rejection.reason) ?? [];
    const reads = await read(text, JSON.parse(shown));
    expect(countsOf(reads)).toMatchObject({ indicator: 1 });
  });

  it("is refused, too, if the mapping names a column that is not there", async () => {
    expect(await faults("value,type\na.example,domain\n")).toMatchObject([
      { code: "NO_MAPPING", place: "the header" },
    ]);
  });
});

describe("a mapping", () => {
  it.each([
    [{ ...mapping, rules: {} }, "rules"],
    [{ ...mapping, rows: { ...mapping.rows, colour: "x" } }, "colour"],
    [{ ...mapping, delimiter: '"' }, "delimiter"],
    [{ ...mapping, format: "csv-mapping/2" }, "csv-mapping/1"],
    [null, "csv-mapping/1"],
  ])("that is wrong is told by what is wrong (%#)", (written, word) => {
    expect(parseMapping(written)).toMatchObject({
      fault: expect.stringContaining(word),
    });
  });
});

describe("a CSV file with anything in it", () => {
  it("gives or rejects every row, and never throws", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom(...row.split(","), '"', "", "CVE-2021-44228", 'a\n"b'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 10 }),
        async (rows) => {
          const written = rows.map((cells) =>
            cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(","),
          );
          const rowsRead = written.filter((one) => one !== "");
          const counts = countsOf(
            await read(`${header}\n${written.join("\n")}`),
          );
          const { indicator = 0, vulnerability = 0, rejected = 0 } = counts;
          expect(indicator + vulnerability + rejected).toBe(rowsRead.length);
          // As it stands, too, quotes and all.
          await read(
            `${header}\n${rows.map((one) => one.join(",")).join("\n")}`,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
