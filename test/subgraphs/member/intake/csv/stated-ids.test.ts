/** Rows that state what other formats state: ids, patterns, markings, sources. */
import { describe, expect, it } from "@jest/globals";

import { csvReader } from "../../../../../subgraphs/member/intake/csv/csv-reader.ts";
import type { CsvMapping } from "../../../../../subgraphs/member/intake/csv/mapping.ts";
import { parseMapping } from "../../../../../subgraphs/member/intake/csv/mapping.ts";
import { textFile } from "../../../../../subgraphs/member/intake/disk-file.ts";
import { fileReads } from "../../../../../subgraphs/member/intake/file-reads.ts";
import type { Read } from "../../../../../subgraphs/member/intake/reader.ts";
import { readers } from "../../../../../subgraphs/member/intake/readers.ts";
import { countsOf, readsOf, recordOf } from "../support/shared-data.ts";

const uuid = "6f1e2a3b-0000-4000-8000-00000000000";
const GREEN = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb";
const statement = `marking-definition--${uuid}1`;
const author = `identity--${uuid}2`;
const actor = `intrusion-set--${uuid}3`;
const id = `indicator--${uuid}4`;

const written = {
  format: "csv-mapping/1",
  rows: {
    value: "ioc",
    id: "id",
    pattern: "pattern",
    created: "added",
    tlp: { const: "GREEN" },
    actor: "actor",
    indicator_types: { const: "malicious-activity" },
    warning_lists: "listed",
    references: [{ name: { const: "A blog" }, url: "page" }],
  },
  author,
  markings: [statement],
};

const header = "ioc,id,pattern,added,actor,listed,page";

function mappingOf(from: unknown): CsvMapping {
  const parsed = parseMapping(from);
  if ("fault" in parsed) throw new Error(parsed.fault);
  return parsed.mapping;
}

const read = (row: string) =>
  readsOf(csvReader(mappingOf(written)), "iocs.csv", `${header}\n${row}\n`);

describe("a row that states ids", () => {
  it("keeps its own, and points at what others state, of which nothing is made", async () => {
    const reads = await read(`a.example,${id},,2020-01-02,${actor},,`);
    expect(countsOf(reads)).toEqual({ indicator: 1, relationship: 1 });
    expect(recordOf(reads, "indicator")).toMatchObject({
      stixId: id,
      authorId: author,
      marking: { refs: [GREEN, statement] },
    });
    expect(
      reads.flatMap((one) => (one.kind === "edge" ? one.claim : [])),
    ).toMatchObject([
      { relationshipType: "indicates", source: id, target: actor },
    ]);
  });

  it("goes without one where its cell is empty, and takes a name for a name", async () => {
    const reads = await read("a.example,,,2020-01-02,Red Fox,,");
    expect(recordOf(reads, "indicator").stixId).not.toBe(id);
    expect(recordOf(reads, "intrusion-set").name).toBe("Red Fox");
  });

  it.each([actor, "a-1", `indicator--${uuid}`])(
    "is refused where the id is none of an indicator: %s",
    async (bad) => {
      expect(await read(`a.example,${bad},,,,,`)).toMatchObject([
        {
          kind: "rejected",
          rejection: {
            code: "BAD_ROW",
            place: "line 2",
            reason: `"id" must be the STIX id of an object of type indicator, but got "${bad}".`,
          },
        },
      ]);
    },
  );
});

describe("a row that states more of its value", () => {
  it("has the pattern, the sources and the warning lists that its columns say", async () => {
    const reads = await read(
      `/gate.php,,[url:value = '/gate.php'],2020-01-02,,one; two,https://blog.example/x`,
    );
    const { properties, keys } = recordOf(reads, "indicator");
    expect(properties).toMatchObject({
      value: "/gate.php",
      pattern: "[url:value = '/gate.php']",
      indicatorTypes: ["malicious-activity"],
      warningLists: ["one", "two"],
    });
    expect(keys).toHaveLength(2);
    expect(String(properties["externalReferences"])).toContain(
      '"sourceName":"A blog","url":"https://blog.example/x"',
    );
  });

  it("has none of them where its cells are empty, not even half a source", async () => {
    const reads = await read("a.example,,,2020-01-02,,,");
    expect(recordOf(reads, "indicator").properties).toMatchObject({
      pattern: "[domain-name:value = 'a.example']",
      warningLists: [],
      externalReferences: "[]",
    });
  });

  it("is asked for columns that the header has", async () => {
    const mapping = mappingOf({
      ...written,
      rows: { value: "ioc", references: [{ name: "who", url: "page" }] },
    });
    expect(
      await readsOf(
        csvReader(mapping),
        "iocs.csv",
        `${header}\na.example,,,,,,\n`,
      ),
    ).toMatchObject([
      { rejection: { code: "NO_MAPPING", place: "the header" } },
    ]);
  });
});

describe("a file with a mapping of its own", () => {
  const list = "a.example\nb.example\n";
  const mapping = mappingOf({
    format: "csv-mapping/1",
    header: false,
    rows: { value: 1, confidence: { const: "80" } },
  });

  it("is one of rows, whatever it looks like, while a list beside it stays a list", async () => {
    const own = await all({ ...textFile("own.csv", list), mapping });
    expect(countsOf(own)).toEqual({ indicator: 2 });
    const other = await all(textFile("list.txt", list));
    expect(countsOf(other)).toEqual({ indicator: 2, report: 1 });
  });

  it("is read by that one, and not by the load's", async () => {
    const ofLoad = csvReader(mappingOf(written));
    const reads: Read[] = [];
    for await (const one of ofLoad.read({
      ...textFile("own.csv", list),
      mapping,
    }))
      reads.push(one);
    expect(recordOf(reads, "indicator").properties["confidence"]).toBe(80);
  });
});

async function all(
  file: ReturnType<typeof textFile>,
): Promise<readonly Read[]> {
  const reads: Read[] = [];
  for await (const one of fileReads(file, readers)) reads.push(one);
  return reads;
}
