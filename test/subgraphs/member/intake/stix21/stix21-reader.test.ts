import { describe, expect, it } from "@jest/globals";

import { textFile } from "../../../../../subgraphs/member/intake/disk-file.ts";
import type { Read } from "../../../../../subgraphs/member/intake/reader.ts";
import { LONGEST_TEXT } from "../../../../../subgraphs/member/intake/stix21/bounded-value.ts";
import { stix21Reader } from "../../../../../subgraphs/member/intake/stix21/stix21-reader.ts";

const campaign = {
  type: "campaign",
  spec_version: "2.1",
  id: "campaign--33333333-3333-4333-8333-333333333333",
  created: "2018-04-12T10:00:00.000Z",
  modified: "2018-04-12T10:00:00.000Z",
  name: "Operation Parliament",
};
const indicator = {
  ...campaign,
  type: "indicator",
  id: "indicator--55555555-5555-4555-8555-555555555555",
  pattern: "[domain-name:value = 'a.example']",
  pattern_type: "stix",
  valid_from: "2018-04-12T10:00:00Z",
};
const relationship = {
  ...campaign,
  type: "relationship",
  id: "relationship--88888888-8888-4888-8888-888888888881",
  relationship_type: "indicates",
  source_ref: indicator.id,
  target_ref: campaign.id,
};

async function readText(text: string): Promise<readonly Read[]> {
  const reads: Read[] = [];
  for await (const read of stix21Reader.read(textFile("file.json", text)))
    reads.push(read);
  return reads;
}

async function codes(...objects: readonly unknown[]) {
  const reads = await readText(JSON.stringify({ type: "bundle", objects }));
  return reads.map((read) =>
    read.kind === "rejected" ? read.rejection.code : read.kind,
  );
}

describe("a file of STIX 2.1", () => {
  it.each([
    [
      "a bundle",
      JSON.stringify({ type: "bundle", id: "bundle--1", objects: [campaign] }),
    ],
    [
      "a bundle whose objects come first",
      JSON.stringify({ objects: [campaign], type: "bundle" }, null, 2),
    ],
    ["a list of objects", JSON.stringify([campaign])],
    ["one object", ` ${JSON.stringify(campaign)}\n`],
    ["a file with a byte order mark", `\uFEFF${JSON.stringify([campaign])}`],
  ])("may be %s", async (_, text) => {
    expect(stix21Reader.detect(text.replace("\uFEFF", ""))).toBe(true);
    expect(await readText(text)).toMatchObject([
      { kind: "record", claim: { stixId: campaign.id, name: campaign.name } },
    ]);
  });

  it("is told from other formats", () => {
    for (const text of ['{"Event": {}}', "a,b\n1,2", "[]"])
      expect(stix21Reader.detect(text)).toBe(false);
  });

  it("keeps the text of each object as it was loaded", async () => {
    const text = JSON.stringify(campaign, null, 4);
    const [read] = await readText(`[${text}]`);
    expect(read).toMatchObject({ claim: { original: { json: text } } });
  });

  it("has one content however it is spelled", async () => {
    const reversed = Object.fromEntries(Object.entries(campaign).toReversed());
    const [one, other] = await readText(JSON.stringify([campaign, reversed]));
    if (one?.kind !== "record" || other?.kind !== "record")
      throw new Error("Two records were expected.");
    expect(one.claim.original.hash).toBe(other.claim.original.hash);
  });

  it.each([
    "",
    "{",
    '{"type":"bundle","objects":[',
    '{"objects":[{}]} x',
    "[1,,2]",
    '"text"',
    '{"objects":[],nonsense}',
  ])("that is cut or no JSON is refused: %j", async (text) => {
    const reads = await readText(text);
    expect(reads.filter(({ kind }) => kind !== "rejected")).toEqual([]);
    expect(reads).toContainEqual({
      kind: "rejected",
      rejection: expect.objectContaining({ code: "NOT_JSON" }),
    });
  });
});

