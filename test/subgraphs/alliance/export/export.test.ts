/** Exports of small worlds: what is in each format, what is left out of it, and what it says of who did not answer. */
import { describe, expect, it } from "@jest/globals";

import { TESSERA_EXTENSION } from "../../../../subgraphs/contract/tessera-extension-id.ts";
import { markingOfTlp } from "../../../../subgraphs/contract/tlp-markings.ts";
import { jsonOf } from "../support/world-originals.ts";
import { worldOf } from "../support/world.ts";
import type { RecordTold, World } from "../support/world.ts";
import { exported, objectsIn } from "./ask-export.ts";

const members = ["att", "singtel", "softbank"];
const DOMAIN = "evil.example";
const ENTITY = `indicator/domain-name/${DOMAIN}`;

function indicator(owner: string, more: Partial<RecordTold> = {}): RecordTold {
  return { owner, kind: "INDICATOR", names: [DOMAIN], ...more };
}

function recordIds({ records }: World): readonly string[] {
  return records.map(({ id }) => id);
}

describe("a STIX export", () => {
  const world = worldOf(
    members,
    [
      indicator("att", { tlp: "AMBER", audience: ["singtel"] }),
      indicator("singtel", {
        original: { validUntil: "2020-02-01T00:00:00.000Z" },
      }),
      { owner: "singtel", kind: "CAMPAIGN", names: ["Night Dragon"] },
    ],
    [{ from: 1, to: 2, type: "indicates" }],
  );

  it("has rival records byte for byte, and a grouping of the alliance's own", async () => {
    const { export: told } = await exported(world, [ENTITY], "STIX");
    const [att, singtel] = world.records;
    expect(told?.text).toContain(jsonOf(att as never));
    expect(told?.text).toContain(jsonOf(singtel as never));
    const objects = objectsIn(told?.text ?? "");
    expect(objects.map(({ type }) => type)).toEqual([
      "identity",
      "extension-definition",
      "grouping",
      "indicator",
      "indicator",
    ]);
    const [alliance, extension, grouping] = objects;
    expect(extension?.id).toBe(TESSERA_EXTENSION);
    expect(grouping).toMatchObject({
      created_by_ref: alliance?.id,
      name: DOMAIN,
      object_refs: [
        "indicator--00000000-0000-4000-8000-000000000000",
        "indicator--00000000-0000-4000-8000-000000000001",
      ],
      object_marking_refs: [markingOfTlp.AMBER],
      extensions: {
        [TESSERA_EXTENSION]: {
          entity: ENTITY,
          records: recordIds(world).slice(0, 2),
          complete: true,
          valid_until: told?.validUntil,
        },
      },
    });
    expect(told).toMatchObject({
      records: 2,
      leftOut: [],
      mediaType: "application/stix+json;version=2.1",
    });
  });

  it("has a relationship if both of its ends were asked for", async () => {
    const typesOf = async (ids: readonly string[]) => {
      const { export: told } = await exported(world, ids, "STIX");
      return objectsIn(told?.text ?? "").map(({ type }) => type);
    };
    expect(await typesOf(recordIds(world))).toContain("relationship");
    expect(await typesOf(recordIds(world).slice(0, 2))).not.toContain(
      "relationship",
    );
  });

  it("has an object that two members hold in one form once", async () => {
    const json =
      '{ "type": "campaign", "id": "campaign--00000000-0000-4000-8000-000000000000", "n": 1.0 }';
    const twice = worldOf(members, [
      { owner: "att", kind: "CAMPAIGN", names: ["A"], original: { json } },
    ]);
    const [record] = twice.records;
    const copy = {
      ...record,
      id: "singtel/own/campaign--00000000-0000-4000-8000-000000000000",
      owner: "singtel",
      original: { json: JSON.stringify(JSON.parse(json)) },
    } as World["records"][number];
    const both = { ...twice, records: [...twice.records, copy] };
    const { export: told } = await exported(both, recordIds(both), "STIX");
    const campaigns = objectsIn(told?.text ?? "").filter(
      ({ type }) => type === "campaign",
    );
    expect(campaigns).toHaveLength(1);
    expect(told?.records).toBe(2);
    expect(told?.text).toContain(json);
  });

  it("has no object in part, and none of TLP's own markings", async () => {
    const statement =
      "marking-definition--00000000-0000-4000-8000-00000000000a";
    const parts = worldOf(members, [
      indicator("att", { original: { partly: true } }),
      indicator("att", {
        original: { named: [named(markingOfTlp.RED), named(statement)] },
      }),
    ]);
    const { export: told } = await exported(parts, recordIds(parts), "STIX");
    expect(told?.leftOut).toMatchObject([
      {
        id: parts.records[0]?.id,
        reason: "NOT_WHOLE",
        member: { slug: "att" },
      },
    ]);
    const ids = objectsIn(told?.text ?? "").map(({ id }) => id);
    expect(ids).toContain(statement);
    expect(ids).not.toContain(markingOfTlp.RED);
    expect(ids).not.toContain(
      "indicator--00000000-0000-4000-8000-000000000000",
    );
  });

  it("says which member did not answer, in the bundle, too", async () => {
    const failing = { att: { from: 1, status: "TIMED_OUT" as const } };
    const told = await exported(world, [ENTITY], "STIX", { failing });
    expect(told.export?.answer.complete).toBe(false);
    const grouping = objectsIn(told.export?.text ?? "")[2];
    expect(grouping?.["description"]).toMatch(/att \(TIMED_OUT\)/);
    expect(grouping?.["extensions"]).toMatchObject({
      [TESSERA_EXTENSION]: {
        complete: false,
        missing: [{ member: "att", status: "TIMED_OUT" }],
      },
    });
  });

  it("says so even where nothing came", async () => {
    const failing = { singtel: { from: 1, status: "TIMED_OUT" as const } };
    const [, , campaign = ""] = recordIds(world);
    const told = await exported(world, [campaign], "STIX", { failing });
    expect(told.export?.leftOut).toMatchObject([{ reason: "NO_ANSWER" }]);
    expect(told.export?.text).toMatch(/singtel \(TIMED_OUT\)/);
  });

  it("is used until the first of its records ceases to hold, 30 days at most", async () => {
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const ending = worldOf(members, [
      indicator("att", { original: { validUntil: soon } }),
      indicator("singtel", {
        original: { validUntil: "2020-02-01T00:00:00.000Z" },
      }),
    ]);
    const { export: told } = await exported(ending, [ENTITY], "STIX");
    expect(told?.validUntil).toBe(soon);
    const { export: other } = await exported(world, [ENTITY], "STIX");
    const days =
      (Date.parse(other?.validUntil ?? "") - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
  });
});

describe("a list for sensors", () => {
  const none = { names: ["good.example"] };
  const world = worldOf(members, [
    indicator("att", { names: ["switch.example"], role: "kill-switch" }),
    indicator("singtel", { names: ["switch.example"] }),
    indicator("att", { names: ["kept.example"], original: { detect: false } }),
    indicator("att", { names: ["listed.example"], warningLists: ["top"] }),
    indicator("att", {
      names: ["old.example"],
      original: { validUntil: "2020-02-01T00:00:00.000Z" },
    }),
    indicator("att", { names: ["back.example"], original: { revoked: true } }),
    indicator("att", { names: ["amber.example"], original: { pap: "amber" } }),
    indicator("att", { names: ["red.example"], original: { pap: "red" } }),
    indicator("att", { names: ["www.own.example"] }),
    indicator("att", { names: ["10.0.0.0/7"] }),
    indicator("att", none),
    indicator("singtel", none),
    { owner: "singtel", kind: "CAMPAIGN", names: ["Night Dragon"] },
    indicator("att", { names: ["co.uk"] }),
    indicator("att", { names: ["d41d8cd98f00b204e9800998ecf8427e"] }),
    indicator("att", { names: ["http://bad.example/a;b?c=d"] }),
  ]);
  const options = { ownRanges: ["10.0.0.0/8", "own.example"] };
  const reasonsOf = async (format: "HOSTS" | "SURICATA") => {
    const { export: told } = await exported(
      world,
      recordIds(world),
      format,
      options,
    );
    const reasons = (told?.leftOut ?? []).map(({ id, reason, detail }) => [
      world.records.find((record) => record.id === id)?.names[0],
      reason,
      detail,
    ]);
    return { text: told?.text ?? "", reasons, records: told?.records };
  };
  const [killer = "", , kept = ""] = recordIds(world);
  const common = [
    ["switch.example", "KILL_SWITCH", killer],
    ["kept.example", "NOT_FOR_DETECTION", kept],
    ["listed.example", "WARNING_LIST", "top"],
    ["old.example", "EXPIRED", "2020-02-01T00:00:00.000Z"],
    ["back.example", "REVOKED", null],
    ["red.example", "PAP", "red"],
    ["www.own.example", "OWN_RANGE", "own.example"],
    ["co.uk", "UNFIT_VALUE", null],
    ["switch.example", "KILL_SWITCH", killer],
    ["Night Dragon", "NO_PLACE", "CAMPAIGN"],
  ];

  it("blocks names alone, and names what it leaves out", async () => {
    const { text, reasons, records } = await reasonsOf("HOSTS");
    expect(text.split("\n").filter((line) => !line.startsWith("#"))).toEqual([
      "0.0.0.0 good.example",
      "",
    ]);
    expect(records).toBe(2);
    expect(sorted(reasons)).toEqual(
      sorted([
        ...common,
        ["amber.example", "PAP", "amber"],
        ["10.0.0.0/7", "NO_PLACE", "ipv4-addr"],
        ["d41d8cd98f00b204e9800998ecf8427e", "NO_PLACE", "file-md5"],
        ["http://bad.example/a;b?c=d", "NO_PLACE", "url"],
      ]),
    );
  });

  it("alerts on names, addresses and URLs, where a passive look is allowed", async () => {
    const { text, reasons } = await reasonsOf("SURICATA");
    const rules = text.split("\n").filter((line) => line.startsWith("alert "));
    expect(rules).toHaveLength(3);
    expect(rules[0]).toMatch(
      /^alert dns \$HOME_NET any -> any any \(msg:"Tessera domain-name of att - amber.example"; dns.query; content:"amber.example"; startswith; endswith; nocase; metadata:tessera_record att\/own\/indicator--\S+, tlp CLEAR; sid:\d+; rev:1;\)$/,
    );
    expect(rules[2]).toContain(
      'http.host; content:"bad.example"; startswith; endswith; http.uri.raw; content:"/a|3b|b|3f|c|3d|d"; startswith; endswith;',
    );
    expect(sorted(reasons)).toEqual(
      sorted([
        ...common,
        ["10.0.0.0/7", "OWN_RANGE", "10.0.0.0/8"],
        ["d41d8cd98f00b204e9800998ecf8427e", "NO_PLACE", "file-md5"],
      ]),
    );
  });

  it("heeds a member's warning of a value though another one's record was asked for", async () => {
    const [, plain = ""] = recordIds(world);
    const { export: told } = await exported(world, [plain], "HOSTS");
    expect(told?.leftOut).toMatchObject([
      { id: plain, reason: "KILL_SWITCH", detail: killer },
    ]);
  });
});

describe("what an export refuses or cannot find", () => {
  const world = worldOf(members, [indicator("att", { hidden: true })]);

  it("is named: what nobody shows, and whom the question may not be sent to", async () => {
    const [hidden = ""] = recordIds(world);
    const asked = { asked: ["att"] };
    const other = hidden.replace("att/", "singtel/");
    const told = await exported(world, [hidden, other, ENTITY], "CSV", asked);
    expect(told.export?.leftOut.map(({ id, reason }) => [id, reason])).toEqual([
      [hidden, "UNKNOWN"],
      [ENTITY, "UNKNOWN"],
      [other, "NOT_ASKED"],
    ]);
    expect(told.export?.answer.complete).toBe(false);
  });

  it("is more than 100 ids, an id of nobody's, and a text that is no id", async () => {
    const many = Array<string>(101).fill(ENTITY);
    expect((await exported(world, many, "CSV")).codes).toEqual([
      "BAD_ARGUMENT",
    ]);
    const strange =
      "vodafone/own/campaign--00000000-0000-4000-8000-000000000000";
    expect((await exported(world, [strange], "CSV")).codes).toEqual(["BAD_ID"]);
    expect((await exported(world, ["x"], "CSV")).codes).toEqual(["BAD_ID"]);
  });
});

describe("an event of MISP", () => {
  const world = worldOf(members, [
    indicator("att", { tlp: "AMBER_STRICT", audience: ["singtel"] }),
    indicator("att", { names: ["switch.example"], role: "kill-switch" }),
    indicator("att", { names: ["watched.example"], original: { pap: "red" } }),
    { owner: "att", kind: "MALWARE", names: ["Moonlight"] },
  ]);

  it("has an attribute for each record, for detection where nobody is against it", async () => {
    const { export: told } = await exported(world, recordIds(world), "MISP");
    const { Event: event } = JSON.parse(told?.text ?? "") as {
      readonly Event: Readonly<Record<string, never>>;
    };
    expect(event).toMatchObject({
      published: false,
      distribution: "0",
      Tag: [{ name: "tlp:amber+strict" }],
      Attribute: [
        {
          type: "domain",
          value: DOMAIN,
          to_ids: true,
          Tag: [{ name: "tlp:amber+strict" }],
        },
        { type: "domain", value: "switch.example", to_ids: false },
        { type: "domain", value: "watched.example", to_ids: false },
        { type: "text", category: "Internal reference" },
      ],
    });
    expect(told?.leftOut).toMatchObject([
      { reason: "NO_PLACE", detail: "MALWARE" },
    ]);
  });
});

function sorted(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

/** An object that a record names. */
function named(stixId: string) {
  return {
    id: `att/own/${stixId}`,
    json: JSON.stringify({ id: stixId, type: stixId.split("--")[0] }),
  };
}
