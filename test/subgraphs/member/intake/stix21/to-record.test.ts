import { describe, expect, it } from "@jest/globals";

import { scoId } from "../../../../../subgraphs/contract/observable.ts";
import { toRecord } from "../../../../../subgraphs/member/intake/stix21/to-record.ts";

const MITRE = "identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5";
const uuid = "33333333-3333-4333-8333-333333333333";

function record(type: string, properties: Readonly<Record<string, unknown>>) {
  return toRecord(
    {
      type,
      id: `${type}--${uuid}`,
      created: "2018-04-12T10:00:00Z",
      modified: "2018-04-12T10:00:00Z",
      ...properties,
    },
    { json: "", hash: "" },
    { file: "f", place: "p" },
  );
}

function keys(type: string, properties: Readonly<Record<string, unknown>>) {
  return record(type, properties).keys.map(({ key, as }) => `${as} ${key}`);
}

const reference = (source_name: string, external_id: string) => ({
  source_name,
  external_id,
});

describe("the keys of a record", () => {
  it("are its id, its name and its aliases, MITRE's among them", () => {
    expect(
      keys("malware", {
        name: "WannaCry",
        aliases: ["WannaCry", "WCry"],
        x_mitre_aliases: ["WanaCrypt0r"],
      }),
    ).toEqual([
      `OWN_ID malware--${uuid}`,
      "NAME name:wannacry",
      "ALIAS name:wcry",
      "ALIAS name:wanacrypt0r",
    ]);
  });

  it("hold no id that is only the name in disguise", () => {
    const id = scoId("campaign", { name: "operation parliament" });
    expect(keys("campaign", { id, name: "Operation Parliament" })).toEqual([
      "NAME name:operationparliament",
    ]);
  });

  it("hold an ATT&CK id as its own with MITRE, as stated elsewhere", () => {
    const properties = {
      name: "Molerats",
      external_references: [reference("mitre-attack", "G0021")],
    };
    expect(
      keys("intrusion-set", { ...properties, created_by_ref: MITRE }),
    ).toContain("OWN_ID ref:mitre-attack:G0021");
    expect(keys("intrusion-set", properties)).toContain(
      "STATED_ID ref:mitre-attack:G0021",
    );
  });

  it("hold every stated id, several of one authority too: the alliance knows what replaced them", () => {
    const other = "44444444-4444-4444-8444-444444444444";
    const external_references = [
      reference("mitre-attack", "G0008"),
      reference("mitre-attack", "G0046"),
      reference("misp-galaxy", uuid),
      reference("misp-galaxy:360net-threat-actor", other),
    ];
    expect(
      keys("intrusion-set", { name: "Carbanak", external_references }),
    ).toEqual([
      `OWN_ID intrusion-set--${uuid}`,
      `OWN_ID ref:misp-galaxy:${uuid}`,
      "STATED_ID ref:mitre-attack:G0008",
      "STATED_ID ref:mitre-attack:G0046",
      `STATED_ID ref:misp-galaxy:${other}`,
      "NAME name:carbanak",
    ]);
  });

  it("of a vulnerability are its CVE, and never its title", () => {
    expect(keys("vulnerability", { name: "cve-2017-0144" })).toEqual([
      `OWN_ID vulnerability--${uuid}`,
      "OWN_ID cve:CVE-2017-0144",
    ]);
  });

  it("of a vulnerability that speaks of several CVEs are stated ones, and none is its own", () => {
    const external_references = [
      reference("cve", "CVE-2017-0143"),
      reference("cve", "CVE-2017-0144"),
    ];
    expect(
      keys("vulnerability", { name: "EternalBlue", external_references }),
    ).toEqual([
      `OWN_ID vulnerability--${uuid}`,
      "STATED_ID cve:CVE-2017-0143",
      "STATED_ID cve:CVE-2017-0144",
    ]);
  });

  it("of a report are its addresses, and never its title", () => {
    const external_references = [
      { source_name: "Securelist", url: "https://Securelist.com/a#top" },
    ];
    expect(
      keys("report", { name: "Operation Parliament", external_references }),
    ).toEqual([
      `OWN_ID report--${uuid}`,
      "OWN_ID url:https://securelist.com/a",
    ]);
  });
});

const extension = (properties: object) => ({
  extensions: {
    "extension-definition--5f954317-4f48-4179-857f-5e1a373ce4a3": properties,
  },
});

describe("an indicator", () => {
  const pattern = "[domain-name:value = 'Evil.example']";

  it("is sorted and named by its value where it has no name", () => {
    expect(
      record("indicator", { pattern, pattern_type: "stix" }),
    ).toMatchObject({
      kind: "INDICATOR",
      name: "evil.example",
      properties: {
        sortName: "evil.example",
        value: "evil.example",
        valueType: "domain-name",
        detect: true,
      },
    });
  });

  it("that is a kill switch never goes to a block list, unless its owner says so", () => {
    const role = { role: "kill-switch", warning_lists: ["Top 1000"] };
    expect(
      record("indicator", { pattern, ...extension(role) }).properties,
    ).toMatchObject({
      detect: false,
      role: "kill-switch",
      warningLists: ["Top 1000"],
    });
    expect(
      record("indicator", { pattern, ...extension({ ...role, detect: true }) })
        .properties,
    ).toMatchObject({ detect: true });
  });
});

describe("what a record refers to", () => {
  it("are things: a relationship in a report's list is an edge already", () => {
    const object_refs = [
      `campaign--${uuid}`,
      `campaign--${uuid}`,
      `relationship--${uuid}`,
    ];
    expect(record("report", { name: "R", object_refs }).references).toEqual([
      {
        relationshipType: "object-refs",
        type: "REFERS_TO",
        target: `campaign--${uuid}`,
      },
    ]);
  });
});

describe("things without a kind", () => {
  it("are kept with what a map of targets needs", () => {
    expect(
      record("location", { country: "ps", name: "Palestine" }),
    ).toMatchObject({ kind: "OTHER", keys: [], properties: { country: "PS" } });
    expect(
      record("identity", {
        name: "Parliaments",
        identity_class: ["class"],
        sectors: ["government"],
      }),
    ).toMatchObject({
      kind: "OTHER",
      properties: { sectors: ["government"], identityClass: "class" },
    });
  });

  it("are sightings among them, with a count of 0 as a statement", () => {
    expect(
      record("sighting", { sighting_of_ref: `indicator--${uuid}`, count: 0 }),
    ).toMatchObject({
      kind: "SIGHTING",
      properties: { count: 0, falsePositive: false },
      references: [{ type: "SIGHTING_OF", relationshipType: "sighting-of" }],
    });
  });
});
