/**
 * The path of the demonstration that no member can see alone: the campaign as
 * Singtel, AT&T and Etisalat hold it, a domain that Etisalat connects with it, and
 * the actor that SoftBank holds the same domain for.
 */
import { describe, expect, it, jest } from "@jest/globals";

import { askGateway } from "../support/ask-gateway.ts";
import { gatewayOf } from "../support/running-demo.ts";

const ENDS = `from: "campaign/operation-parliament", to: "actor/G0090"`;
const DOMAIN = "indicator/domain-name/office365-update.com";

jest.setTimeout(600_000);

interface Found {
  readonly paths: {
    readonly paths: readonly {
      readonly nodes: readonly { readonly id: string }[];
    }[];
  };
}

describe.each(["singtel", "att"])("the way to WIRTE, for %s", (home) => {
  it("leads over a domain of Etisalat's to the actor as SoftBank holds it, and is no surer than 15", async () => {
    const { data, errors } = await askGateway<Found>(
      gatewayOf(home),
      `{ paths(${ENDS}, first: 20) {
        partial
        answer { complete }
        paths {
          length
          weakest { confidence basis member { slug } }
          nodes { id members { slug } }
          steps { __typename ... on EdgeStep { claims { member { slug } confidence } } }
        }
      } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.paths).toMatchObject({
      partial: false,
      answer: { complete: true },
    });
    const path = data.paths.paths.find(({ nodes }) => nodes[1]?.id === DOMAIN);
    expect(path).toEqual({
      length: 2,
      weakest: {
        confidence: 15,
        basis: "in a block that cites Talos among six",
        member: { slug: "etisalat" },
      },
      nodes: [
        {
          id: "campaign/operation-parliament",
          members: [{ slug: "att" }, { slug: "etisalat" }, { slug: "singtel" }],
        },
        { id: DOMAIN, members: [{ slug: "etisalat" }, { slug: "softbank" }] },
        {
          id: "actor/G0090",
          members: [{ slug: "etisalat" }, { slug: "softbank" }],
        },
      ],
      steps: [
        {
          __typename: "EdgeStep",
          claims: [{ member: { slug: "etisalat" }, confidence: 15 }],
        },
        {
          __typename: "EdgeStep",
          claims: [
            { member: { slug: "etisalat" }, confidence: 60 },
            { member: { slug: "softbank" }, confidence: 60 },
          ],
        },
      ],
    });
  });

  it("is drawn with what lies around the domain, at both members", async () => {
    const { data, errors } = await askGateway(
      gatewayOf(home),
      `{ neighbourhood(id: "${DOMAIN}") { partial nodes { entity { id } hops } edges { to claims { member { slug } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      neighbourhood: {
        partial: false,
        nodes: [
          { entity: { id: DOMAIN }, hops: 0 },
          { entity: { id: "actor/G0090" }, hops: 1 },
          { entity: { id: "campaign/operation-parliament" }, hops: 1 },
        ],
        edges: [
          {
            to: "actor/G0090",
            claims: [
              { member: { slug: "etisalat" } },
              { member: { slug: "softbank" } },
            ],
          },
          {
            to: "campaign/operation-parliament",
            claims: [{ member: { slug: "etisalat" } }],
          },
        ],
      },
    });
  });
});
