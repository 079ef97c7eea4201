import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { valueListReader } from "../../../../../subgraphs/member/intake/value-list/value-list-reader.ts";
import { countsOf, readsOf, recordOf } from "../support/shared-data.ts";

const list = `# Copyright (c) 2014-2026 List developers (https://lists.example/)
# See the file 'LICENSE' for copying permission

# Aliases: red fox, group 7

# Reference: https://blog.example/2018/04/red-fox
# Reference: https://otx.alienvault.com/pulse/5b0000000000000000000000

a.example
198.51.100.3:1790 # a loader
/gate.php?id=1
http://b.example/x
c.example/y
0123456789abcdef0123456789abcdef
not¬a.value
#withdrawn.example

# Generic

a.example
`;

const read = (text: string, name = "lists/apt_fox.txt.gz") =>
  readsOf(valueListReader, name, text);

describe("a list with comments", () => {
  it("becomes an indicator for each value and a report for each block", async () => {
    const reads = await read(list);
    expect(countsOf(reads)).toEqual({
      identity: 1,
      indicator: 7,
      rejected: 1,
      report: 2,
    });
    expect(
      reads.flatMap((one) => (one.kind === "rejected" ? one.rejection : [])),
    ).toMatchObject([{ code: "BAD_VALUE", place: "line 15", id: null }]);
  });

  it("keeps a block's references, OTX pulses by their id, and dates it by them", async () => {
    const reads = await read(list);
    const report = recordOf(
      reads,
      "report",
      "apt_fox: https://blog.example/2018/04/red-fox",
    );
    expect(report).toMatchObject({
      created: "2018-05-19T10:44:16.000Z",
      properties: {
        published: "2018-05-19T10:44:16.000Z",
        labels: ["list:apt_fox", "alias:red fox", "alias:group 7"],
      },
    });
    expect(String(report.properties["externalReferences"])).toContain(
      '"sourceName":"alienvault-otx"',
    );
    expect(report.references).toHaveLength(6);
  });

  it("gives a block without a dated reference the date that stands for none", async () => {
    const report = recordOf(await read(list), "report", "apt_fox: Generic");
    expect(report.created).toBe("1970-01-01T00:00:00.000Z");
  });

  it("makes no actor of a file's name or of an alias", async () => {
    const reads = await read(list);
    expect(countsOf(reads)["intrusion-set"]).toBeUndefined();
    expect(countsOf(reads)["relationship"]).toBeUndefined();
  });

  it.each([
    ["a.example", "domain-name", "a.example"],
    ["198.51.100.3:1790", "ipv4-addr", "198.51.100.3"],
    ["http://b.example/x", "url", "http://b.example/x"],
    ["c.example/y", "url", "c.example/y"],
    [
      "0123456789abcdef0123456789abcdef",
      "file-md5",
      "0123456789abcdef0123456789abcdef",
    ],
  ])("finds the value in %s", async (name, valueType, value) => {
    const { properties } = recordOf(await read(list), "indicator", name);
    expect(properties).toMatchObject({ value, valueType });
  });

  it("keeps a path of any host whole, and it is no value", async () => {
    const path = recordOf(await read(list), "indicator", "/gate.php?id=1");
    expect(path.properties).toMatchObject({
      pattern: "[url:value LIKE '%/gate.php?id=1']",
      value: null,
    });
  });

  it("says the same on a second load", async () => {
    expect(await read(list)).toEqual(await read(list));
  });

  it("loads a plain list and a hosts file", async () => {
    const plain = await read("a.example\nb[.]example\n");
    expect(countsOf(plain)).toEqual({ indicator: 2, report: 1 });
    expect(
      recordOf(plain, "indicator", "b[.]example").properties,
    ).toMatchObject({ value: "b.example" });
    const hosts = await read(
      "0.0.0.0 a.example b.example\n127.0.0.1\tc.example",
    );
    expect(countsOf(hosts)).toEqual({ indicator: 3, report: 1 });
  });

  it("cuts a block in reports that one transaction can hold", async () => {
    const many = Array.from({ length: 10_001 }, (_, n) => `a${n}.example`);
    const reads = await read(many.join("\n"));
    expect(countsOf(reads)).toEqual({ indicator: 10_001, report: 2 });
    expect(
      recordOf(reads, "report", "apt_fox (part 2 of 2)").references,
    ).toHaveLength(1);
  });
});

describe("a list is recognised", () => {
  it.each([
    ["with comments", list],
    ["without", "a.example\n198.51.100.3\n"],
    ["as a hosts file", "0.0.0.0 a.example\n"],
  ])("%s", (_, text) => expect(valueListReader.detect(text)).toBe(true));

  it.each([
    ["JSON", '{"a": 1}'],
    ["prose", "This is a letter.\nIt has words.\n"],
    ["nothing", ""],
  ])("and %s is none", (_, text) =>
    expect(valueListReader.detect(text)).toBe(false),
  );
});

describe("a list with anything in it", () => {
  it("gives or rejects every value, and never throws", async () => {
    const line = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom(...list.split("\n")),
      fc.webUrl(),
      fc.ipV6(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
        const values = lines
          .flatMap((one) => one.split(/\r\n|\r|\n/))
          .map((one) => one.trim())
          .filter((one) => one !== "" && !/^(?:#|;|\/\/)/.test(one));
        const counts = countsOf(await read(lines.join("\n")));
        const { indicator = 0, vulnerability = 0, rejected = 0 } = counts;
        expect(indicator + vulnerability + rejected).toBeGreaterThanOrEqual(
          values.length,
        );
      }),
      { numRuns: 300 },
    );
  });
});
