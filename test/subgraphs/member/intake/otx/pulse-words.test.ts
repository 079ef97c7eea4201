/** What a pulse says in OTX's own words and STIX in others: groups, roles, ids behind names, countries, industries. */
import { describe, expect, it } from "@jest/globals";

import { otxReader } from "../../../../../subgraphs/member/intake/otx/otx-reader.ts";
import { readsOf, recordOf } from "../support/shared-data.ts";

const STATEMENT = "marking-definition--11111111-1111-4111-8111-111111111111";
const AMBER = "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421";

const pulse = {
  id: "5ad0000000000000000000aa",
  name: "Parliaments under attack",
  author_name: "Example Lab",
  created: "2018-04-12T10:00:00",
  TLP: "amber",
  tags: ["campaign:Operation Parliament", STATEMENT],
  groups: [{ id: 7, name: "Northern Lights" }],
  references: ["https://www.blog.example/parliament", "a book"],
  targeted_countries: ["Korea, Republic of", "Palestine", "Atlantis"],
  industries: ["Hospitality", "Fishing"],
  malware_families: [
    { id: "Hildegard - S0601", display_name: "Hildegard - S0601" },
  ],
  attack_ids: [{ id: "T1059", name: "x", display_name: "T1059 - Scripting" }],
  indicators: [
    { type: "domain", indicator: "a.example", role: "kill_switch" },
    { type: "domain", indicator: "b.example", role: "phishing" },
    { type: "CVE", indicator: "CVE-2017-0199" },
  ],
};

const read = (value: unknown) =>
  readsOf(otxReader, "pulses.json", JSON.stringify(value));

describe("of a pulse", () => {
  it("its groups are sharing groups, to whom all that it makes is released", async () => {
    for (const found of await read(pulse)) {
      if (found.kind === "rejected") continue;
      const { claim } = found;
      if ("name" in claim && claim.name === "Example Lab") continue;
      expect(claim.marking).toMatchObject({
        refs: [AMBER, STATEMENT],
        audience: ["group:northern-lights"],
      });
    }
  });

  it.each([
    ["nobody", [{ name: "" }, {}], []],
    ["nothing stated", [], null],
    ["nothing stated", undefined, null],
  ])("groups without a name are %s", async (_, groups, audience) => {
    const reads = await read({ ...pulse, groups });
    expect(recordOf(reads, "report").marking.audience).toEqual(audience);
  });

  it("a tag that is a marking is no label", async () => {
    const { properties } = recordOf(await read(pulse), "report");
    expect(properties["labels"]).toEqual(["campaign:Operation Parliament"]);
  });

  it("a kill switch is nothing to detect, and no other role is taken over", async () => {
    const reads = await read(pulse);
    expect(recordOf(reads, "indicator", "a.example").properties).toMatchObject({
      role: "kill-switch",
      detect: false,
    });
    expect(recordOf(reads, "indicator", "b.example").properties).toMatchObject({
      role: null,
      detect: true,
    });
  });

  it("ids of ATT&CK stand before or behind names", async () => {
    const reads = await read(pulse);
    for (const [type, name, id] of [
      ["malware", "Hildegard", "S0601"],
      ["attack-pattern", "Scripting", "T1059"],
    ] as const)
      expect(recordOf(reads, type, name).keys).toContainEqual({
        key: `ref:mitre-attack:${id}`,
        as: "STATED_ID",
      });
  });

  it.each([
    ["Korea, Republic of", "KR"],
    ["Palestine", "PS"],
    ["Atlantis", null],
  ])("the country %s has the code %s", async (name, country) => {
    const reads = await read(pulse);
    expect(recordOf(reads, "location", name).properties).toMatchObject({
      country,
    });
  });

  it.each([
    ["Hospitality", ["hospitality-leisure"]],
    ["Fishing", []],
  ])("the industry %s is of the sectors %j", async (name, sectors) => {
    const reads = await read(pulse);
    expect(recordOf(reads, "identity", name).properties).toMatchObject({
      sectors,
    });
  });

  it("the campaign cites what the pulse cites, each under its site", async () => {
    const { properties } = recordOf(await read(pulse), "campaign");
    expect(JSON.parse(String(properties["externalReferences"]))).toMatchObject([
      { sourceName: "blog.example", url: pulse.references[0] },
      { sourceName: "reference", url: "a book" },
    ]);
  });

  it("the campaign targets the vulnerability", async () => {
    const reads = await read(pulse);
    const [source, target] = ["campaign", "vulnerability"].map(
      (type) => recordOf(reads, type).stixId,
    );
    expect(
      reads.flatMap((one) => (one.kind === "edge" ? one.claim : [])),
    ).toContainEqual(
      expect.objectContaining({ relationshipType: "targets", source, target }),
    );
  });
});
