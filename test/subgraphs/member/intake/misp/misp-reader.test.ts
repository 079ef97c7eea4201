import { describe, expect, it } from "@jest/globals";

import { markingOfTlp } from "../../../../../subgraphs/contract/tlp-markings.ts";
import { readers } from "../../../../../subgraphs/member/intake/readers.ts";
import { mispReader } from "../../../../../subgraphs/member/intake/misp/misp-reader.ts";
import {
  attribute,
  author,
  event,
  originalOf,
  readEventWith,
  uuid,
} from "../../../../support/misp-event.ts";
import { readMisp } from "../../../../support/misp-read.ts";
import type { MispRead } from "../../../../support/misp-read.ts";

const one = event({ Attribute: [attribute(2, "domain", "Evil.example")] });
const indicatorId = `indicator--${uuid(2)}`;

function recordOf(read: MispRead, id: string) {
  const found = read.records.find(({ stixId }) => stixId === id);
  if (found === undefined) throw new Error(`No record is ${id}.`);
  return found;
}

async function urlKeysWith(...links: readonly unknown[]) {
  const read = await readEventWith({ Attribute: links });
  return recordOf(read, `report--${uuid(1)}`).keys.filter(({ key }) =>
    key.startsWith("url:"),
  );
}

function hashesOf({ records }: MispRead): readonly string[] {
  return records.map(({ original }) => original.hash);
}

function actorIn({ records }: MispRead): string | undefined {
  return records.find(({ kind }) => kind === "ACTOR")?.stixId;
}

describe("a file of MISP", () => {
  it.each([
    ["an event", { Event: one }],
    ["what a search answers", { response: [{ Event: one }] }],
    ["the answer for one event", { response: { Event: one } }],
    ["a bare event", one],
    ["a list of events", [{ Event: one }]],
    ["a list of bare events", [one]],
    [
      "an event whose attributes come first",
      { Attribute: one["Attribute"], ...one },
    ],
  ])("may be %s", async (_, value) => {
    const text = JSON.stringify(value, null, 2);
    const reader = readers.find(({ detect }) => detect(text));
    expect(reader).toBe(mispReader);
    const read = await readMisp(`\uFEFF${text}`);
    expect(read.rejected).toEqual([]);
    expect(read.records.map(({ stixId }) => stixId)).toEqual([
      `identity--${author.uuid}`,
      indicatorId,
      `report--${uuid(1)}`,
    ]);
  });

  it("is told from STIX, lists and texts", () => {
    const bundle = {
      type: "bundle",
      objects: [{ type: "report", id: `report--${uuid(1)}` }],
    };
    for (const text of [
      JSON.stringify(bundle),
      "[]",
      "a,b",
      "evil.example",
      '{"values": {}}',
    ])
      expect(mispReader.detect(text)).toBe(false);
  });

  it.each([
    [
      '{"Event": {"info": "x",}}',
      "the file (line 1, column 24)",
      "trailing comma",
    ],
    ['{"Event":\n {"info": ', "the file (line 2, column 11)", "ends within"],
    ["", "the file (line 1, column 1)", "empty"],
  ])("that is no JSON says where: %j", async (text, place, reason) => {
    const { rejected } = await readMisp(text);
    expect(rejected).toMatchObject([{ code: "NOT_JSON", place }]);
    expect(rejected[0]?.reason).toContain(reason);
  });

  it("that nests without end is refused before anything walks it", async () => {
    const deep = `{"Event": ${"[".repeat(100_000)}`;
    const { rejected } = await readMisp(deep);
    expect(rejected).toMatchObject([{ code: "TOO_LARGE" }]);
  });

  it.each([
    [{ response: [{ SharingGroup: {} }] }],
    [[1, null, "x"]],
    [{ Event: 1 }],
    ["x"],
  ])("with what is no event says so: %j", async (value) => {
    const { rejected, records } = await readMisp(JSON.stringify(value));
    expect(records).toEqual([]);
    expect(rejected.length).toBeGreaterThan(0);
    for (const { code } of rejected) expect(code).toBe("UNKNOWN_FORMAT");
  });
});

