import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "@jest/globals";

import { parseMapping } from "../../../../subgraphs/member/intake/csv/mapping.ts";
import {
  readers,
  readersFor,
} from "../../../../subgraphs/member/intake/readers.ts";
import {
  describeShared,
  sharedPath,
  sharedText,
} from "./support/shared-data.ts";

/** The readers of lists: what they must not take is for others. */
const lists = readersFor({}).filter(({ name }) =>
  ["otx", "csv", "value-list"].includes(name),
);

function formatOf(text: string, among = readers): string | undefined {
  return among.find(({ detect }) => detect(text.slice(0, 65_536)))?.name;
}

const pulse = { id: "5ad0000000000000000000aa", name: "x", indicators: [] };

describe("the format of a file", () => {
  it.each([
    ["stix", '{"type": "bundle", "id": "bundle--1", "objects": []}'],
    ["otx", JSON.stringify(pulse)],
    ["otx", JSON.stringify({ count: 0, results: [], next: null })],
    ["otx", JSON.stringify([{ ...pulse, description: '{"Event": 1}' }])],
    ["csv", "value,type\na.example,domain\n"],
    ["csv", "# a comment\na.example;domain\nb.example;domain\n"],
    ["csv", 'value,note\n"a.example","x,y"\n'],
    ["value-list", "# Reference: https://a.example/x\n\nb.example\n"],
    ["value-list", "0.0.0.0\ta.example\n0.0.0.0\tb.example\n"],
    ["value-list", "https://a.example/x,y\nhttps://b.example/\n"],
  ])("is %s", (format, text) => expect(formatOf(text)).toBe(format));

  it.each([
    ["MISP", '{"Event": {"info": "x", "Attribute": []}}'],
    ["a list of MISP", '{"response": [{"Event": {"indicators": []}}]}'],
    ["STIX 2.0", '{"type": "bundle", "spec_version": "2.0", "objects": []}'],
    ["a page", "<html></html>"],
    ["nothing", ""],
  ])("is no list for %s", (_, text) =>
    expect(formatOf(text, lists)).toBeUndefined(),
  );

  it("is CSV for every text, but no JSON, when there is a mapping", () => {
    const parsed = parseMapping({
      format: "csv-mapping/1",
      rows: { value: "ioc" },
    });
    if ("fault" in parsed) throw new Error(parsed.fault);
    const mapped = readersFor(parsed);
    expect(formatOf("ioc\na.example\n", mapped)).toBe("csv");
    expect(formatOf(JSON.stringify(pulse), mapped)).toBe("otx");
  });

  it("of the demonstration's bundles is none of the new ones", () => {
    const text = readFileSync(
      "test/fixtures/intake/operation-parliament.stix.json",
      "utf8",
    );
    expect(formatOf(text)).toBe("stix");
  });
});

describeShared("the format of the public files", () => {
  it.each([
    ["volexity", /\.csv$/, "csv"],
    ["microsoft-mstic", /\.csv\.gz$/, "csv"],
    ["alienvault-otx-threat-trends", /\.csv$/, "csv"],
    ["oasis-stix21/documentation", /\.json/, "stix"],
  ])("in %s is known", (folder, name, format) => {
    const files = readdirSync(sharedPath(folder), { recursive: true })
      .map(String)
      .filter((file) => name.test(file))
      .slice(0, 60);
    expect(files.length).toBeGreaterThan(0);
    const others = files.flatMap((file) => {
      const found = formatOf(sharedText(`${folder}/${file}`));
      return found === format ? [] : [`${file}: ${found}`];
    });
    expect(others).toEqual([]);
  });

  it.each([
    ["misp-events"],
    ["misp-galaxy/clusters"],
    ["misp-warninglists/lists"],
    ["unit42-playbooks"],
    ["oasis-stix21"],
  ])("in %s is left to others", (folder) => {
    const files = readdirSync(sharedPath(folder), { recursive: true })
      .map(String)
      .filter((file) => /\.json(?:\.gz)?$/.test(file))
      .slice(0, 60);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect([file, formatOf(sharedText(`${folder}/${file}`), lists)]).toEqual([
        file,
        undefined,
      ]);
  });
});
