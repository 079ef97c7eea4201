/** What people load by mistake: each is read or refused with a reason that names the fault. */
import { describe, expect, it } from "@jest/globals";

import { textFile } from "../../../../subgraphs/member/intake/disk-file.ts";
import { fileReads } from "../../../../subgraphs/member/intake/file-reads.ts";
import type { Read } from "../../../../subgraphs/member/intake/reader.ts";
import { readers } from "../../../../subgraphs/member/intake/readers.ts";

const campaign = {
  type: "campaign",
  spec_version: "2.1",
  id: "campaign--33333333-3333-4333-8333-333333333333",
  created: "2018-04-12T10:00:00.000Z",
  modified: "2018-04-12T10:00:00.000Z",
  name: "Operation Parliament",
};
const relationship = {
  ...campaign,
  type: "relationship",
  id: "relationship--33333333-3333-4333-8333-333333333333",
  relationship_type: "related-to",
  source_ref: campaign.id,
  target_ref: campaign.id,
};
const json = JSON.stringify(campaign);

/** Kinds of what is read, and `CODE place: reason` of what is not. */
async function told(text: string) {
  const reads: Read[] = [];
  for await (const read of fileReads(textFile("file.json", text), readers))
    reads.push(read);
  return reads.map((read) => {
    if (read.kind !== "rejected") return read.kind;
    const { code, place, reason } = read.rejection;
    return `${code} ${place}: ${reason}`;
  });
}

describe("JSON that is none", () => {
  it.each([
    [
      "a trailing comma in the list of objects",
      `{"type":"bundle","objects":[\n${json},\n]}`,
      [
        "record",
        'NOT_JSON objects[1] (line 3, column 1): This is no JSON: a trailing comma: nothing stands between it and "]".',
      ],
    ],
    [
      "a trailing comma within an object",
      `{"type":"bundle","objects":[${json},\n{"type":"tool",\n "id":"tool--1",\n},\n${json}]}`,
      [
        "record",
        'NOT_JSON objects[1] (line 4, column 1): The object must be JSON: a trailing comma: nothing stands between it and "}".',
        "record",
      ],
    ],
    [
      "a trailing comma in the bundle",
      `{"type":"bundle","objects":[${json}],}`,
      [
        "record",
        'NOT_JSON line 1: The bundle around its objects is no JSON: a trailing comma: nothing stands between it and "}".',
      ],
    ],
    [
      "an object that is not closed",
      `{"type":"bundle","objects":[${json},\n{"type":"tool",\n${json}]}`,
      [
        "record",
        'NOT_JSON objects[1] (line 3, column 1): The object must be JSON: a name in double quotes was expected, but got "{".',
        'NOT_JSON objects[2] (line 3, column 201): This is no JSON: a "," or a "]" was expected, but got "}".',
      ],
    ],
    [
      "a file that is cut",
      `{"type":"bundle","objects":[${json},${json.slice(0, 50)}`,
      [
        "record",
        "NOT_JSON objects[1] (line 1, column 279): This is no JSON: it ends within a text.",
      ],
    ],
    [
      "a comma too few",
      `[${json}\n${json}]`,
      [
        "record",
        'NOT_JSON [1] (line 2, column 1): This is no JSON: a "," or a "]" was expected, but got "{".',
        "record",
      ],
    ],
    [
      "a bad line among good ones",
      `${json}\n{"type":"campaign",,}\n${json}\n`,
      [
        "record",
        'NOT_JSON line 2 (line 2, column 20): The object must be JSON: a name in double quotes was expected, but got ",".',
        "record",
      ],
    ],
  ])(
    "%s is named with its place, and the rest is read",
    async (_, text, all) => {
      expect(await told(text)).toEqual(all);
    },
  );
});

describe("objects that are none", () => {
  it.each([
    [
      { ...campaign, name: ["Operation", "Parliament"] },
      /^BAD_PROPERTY .*"name" must be a text, but got \["Operation"/,
    ],
    [{ ...campaign, id: 7 }, /^BAD_ID .*but got 7/],
    [
      { ...campaign, id: relationship.id },
      /^BAD_ID .*must begin with the object's type/,
    ],
    [
      { ...campaign, created: "2018-04-12" },
      /^BAD_TIMESTAMP .*but got "2018-04-12"/,
    ],
    [
      {
        ...campaign,
        first_seen: "2019-01-01T00:00:00Z",
        last_seen: "2018-01-01T00:00:00Z",
      },
      /^TIME_ORDER .*"last_seen" \(2018-01-01T00:00:00.000Z\) must not be before "first_seen"/,
    ],
    [
      { ...relationship, target_ref: undefined },
      /^MISSING_PROPERTY .*must have "target_ref"/,
    ],
    [{ ...relationship, target_ref: relationship.id }, /^BAD_REFERENCE /],
    [[campaign], /^NOT_AN_OBJECT \[0\]/],
  ])("%j is refused with its fault", async (object, reason) => {
    const [said = ""] = await told(JSON.stringify([object, campaign]));
    expect(said).toMatch(reason);
  });
});

describe("what is odd but may be", () => {
  it.each([
    ["a thing that is related to itself", relationship],
    ["a date before 1970", { ...campaign, first_seen: "1601-01-01T00:00:00Z" }],
    ["a date after 2262", { ...campaign, last_seen: "9999-12-31T23:59:59Z" }],
    ["a bundle without objects", { type: "bundle", id: "bundle--1" }],
  ])("%s", async (_, object) => {
    const said = await told(JSON.stringify(object));
    expect(said.filter((one) => one !== "record" && one !== "edge")).toEqual(
      [],
    );
  });
});
