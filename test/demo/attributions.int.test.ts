/** Who attributed Operation Parliament to whom, when, and on what (point 2 of the demonstration's story). */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import { askGateway } from "../support/ask-gateway.ts";
import { gatewayWith } from "../support/gateway-with.ts";
import type { GatewayWith } from "../support/gateway-with.ts";
import { gatewayOf } from "../support/running-demo.ts";

// Statements that no question before this one used are compiled at the first.
jest.setTimeout(600_000);

const of2018 =
  "https://securelist.com/operation-parliament-who-is-doing-what/85237/";
const of2019 = "https://www.kaspersky.com/blog/gaza-cybergang/26363/";
const sneakyPastes =
  "https://securelist.com/gaza-cybergang-group1-operation-sneakypastes/90068/";

interface Item {
  readonly at: string;
  readonly what: string;
  readonly member: { readonly slug: string };
  readonly claim: { readonly relationshipType: string } | null;
}

const TIMELINE = `{ campaign(key: "Operation Parliament") { timeline(first: 100) {
  undated bounded pageInfo { hasNextPage } answer { complete }
  items { at precision what member { slug } author target { id }
    claim { relationshipType stance basis startTime created revoked references { url } record { __typename } } record { id } }
} } }`;

interface Timeline {
  readonly campaign: {
    readonly timeline: {
      readonly undated: number;
      readonly bounded: boolean;
      readonly items: readonly Item[];
    };
  };
}

describe.each(["singtel", "att"])(
  "Operation Parliament's timeline, for %s",
  (home) => {
    const items = async () => {
      const { data, errors } = await askGateway<Timeline>(
        gatewayOf(home),
        TIMELINE,
      );
      expect(errors).toBeUndefined();
      const { timeline } = data.campaign;
      expect(timeline).toMatchObject({
        undated: 0,
        bounded: false,
        pageInfo: { hasNextPage: false },
        answer: { complete: true },
      });
      return timeline.items;
    };

    it("has the denial of 2018 before the attribution of 2019, each with its author, its basis and its sources", async () => {
      const attributions = (await items()).filter(
        ({ claim }) => claim?.relationshipType === "attributed-to",
      );
      expect(attributions).toEqual([
        {
          at: "2018-04-16T08:05:19.646Z",
          precision: null,
          what: "STATEMENT",
          member: { slug: "singtel" },
          author: "Trustwave SpiderLabs (Singtel)",
          target: { id: "actor/G0021" },
          claim: {
            relationshipType: "attributed-to",
            stance: "DISPUTES",
            basis: "Kaspersky, April 2018: an imitation; targeting differs",
            startTime: "2018-04-12T00:00:00.000Z",
            created: "2018-04-16T08:05:19.646Z",
            revoked: false,
            references: [{ url: of2018 }],
            record: { __typename: "SingtelCampaignRecord" },
          },
          record: null,
        },
        {
          at: "2019-04-15T08:30:36.958Z",
          precision: null,
          what: "STATEMENT",
          member: { slug: "etisalat" },
          author: "Help AG (Etisalat)",
          target: { id: "actor/gaza-cybergang-group3" },
          claim: {
            relationshipType: "attributed-to",
            stance: "ASSERTS",
            basis:
              "Kaspersky, April 2019: a subgroup of Gaza Cybergang; the number Group3 is second-hand",
            startTime: "2019-04-10T00:00:00.000Z",
            created: "2019-04-15T08:30:36.958Z",
            revoked: false,
            references: [{ url: of2019 }, { url: sneakyPastes }],
            record: { __typename: "EtisalatCampaignRecord" },
          },
          record: null,
        },
      ]);
    });

    it("begins with the year since which it is known, has AT&T's pulse of the day of the publication, and when each member took it up", async () => {
      const all = await items();
      expect(all.map(({ at }) => at)).toEqual(
        all.map(({ at }) => at).toSorted(),
      );
      const told = all
        .filter(({ what }) => what !== "STATEMENT")
        .map(
          ({ at, what, member }) => `${at.slice(0, 10)} ${what} ${member.slug}`,
        );
      expect(told).toEqual([
        "2017-01-01 ACTIVITY_FIRST_SEEN att",
        "2017-01-01 ACTIVITY_FIRST_SEEN etisalat",
        "2017-01-01 ACTIVITY_FIRST_SEEN singtel",
        "2018-04-12 RECORD_CREATED att",
        "2018-04-12 REPORT att",
        "2018-04-16 RECORD_CREATED singtel",
        "2019-04-15 RECORD_CREATED etisalat",
      ]);
    });
  },
);

describe("what bears Operation Parliament out", () => {
  it("is one page of Kaspersky's, which three members echo", async () => {
    const { data, errors } = await askGateway(
      gatewayOf("singtel"),
      `{ campaign(key: "Operation Parliament") { corroboration { members sources echoes sightedBy sourceList { name members { slug } records urls } answer { complete } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      campaign: {
        corroboration: {
          members: 3,
          sources: 1,
          echoes: 2,
          sightedBy: 0,
          sourceList: [
            {
              name: "Kaspersky",
              members: slugs("att", "etisalat", "singtel"),
              records: 3,
              urls: [of2018, of2019],
            },
          ],
          answer: { complete: true },
        },
      },
    });
  });
});

describe("SoftBank's sighting of office365-update.com, merged", () => {
  const SIGHTINGS = `{ indicator(value: "office365-update.com") {
    corroboration { sightedBy }
    sightings { count organisations members { slug } firstSeen lastSeen negative records { member { slug } count } truncated }
  } }`;
  let etisalat: GatewayWith;

  beforeAll(async () => {
    etisalat = await gatewayWith("etisalat");
    // The first question compiles the stores' plans, on a busy machine for longer than a member may take.
    await askGateway(etisalat.url, SIGHTINGS);
  }, 600_000);

  afterAll(() => etisalat.stop());

  it("is one of one member, for Etisalat, to whom SoftBank releases it", async () => {
    const { data, errors } = await askGateway(etisalat.url, SIGHTINGS);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      indicator: {
        corroboration: { sightedBy: 1 },
        sightings: {
          count: 3,
          organisations: 1,
          members: slugs("softbank"),
          firstSeen: "2020-05-04T06:12:00.000Z",
          lastSeen: "2020-05-18T21:40:00.000Z",
          negative: 0,
          records: [{ member: { slug: "softbank" }, count: 3 }],
          truncated: false,
        },
      },
    });
  });

  it("is none for AT&T", async () => {
    const { data } = await askGateway(gatewayOf("att"), SIGHTINGS);
    expect(data).toMatchObject({
      indicator: {
        corroboration: { sightedBy: 0 },
        sightings: { count: null, organisations: 0, members: [], records: [] },
      },
    });
  });
});

function slugs(...all: readonly string[]) {
  return all.map((slug) => ({ slug }));
}