describe("an event", () => {
  it("that is published is a report of its author, and refers to all that it holds", async () => {
    const read = await readEventWith({ Attribute: one["Attribute"] });
    expect(recordOf(read, `report--${uuid(1)}`)).toMatchObject({
      kind: "REPORT",
      name: "Spear phishing of operators",
      authorId: `identity--${author.uuid}`,
      created: "2018-04-10T00:00:00.000Z",
      modified: "2018-04-12T10:00:00.000Z",
      properties: { published: "2018-04-12T11:00:00.000Z" },
    });
    expect(originalOf(read, `report--${uuid(1)}`)["object_refs"]).toEqual([
      `identity--${author.uuid}`,
      indicatorId,
    ]);
  });

  it("that is not published yet is a grouping", async () => {
    const read = await readEventWith({ published: false });
    expect(recordOf(read, `grouping--${uuid(1)}`).kind).toBe("REPORT");
  });

  it("has the organisation that made it as its author, not the one that holds the copy", async () => {
    const read = await readEventWith({});
    const names = read.records.flatMap(({ stixType, name }) =>
      stixType === "identity" ? [name] : [],
    );
    expect(names).toEqual(["CERT North"]);
  });

  it("is known by its account on the web, if it gives one", async () => {
    const link = attribute(3, "link", "https://blog.example/a", {
      category: "External analysis",
      to_ids: false,
    });
    expect(await urlKeysWith(link)).toEqual([
      { key: "url:https://blog.example/a", as: "OWN_ID" },
    ]);
    expect(
      await urlKeysWith(link, {
        ...link,
        uuid: uuid(4),
        value: "https://scan.example/b",
      }),
    ).toEqual([]);
  });

  it("that is dated after its last change was made when it was changed", async () => {
    const read = await readEventWith({ date: "2020-01-01" });
    expect(recordOf(read, `report--${uuid(1)}`)).toMatchObject({
      created: "2018-04-12T10:00:00.000Z",
      modified: "2018-04-12T10:00:00.000Z",
    });
  });

  it("keeps its analyst apart, as a person", async () => {
    const read = await readEventWith({
      event_creator_email: "ann@cert.example",
    });
    const person = read.records.find(({ name }) => name === "ann@cert.example");
    expect(person?.properties["personal"]).toBe(true);
    expect(recordOf(read, `report--${uuid(1)}`).original.json).not.toContain(
      "ann@",
    );
  });

  it("is the same whichever instance it was taken from", async () => {
    const here = await readEventWith({
      id: "7",
      org_id: "1",
      Attribute: [attribute(2, "domain", "a.example", { id: "9" })],
    });
    const there = await readEventWith({
      id: "8",
      org_id: "2",
      Attribute: [attribute(2, "domain", "a.example", { id: "3" })],
    });
    expect(hashesOf(here)).toEqual(hashesOf(there));
  });

  it("without a uuid, or with a bad one, goes in under no made-up id", async () => {
    for (const bad of [undefined, "1", 7]) {
      const read = await readEventWith({ uuid: bad });
      expect(read.records).toEqual([]);
      expect(read.rejected).toMatchObject([
        { code: "BAD_ID", place: "the event" },
      ]);
    }
  });

  it("without any date is rejected with that reason", async () => {
    const read = await readEventWith({
      timestamp: undefined,
      publish_timestamp: undefined,
      date: undefined,
    });
    expect(read.rejected).toMatchObject([{ code: "MISSING_PROPERTY" }]);
  });

  it("may hold a text, which is a note on it", async () => {
    const read = await readEventWith({
      EventReport: [
        {
          uuid: uuid(5),
          name: "Summary",
          content: "# What happened",
          timestamp: "1523527300",
          deleted: true,
        },
      ],
    });
    expect(recordOf(read, `note--${uuid(5)}`)).toMatchObject({
      name: "Summary",
      properties: { description: "# What happened", revoked: true },
      references: [{ target: `report--${uuid(1)}` }],
    });
  });

  it("that is tagged with a campaign makes it, and its indicators indicate it", async () => {
    const read = await readEventWith({
      Tag: [{ name: "campaign:Operation Parliament" }],
      Attribute: one["Attribute"],
    });
    const campaign = read.records.find(({ kind }) => kind === "CAMPAIGN");
    expect(campaign).toMatchObject({
      name: "Operation Parliament",
      authorId: `identity--${author.uuid}`,
    });
    expect(campaign?.keys).toContainEqual({
      key: "name:operationparliament",
      as: "NAME",
    });
    expect(read.edges).toMatchObject([
      {
        relationshipType: "indicates",
        source: indicatorId,
        target: campaign?.stixId,
        properties: { basis: "Both stand in one MISP event." },
      },
    ]);
  });

  it("has one campaign, though a tag and an attribute name it", async () => {
    const read = await readEventWith({
      Tag: [{ name: 'campaign="operation PARLIAMENT"' }],
      Attribute: [
        attribute(6, "campaign-name", "Operation Parliament", {
          to_ids: false,
        }),
      ],
    });
    const campaigns = read.records.filter(({ kind }) => kind === "CAMPAIGN");
    expect(campaigns.map(({ stixId }) => stixId)).toEqual([
      `campaign--${uuid(6)}`,
    ]);
  });
});

