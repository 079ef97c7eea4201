/** What the demonstration shows of Operation Parliament (points 1, 2, 3, 4, 6 of its story), as both homes see it. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import { askGateway, statusesOf } from "../support/ask-gateway.ts";
import { demoBundle, demoObject, valueOf } from "../support/demo-bundles.ts";
import { gatewayWith } from "../support/gateway-with.ts";
import type { GatewayWith } from "../support/gateway-with.ts";
import { gatewayOf } from "../support/running-demo.ts";

// Cold stores on a busy machine take seconds for what is asked first.
jest.setTimeout(600_000);

interface Edges<Node> {
  readonly edges: readonly {
    readonly node: Node;
    readonly claims: readonly Claim[];
  }[];
}

interface Claim {
  readonly member: { readonly slug: string };
  readonly confidence: number | null;
  readonly basis: string | null;
  readonly stance: string;
}

interface Value {
  readonly name: string;
  readonly members: readonly { readonly slug: string }[];
}

const CLAIMS =
  "claims { member { slug } author relationshipType stance confidence basis startTime }";

describe.each(["singtel", "att"])("Operation Parliament, for %s", (home) => {
  const ask = async <Data>(query: string) => {
    const answer = await askGateway<Data>(gatewayOf(home), query);
    expect(answer.errors).toBeUndefined();
    return answer;
  };

  it("is a campaign at three members and an actor at two: two things of one name that point at each other", async () => {
    const { data } = await ask(`{
      entities(key: "Operation Parliament") {
        __typename id
        members { slug }
        records { __typename stixType member { slug name } ... on CampaignRecord { name aliases } ... on ActorRecord { name aliases } }
        sameName { __typename id }
        attached { id }
      }
    }`);
    const campaign = {
      __typename: "Campaign",
      id: "campaign/operation-parliament",
    };
    const actor = { __typename: "Actor", id: "actor/gaza-cybergang-group3" };
    expect(data).toEqual({
      entities: [
        {
          ...campaign,
          members: slugs("att", "etisalat", "singtel"),
          records: [
            campaignRecord("Att", { slug: "att", name: "AT&T" }),
            campaignRecord("Etisalat", { slug: "etisalat", name: "Etisalat" }),
            campaignRecord("Singtel", { slug: "singtel", name: "Singtel" }),
          ],
          sameName: [actor],
          attached: [],
        },
        {
          ...actor,
          members: slugs("etisalat", "telefonica"),
          records: [
            {
              __typename: "EtisalatActorRecord",
              stixType: "intrusion-set",
              member: { slug: "etisalat", name: "Etisalat" },
              name: "Gaza Cybergang Group3",
              aliases: ["Operation Parliament"],
            },
            {
              __typename: "TelefonicaActorRecord",
              stixType: "threat-actor",
              member: { slug: "telefonica", name: "Telefónica" },
              name: "Operation Parliament",
              aliases: [],
            },
          ],
          sameName: [campaign],
          attached: [],
        },
      ],
    });
  });

  it("keeps each member's own words", async () => {
    const { data } = await ask<{
      entities: readonly {
        records: readonly {
          member: { slug: string };
          stixType: string;
          stix: { description: string };
          words: string;
        }[];
      }[];
    }>(`{ entities(key: "Operation Parliament") { records {
      member { slug } stixType stix
      ... on CampaignRecord { words: description } ... on ActorRecord { words: description } } } }`);
    const records = data.entities.flatMap((entity) => entity.records);
    expect(records).toHaveLength(5);
    for (const { member, stixType, stix, words } of records) {
      const name =
        stixType === "intrusion-set"
          ? "Gaza Cybergang Group3"
          : "Operation Parliament";
      const original = demoObject(member.slug, stixType, name);
      expect(words).toBe(original["description"]);
      expect(stix).toMatchObject({ id: original.id, description: words });
    }
    expect(new Set(records.map(({ words }) => words)).size).toBe(5);
  });

  it("has Kaspersky's views of 2018 and 2019 side by side, dated, and the imitation is a denial", async () => {
    const { data } = await ask<{
      campaign: { actors: Edges<{ id: string }> };
    }>(
      `{ campaign(key: "Operation Parliament") { actors { edges { node { id } ${CLAIMS} } } } }`,
    );
    expect(data.campaign.actors.edges).toEqual([
      {
        node: { id: "actor/G0021" },
        claims: [
          {
            member: { slug: "singtel" },
            author: "Trustwave SpiderLabs (Singtel)",
            relationshipType: "attributed-to",
            stance: "DISPUTES",
            confidence: null,
            basis: "Kaspersky, April 2018: an imitation; targeting differs",
            startTime: "2018-04-12T00:00:00.000Z",
          },
        ],
      },
      {
        node: { id: "actor/gaza-cybergang-group3" },
        claims: [
          {
            member: { slug: "etisalat" },
            author: "Help AG (Etisalat)",
            relationshipType: "attributed-to",
            stance: "ASSERTS",
            confidence: null,
            basis:
              "Kaspersky, April 2019: a subgroup of Gaza Cybergang; the number Group3 is second-hand",
            startTime: "2019-04-10T00:00:00.000Z",
          },
        ],
      },
    ]);
  });

  it("cites the source of each view", async () => {
    const { data } = await ask<{
      campaign: {
        records: readonly {
          member: { slug: string };
          externalReferences: readonly { url: string }[];
        }[];
      };
    }>(
      `{ campaign(key: "Operation Parliament") { records { member { slug } externalReferences { url } } } }`,
    );
    const of2018 =
      "https://securelist.com/operation-parliament-who-is-doing-what/85237/";
    const of2019 = "https://www.kaspersky.com/blog/gaza-cybergang/26363/";
    expect(
      data.campaign.records.map(({ member, externalReferences }) => [
        member.slug,
        externalReferences.map(({ url }) => url),
      ]),
    ).toEqual([
      ["att", [of2018]],
      ["etisalat", [of2018, of2019]],
      ["singtel", [of2018]],
    ]);
  });

  it("shares twelve values with AT&T's pulse, a link that no member sees alone", async () => {
    const pulse = demoObject(
      "att",
      "report",
      "Targeted Attacks in the Middle East",
    );
    const { data } = await ask<{
      campaign: { indicators: Edges<Value> };
      report: { actors: Edges<unknown>; indicators: Edges<Value> };
    }>(`{
      campaign(key: "Operation Parliament") { indicators(first: 100) { edges { node { name members { slug } } ${CLAIMS} } } }
      report(key: "${pulse.id}") { actors { edges { node { id } } } indicators(first: 100) { edges { node { name members { slug } } ${CLAIMS} } } }
    }`);
    expect(data.report.actors.edges).toEqual([]);
    const inPulse = data.report.indicators.edges.map(({ node }) => node.name);
    expect(inPulse).toHaveLength(12);
    const shared = data.campaign.indicators.edges.filter(({ node }) =>
      inPulse.includes(node.name),
    );
    expect(shared).toHaveLength(12);
    for (const { node, claims } of shared) {
      expect(node.members).toEqual(slugs("att", "singtel"));
      expect(claims.map(({ member }) => member.slug)).toEqual(["singtel"]);
    }
    for (const { claims } of data.report.indicators.edges)
      expect(claims.map(({ member }) => member.slug)).toEqual(["att"]);
  });

  it("leads over a value of Etisalat's to WIRTE as SoftBank holds it, by a claim of 15", async () => {
    const { data } = await ask<{
      indicator: {
        campaigns: Edges<{ id: string }>;
        actors: Edges<{
          name: string;
          records: readonly { id: string; member: { slug: string } }[];
        }>;
      };
    }>(`{ indicator(value: "office365-update.com") {
      campaigns { edges { node { id } ${CLAIMS} } }
      actors { edges { node { name records { id member { slug } } } ${CLAIMS} } }
    } }`);
    expect(data.indicator.campaigns.edges).toMatchObject([
      {
        node: { id: "campaign/operation-parliament" },
        claims: [
          {
            member: { slug: "etisalat" },
            confidence: 15,
            basis: "in a block that cites Talos among six",
          },
        ],
      },
    ]);
    const [wirte, ...others] = data.indicator.actors.edges;
    expect(others).toEqual([]);
    expect(wirte?.node.name).toBe("WIRTE");
    expect(wirte?.node.records.map(({ member }) => member.slug)).toContain(
      "softbank",
    );
    expect(
      wirte?.claims.map(({ member, confidence }) => [member.slug, confidence]),
    ).toEqual([
      ["etisalat", 60],
      ["softbank", 60],
    ]);
  });

  it("has 24 values, none confirmed by Kaspersky, each with its claim's confidence and basis", async () => {
    const answer = await ask<{
      campaign: { indicators: Edges<Value> & { totalCount: number } };
    }>(
      `{ campaign(key: "Operation Parliament") { indicators(first: 100) { totalCount edges { node { name members { slug } } ${CLAIMS} } } } }`,
    );
    const { edges, totalCount } = answer.data.campaign.indicators;
    expect(totalCount).toBe(24);
    const grounds = edges.map(({ claims }) =>
      claims.map(
        ({ member, confidence, basis, stance }) =>
          `${member.slug} ${stance} ${confidence} ${basis}`,
      ),
    );
    expect(counted(grounds.map((ground) => ground.join("; ")))).toEqual({
      "singtel ASSERTS 30 Kaspersky: may be connected": 12,
      "etisalat ASSERTS 15 in a block that cites Talos among six": 11,
      "etisalat ASSERTS 5 in no block that cites Talos; its only reference is a sample of H-Worm": 1,
    });
    expect(statusesOf(answer)).toEqual(allAnswered);
  });

  it("takes every one of the 24 values back to the campaign", async () => {
    const values = [
      ...indicatorsOf("singtel", "Operation Parliament"),
      ...indicatorsOf("etisalat", "Operation Parliament"),
    ];
    expect(values).toHaveLength(24);
    const fields = values.map(
      (value, index) =>
        `v${index}: indicator(value: ${JSON.stringify(value)}) { campaigns { edges { node { id } } } }`,
    );
    const { data } = await ask<
      Record<string, { campaigns: Edges<{ id: string }> }>
    >(`{ ${fields.join("\n")} }`);
    for (const { campaigns } of Object.values(data))
      expect(campaigns.edges.map(({ node }) => node.id)).toEqual([
        "campaign/operation-parliament",
      ]);
  });
});

describe("SoftBank's sighting of office365-update.com", () => {
  let etisalat: GatewayWith;

  beforeAll(async () => {
    etisalat = await gatewayWith("etisalat");
  }, 600_000);

  afterAll(() => etisalat.stop());

  const sightings = `{ indicator(value: "office365-update.com") { records { member { slug }
    ... on IndicatorRecord { sightings { edges { node { member { slug } count firstSeen marking { tlp } } } } } } } }`;

  it("is shown to Etisalat's staff, to whom SoftBank releases it", async () => {
    const { data } = await askGateway(etisalat.url, sightings);
    expect(data).toEqual({
      indicator: {
        records: [
          { member: { slug: "etisalat" }, sightings: { edges: [] } },
          {
            member: { slug: "softbank" },
            sightings: {
              edges: [
                {
                  node: {
                    member: { slug: "softbank" },
                    count: 3,
                    firstSeen: "2020-05-04T06:12:00.000Z",
                    marking: { tlp: "AMBER_STRICT" },
                  },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it.each(["singtel", "att"])("is no sighting for %s", async (home) => {
    const { data, errors } = await askGateway(gatewayOf(home), sightings);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      indicator: {
        records: [
          { member: { slug: "etisalat" }, sightings: { edges: [] } },
          { member: { slug: "softbank" }, sightings: { edges: [] } },
        ],
      },
    });
  });
});

const allAnswered = {
  att: "ANSWERED",
  etisalat: "ANSWERED",
  singtel: "ANSWERED",
  softbank: "ANSWERED",
  telefonica: "ANSWERED",
};

function slugs(...all: readonly string[]) {
  return all.map((slug) => ({ slug }));
}

function campaignRecord(
  prefix: string,
  member: { readonly slug: string; readonly name: string },
) {
  return {
    __typename: `${prefix}CampaignRecord`,
    stixType: "campaign",
    member,
    name: "Operation Parliament",
    aliases: [],
  };
}

function counted(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

/** The values of a member's bundle that indicate its campaign of this name. */
function indicatorsOf(slug: string, campaign: string): readonly string[] {
  const objects = demoBundle(slug);
  const { id } = demoObject(slug, "campaign", campaign);
  const sources = new Set(
    objects
      .filter(
        (object) =>
          object["relationship_type"] === "indicates" &&
          object["target_ref"] === id,
      )
      .map((object) => object["source_ref"]),
  );
  return objects.filter((object) => sources.has(object.id)).map(valueOf);
}
