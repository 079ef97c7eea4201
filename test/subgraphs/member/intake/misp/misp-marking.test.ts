import { describe, expect, it } from "@jest/globals";

import { resolveMarking } from "../../../../../subgraphs/member/intake/markings.ts";
import {
  attribute,
  readEventWith,
  uuid,
} from "../../../../support/misp-event.ts";
import type { Json } from "../../../../support/misp-event.ts";
import type { MispRead } from "../../../../support/misp-read.ts";

const indicatorId = `indicator--${uuid(2)}`;
const things = { Attribute: [attribute(2, "domain", "Evil.example")] };

function indicatorIn({ records }: MispRead) {
  const found = records.find(({ stixId }) => stixId === indicatorId);
  if (found === undefined) throw new Error(`No record is ${indicatorId}.`);
  return found;
}

async function markingOf(eventSays: object, attributeSays: object = {}) {
  const read = await readEventWith({
    ...eventSays,
    Attribute: [attribute(2, "domain", "a.example", { ...attributeSays })],
  });
  const meanings = new Map(
    read.records.flatMap(({ stixId, meaning }) =>
      meaning ? [[stixId, meaning] as const] : [],
    ),
  );
  const { tlp, audience, bare, pap, unknown } = resolveMarking(
    indicatorIn(read).marking,
    meanings,
    { tlp: null, audience: [] },
  );
  return { tlp, audience, bare, pap, unknown: unknown.length };
}
function tags(...names: readonly string[]): Json {
  return { Tag: names.map((name) => ({ name })) };
}

describe("to whom MISP releases a thing", () => {
  const nothing = {
    tlp: null,
    audience: [],
    bare: true,
    pap: null,
    unknown: 0,
  };

  it.each(["1", "2", "3", undefined])(
    "is not said by distribution %s alone",
    async (distribution) => {
      expect(await markingOf({ distribution })).toEqual(nothing);
    },
  );

  it.each([
    ["tlp:white", "CLEAR"],
    ["tlp:clear", "CLEAR"],
    ["TLP:GREEN", "GREEN"],
    ["tlp:amber", "AMBER"],
    ["tlp:amber+strict", "AMBER_STRICT"],
    ['tlp="red"', "RED"],
  ])("is said by the tag %s", async (tag, tlp) => {
    expect(await markingOf(tags(tag))).toMatchObject({ tlp, bare: false });
    expect(await markingOf({}, tags(tag))).toMatchObject({ tlp, bare: false });
  });

  it("is the strictest of several tags, on the event and on the attribute", async () => {
    expect(await markingOf(tags("tlp:green", "tlp:red"))).toMatchObject({
      tlp: "RED",
    });
    expect(await markingOf(tags("tlp:amber"), tags("tlp:clear"))).toMatchObject(
      { tlp: "AMBER" },
    );
  });

  it("is nobody else under a tag that nobody knows", async () => {
    expect(await markingOf(tags("tlp:ex:chr", "tlp:clear"))).toEqual({
      ...nothing,
      bare: false,
      unknown: 1,
    });
  });

  it.each(["0", "9", "", {}])(
    "is nobody else under distribution %j, whatever the tags say",
    async (distribution) => {
      const ownerAlone = { tlp: "AMBER_STRICT", audience: [], bare: false };
      expect(
        await markingOf({ ...tags("tlp:clear"), distribution }),
      ).toMatchObject(ownerAlone);
      expect(
        await markingOf({ distribution: "3" }, { distribution }),
      ).toMatchObject(ownerAlone);
      expect(
        await markingOf({ distribution }, { distribution: "3" }),
      ).toMatchObject(ownerAlone);
    },
  );

  it("is the sharing group of distribution 4", async () => {
    const group = {
      distribution: "4",
      SharingGroup: { name: "Gulf Operators", uuid: uuid(40) },
    };
    const released = {
      tlp: "AMBER_STRICT",
      audience: ["group:gulf-operators"],
    };
    expect(await markingOf(group)).toMatchObject(released);
    expect(await markingOf({ ...group, ...tags("tlp:green") })).toMatchObject(
      released,
    );
    expect(await markingOf({ ...group, ...tags("tlp:red") })).toMatchObject({
      tlp: "RED",
    });
  });

  it("is nobody else where the group has no usable name, or two groups differ", async () => {
    const ownerAlone = { tlp: "AMBER_STRICT", audience: [] };
    expect(await markingOf({ distribution: "4" })).toMatchObject(ownerAlone);
    const north = { distribution: "4", SharingGroup: { name: "north" } };
    const south = { distribution: "4", SharingGroup: { name: "south" } };
    expect(await markingOf(north, south)).toMatchObject(ownerAlone);
  });

  it("is read in no time from a tag that is a megabyte of blanks", async () => {
    const tag = `tlp:${" ".repeat(500_000)}red${" ".repeat(400_000)}`;
    expect(await markingOf(tags(tag))).toMatchObject({ tlp: "RED" });
  });

  it("goes with PAP, the strictest of its tags", async () => {
    expect(await markingOf(tags("PAP:GREEN", "PAP:AMBER"))).toMatchObject({
      tlp: null,
      pap: "amber",
    });
  });

  it("goes with the statements of its tags, on all that the event holds", async () => {
    const statement = "Made for the tests: nobody holds this.";
    const read = await readEventWith({
      ...tags("tlp:green", `tessera:statement="${statement}"`),
      ...things,
    });
    const [definition, ...others] = read.records.filter(
      ({ stixType }) => stixType === "marking-definition",
    );
    expect(others).toEqual([]);
    expect(definition?.meaning).toMatchObject({ tlp: null, statement });
    for (const { marking } of read.records.filter(({ stixType }) =>
      ["indicator", "report"].includes(stixType),
    ))
      expect(marking.refs).toContain(definition?.stixId);
    expect(
      await markingOf(tags("tlp:green", `tessera:statement="${statement}"`)),
    ).toMatchObject({ tlp: "GREEN", unknown: 0 });
  });

  it("has no statement that is for this instance alone", async () => {
    const read = await readEventWith({
      Tag: [{ name: "tessera:statement=ours", local: 1 }],
      ...things,
    });
    expect(JSON.stringify(read.records)).not.toContain("ours");
  });

  it("reaches the things of an event that was tagged later", async () => {
    const before = await readEventWith({ ...things });
    const after = await readEventWith({
      ...tags("tlp:red"),
      timestamp: "1523613600",
      ...things,
    });
    const versions = [before, after].map((read) => indicatorIn(read).modified);
    expect(versions).toEqual([
      "2018-04-12T10:00:00.000Z",
      "2018-04-13T10:00:00.000Z",
    ]);
  });

  it("names no member of a sharing group in what is stored", async () => {
    const read = await readEventWith({
      distribution: "4",
      SharingGroup: {
        name: "north",
        SharingGroupOrg: [{ Organisation: { name: "Operator East" } }],
      },
    });
    expect(JSON.stringify(read.records)).not.toContain("Operator East");
  });
});