describe("what is at the other end of a galaxy", () => {
  const cluster = {
    uuid: uuid(20),
    value: "Sofacy",
    tag_name: 'misp-galaxy:threat-actor="Sofacy"',
    meta: { synonyms: ["APT28", "Fancy Bear"], country: "RU" },
  };
  const galaxy = { type: "threat-actor", GalaxyCluster: [cluster] };

  it("is an actor with its other names, and the report refers to it", async () => {
    const read = await readEventWith({
      Galaxy: [galaxy],
      Tag: [{ name: cluster.tag_name }],
    });
    const actor = recordOf(read, `threat-actor--${uuid(20)}`);
    expect(actor).toMatchObject({
      kind: "ACTOR",
      name: "Sofacy",
      properties: { aliases: ["APT28", "Fancy Bear"] },
    });
    expect(actor.keys).toContainEqual({
      key: `ref:misp-galaxy:${uuid(20)}`,
      as: "OWN_ID",
    });
    expect(read.records.filter(({ kind }) => kind === "ACTOR")).toHaveLength(1);
  });

  it.each([
    ["Espionage", ["Espionage"]],
    [
      ["Espionage", "Sabotage"],
      ["Espionage", "Sabotage"],
    ],
    [undefined, []],
  ])("is an actor whose goals are its incidents': %j", async (what, goals) => {
    const meta = { "cfr-type-of-incident": what };
    const read = await readEventWith({
      Galaxy: [{ ...galaxy, GalaxyCluster: [{ ...cluster, meta }] }],
    });
    const actor = recordOf(read, `threat-actor--${uuid(20)}`);
    expect(actor.properties["goals"]).toEqual(goals);
  });

  it("targets the countries and the categories that its cluster lists", async () => {
    const meta = {
      "cfr-suspected-victims": ["Qatar", "germany", "Lebonon", "NATO", ""],
      "cfr-target-category": ["Government", "Civil society", "Private sector"],
    };
    const read = await readEventWith({
      Tag: [{ name: "tlp:green" }],
      Galaxy: [{ ...galaxy, GalaxyCluster: [{ ...cluster, meta }] }],
    });
    const targets = new Map(
      read.records.map((record) => [record.stixId, record]),
    );
    expect(
      read.edges.map(({ relationshipType, source, target, properties }) => {
        const { country, sectors } = targets.get(target)?.properties ?? {};
        expect([relationshipType, source]).toEqual([
          "targets",
          `threat-actor--${uuid(20)}`,
        ]);
        return [country ?? sectors, properties["basis"]];
      }),
    ).toEqual([
      ...["QA", "DE", "LB"].map((country) => [
        country,
        "Listed among the suspected victims in the cluster of the MISP galaxy",
      ]),
      ...[["government-national"], ["non-profit"], []].map((sectors) => [
        sectors,
        "Listed as a target category in the cluster of the MISP galaxy",
      ]),
    ]);
    for (const { marking } of read.edges)
      expect(marking.refs).toEqual([markingOfTlp.GREEN]);
  });

  it("is what an attribute names, with its targets, and they are not the attribute's", async () => {
    const meta = { "cfr-suspected-victims": ["Qatar"] };
    const read = await readEventWith({
      Attribute: [
        attribute(2, "domain", "a.example", {
          Galaxy: [{ ...galaxy, GalaxyCluster: [{ ...cluster, meta }] }],
        }),
      ],
    });
    expect(
      read.edges.map(({ relationshipType, source }) => [
        relationshipType,
        source,
      ]),
    ).toEqual([
      ["targets", `threat-actor--${uuid(20)}`],
      ["indicates", indicatorId],
    ]);
  });

  it("has an id of its own where the cluster has none, the same for everybody", async () => {
    const bare = await readEventWith({
      Galaxy: [{ ...galaxy, GalaxyCluster: [{ ...cluster, uuid: "" }] }],
    });
    const tag = await readEventWith({
      uuid: uuid(77),
      Tag: [{ name: cluster.tag_name }],
    });
    expect(actorIn(bare)).toBe(actorIn(tag));
    expect(actorIn(tag)).toMatch(/^threat-actor--/);
  });

  it("is the technique of ATT&CK, by number and by ATT&CK's own name", async () => {
    const read = await readEventWith({
      Galaxy: [
        {
          type: "mitre-attack-pattern",
          GalaxyCluster: [
            {
              uuid: uuid(21),
              value: "Web Protocols - T1071.001",
              meta: {
                external_id: "T1071.001",
                kill_chain: [
                  "mitre-attack:enterprise-attack:Linux:command-and-control",
                ],
              },
            },
          ],
        },
      ],
    });
    const technique = recordOf(read, `attack-pattern--${uuid(21)}`);
    expect(technique).toMatchObject({
      name: "Web Protocols",
      properties: { killChainPhases: ["mitre-attack:command-and-control"] },
    });
    expect(technique.keys).toContainEqual({
      key: "ref:mitre-attack:T1071.001",
      as: "STATED_ID",
    });
  });

  it("is indicated by the attribute that bears it", async () => {
    const read = await readEventWith({
      Attribute: [attribute(2, "domain", "a.example", { Galaxy: [galaxy] })],
    });
    expect(read.edges).toMatchObject([
      {
        relationshipType: "indicates",
        source: indicatorId,
        target: `threat-actor--${uuid(20)}`,
      },
    ]);
  });

  it("may be a sector, a country, or what STIX has no type for", async () => {
    const read = await readEventWith({
      Galaxy: [
        {
          type: "sector",
          GalaxyCluster: [{ uuid: uuid(22), value: "Telecoms" }],
        },
        {
          type: "country",
          GalaxyCluster: [
            { uuid: uuid(23), value: "jordan", meta: { ISO: "jo" } },
          ],
        },
        {
          type: "guidelines",
          GalaxyCluster: [{ uuid: uuid(24), value: "Patch" }],
        },
      ],
    });
    expect(
      recordOf(read, `identity--${uuid(22)}`).properties["identityClass"],
    ).toBe("class");
    expect(recordOf(read, `location--${uuid(23)}`).properties["country"]).toBe(
      "JO",
    );
    expect(recordOf(read, `x-misp-galaxy-cluster--${uuid(24)}`).kind).toBe(
      "OTHER",
    );
  });
});

describe("a sighting", () => {
  it.each([
    ["0", "seen", { count: 1, falsePositive: false }],
    ["1", "false-positive", { count: 1, falsePositive: true }],
    ["2", "expiration", { count: 0, falsePositive: false }],
    ["3", "confirmed", { count: 1, falsePositive: false }],
  ])("of type %s is %s", async (type, label, properties) => {
    const sighting = {
      uuid: uuid(30),
      type,
      date_sighting: "1523613600",
      Organisation: { uuid: uuid(31), name: "Operator South" },
    };
    const read = await readEventWith({
      Attribute: [
        attribute(2, "domain", "a.example", { Sighting: [sighting] }),
      ],
    });
    const record = recordOf(read, `sighting--${uuid(30)}`);
    expect(record).toMatchObject({
      kind: "SIGHTING",
      authorId: `identity--${uuid(31)}`,
      properties: {
        ...properties,
        firstSeen: "2018-04-13T10:00:00.000Z",
        labels: [`misp:sighting-type="${label}"`],
      },
    });
    expect(record.references.map(({ target }) => target)).toEqual([
      indicatorId,
      `identity--${uuid(31)}`,
    ]);
  });
});
