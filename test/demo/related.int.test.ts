/** What the demonstration shows of related campaigns and actors (point 3 of its story): links that no member sees alone. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import { askGateway, statusesOf } from "../support/ask-gateway.ts";
import { demoBundle, demoObject, valueOf } from "../support/demo-bundles.ts";
import { gatewayWith } from "../support/gateway-with.ts";
import type { GatewayWith } from "../support/gateway-with.ts";
import { gatewayOf } from "../support/running-demo.ts";

jest.setTimeout(600_000);

interface List {
  readonly totalCount: number | null;
  readonly bounded: boolean;
  readonly leftOut: readonly {
    readonly entity: { readonly name: string };
    readonly reason: string;
  }[];
  readonly edges: readonly {
    readonly score: number;
    readonly node: { readonly __typename: string; readonly name: string };
    readonly evidence: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly weight: number;
        readonly holders: number;
        readonly node: { readonly name: string };
        readonly claims: readonly Claim[];
        readonly otherClaims: readonly Claim[];
      }[];
    };
  }[];
}

interface Claim {
  readonly member: { readonly slug: string };
  readonly confidence: number | null;
  readonly relationshipType: string;
}

const RELATED = `related(first: 100) {
  totalCount bounded
  leftOut { entity { name } reason }
  edges { score node { __typename id name records { id member { slug } } }
    evidence(first: 100) { totalCount edges { weight holders node { name }
      claims { member { slug } confidence relationshipType } otherClaims { member { slug } confidence relationshipType } } } }
}`;

const CAMPAIGN = `{ campaign(key: "Operation Parliament") { ${RELATED} } }`;
const PULSE = "Targeted Attacks in the Middle East";

describe.each(["singtel", "att"])("Operation Parliament, for %s", (home) => {
  it("is related to AT&T's pulse, which names no adversary, by twelve values that Singtel holds", async () => {
    const answer = await askGateway<{ campaign: { related: List } }>(
      gatewayOf(home),
      CAMPAIGN,
    );
    expect(answer.errors).toBeUndefined();
    const { edges, bounded, totalCount } = answer.data.campaign.related;
    expect(bounded).toBe(false);
    expect(totalCount).toBe(edges.length);
    const [pulse, ...others] = edges;
    expect(pulse?.node).toMatchObject({
      __typename: "Report",
      name: PULSE,
      records: [{ member: { slug: "att" } }],
    });
    expect(pulse?.score).toBe(12);
    expect(pulse?.evidence.totalCount).toBe(12);
    for (const shared of pulse?.evidence.edges ?? [])
      expect(shared).toMatchObject({
        weight: 1,
        holders: 2,
        claims: [
          {
            member: { slug: "singtel" },
            confidence: 30,
            relationshipType: "indicates",
          },
        ],
        otherClaims: [
          { member: { slug: "att" }, relationshipType: "object-refs" },
        ],
      });
    // One actor (in the report of Telefónica's event) and techniques that anybody may use are all that links it with anything else.
    for (const { score } of others) expect(score).toBeLessThan(1.5);
    expect(Object.values(statusesOf(answer))).toEqual(
      Array.from({ length: 5 }, () => "ANSWERED"),
    );
  });

  it("shares with the pulse exactly the values that both bundles hold", async () => {
    const { data } = await askGateway<{ campaign: { related: List } }>(
      gatewayOf(home),
      CAMPAIGN,
    );
    const [pulse] = data.campaign.related.edges;
    const inPulse = demoObject("att", "report", PULSE)["object_refs"];
    const values = demoBundle("att")
      .filter(({ id }) => Array.isArray(inPulse) && inPulse.includes(id))
      .map((indicator) => valueOf(indicator).toLowerCase());
    expect(
      pulse?.evidence.edges
        .map(({ node }) => node.name.toLowerCase())
        .toSorted(),
    ).toEqual(values.toSorted());
  });
});

describe("GALLIUM, as Etisalat holds it", () => {
  it("is related to SoftBank's menuPass by 22 values; eight more are on warning lists, left out and named", async () => {
    const { data, errors } = await askGateway<{ actor: { related: List } }>(
      gatewayOf("singtel"),
      `{ actor(key: "GALLIUM") { ${RELATED} } }`,
    );
    expect(errors).toBeUndefined();
    const { edges, leftOut } = data.actor.related;
    const menuPass = edges.find(({ node }) => node.name === "menuPass");
    expect(menuPass?.score).toBe(22);
    expect(menuPass?.evidence.totalCount).toBe(22);
    const listed = leftOut.filter(({ reason }) => reason === "WARNING_LIST");
    expect(listed).toHaveLength(8);
    const shared = menuPass?.evidence.edges.map(({ node }) => node.name) ?? [];
    for (const { entity } of listed) expect(shared).not.toContain(entity.name);
  });
});

describe("AT&T's pulse", () => {
  let etisalat: GatewayWith;

  beforeAll(async () => {
    etisalat = await gatewayWith("etisalat");
  }, 600_000);

  afterAll(() => etisalat.stop());

  it("is released to Singtel and Telefónica: for Etisalat's staff nothing is related by values", async () => {
    const { data, errors } = await askGateway<{ campaign: { related: List } }>(
      etisalat.url,
      CAMPAIGN,
    );
    expect(errors).toBeUndefined();
    const { edges } = data.campaign.related;
    expect(edges.map(({ node }) => node.name)).not.toContain(PULSE);
    for (const { score } of edges) expect(score).toBeLessThan(1.5);
  });
});