describe("an object that does not go in", () => {
  it("costs only itself, and is named with file, place, id, code and reason", async () => {
    const bad = { ...campaign, name: undefined };
    const reads = await readText(
      JSON.stringify({
        type: "bundle",
        objects: [campaign, bad, relationship],
      }),
    );
    expect(reads.map((read) => read.kind)).toEqual([
      "record",
      "rejected",
      "edge",
    ]);
    expect(reads[1]).toEqual({
      kind: "rejected",
      rejection: {
        file: "file.json",
        place: "objects[1]",
        id: campaign.id,
        code: "MISSING_PROPERTY",
        reason: 'A campaign must have "name".',
      },
    });
  });

  it.each([
    ["BAD_TYPE", { ...campaign, type: "Campaign" }],
    ["BAD_TYPE", { ...campaign, type: undefined }],
    ["BAD_TYPE", { ...campaign, type: "bundle" }],
    ["BAD_ID", { ...campaign, id: "campaign--1" }],
    ["BAD_ID", { ...campaign, id: indicator.id }],
    ["BAD_SPEC_VERSION", { ...campaign, spec_version: "2.0" }],
    ["MISSING_PROPERTY", { ...campaign, modified: undefined }],
    ["MISSING_PROPERTY", { ...relationship, target_ref: undefined }],
    ["BAD_PROPERTY", { ...campaign, name: { de: "x" } }],
    ["BAD_PROPERTY", { ...campaign, confidence: 101 }],
    ["BAD_PROPERTY", { ...campaign, object_marking_refs: "red" }],
    ["BAD_PROPERTY", { ...campaign, granular_markings: ["red"] }],
    ["BAD_TIMESTAMP", { ...campaign, created: "yesterday" }],
    ["BAD_TIMESTAMP", { ...campaign, first_seen: "2017" }],
    ["TIME_ORDER", { ...campaign, modified: "2017-04-12T10:00:00.000Z" }],
    ["TIME_ORDER", { ...indicator, valid_until: indicator.valid_from }],
    ["BAD_REFERENCE", { ...relationship, source_ref: "somebody" }],
    ["BAD_REFERENCE", { ...relationship, source_ref: relationship.id }],
    ["BAD_REFERENCE", { ...campaign, created_by_ref: "me" }],
    ["BAD_RELATIONSHIP_TYPE", { ...relationship, relationship_type: "USES`]" }],
    ["NOT_AN_OBJECT", "text"],
    ["NOT_AN_OBJECT", null],
    ["TOO_LARGE", { ...campaign, description: "a".repeat(LONGEST_TEXT + 1) }],
    [
      "TOO_LARGE",
      { ...campaign, x: JSON.parse(`${"[".repeat(100)}${"]".repeat(100)}`) },
    ],
    [
      "TOO_LARGE",
      {
        ...campaign,
        x: Object.fromEntries(
          Array.from({ length: 1_001 }, (_, at) => [`k${at}`, at]),
        ),
      },
    ],
  ])("is one with %s", async (code, object) => {
    expect(await codes(object)).toEqual([code]);
  });

  it("does not hang on types and ids that break the official expression", async () => {
    const hostile = "a-".repeat(15);
    const objects = [
      { type: `${hostile}!`, id: "x" },
      { type: hostile.slice(0, -1), id: `${hostile}!` },
      { ...campaign, created_by_ref: `${"a".repeat(10_000)}!` },
    ];
    expect(await codes(...objects)).toEqual([
      "BAD_TYPE",
      "BAD_ID",
      "BAD_REFERENCE",
    ]);
  }, 600_000);

  it("is not one with names of JavaScript's own", async () => {
    const id = "constructor--33333333-3333-4333-8333-333333333333";
    const text = `{"type":"constructor","id":"${id}","__proto__":{"revoked":true},"toString":1}`;
    expect(await readText(`[${text}]`)).toMatchObject([
      {
        kind: "record",
        claim: { kind: "OTHER", properties: { revoked: false } },
      },
    ]);
  });
});

describe("texts that no store can hold", () => {
  it("are shown with U+FFFD, while the original keeps its escapes", async () => {
    const text = JSON.stringify(campaign).replace(
      "Operation",
      String.raw`A\u0000B\ud800C`,
    );
    const [read] = await readText(`[${text}]`);
    expect(read).toMatchObject({
      claim: { name: "A\uFFFDB\uFFFDC Parliament", original: { json: text } },
    });
  });
});
