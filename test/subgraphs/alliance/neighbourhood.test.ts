/** Neighbourhoods by example: what is drawn, what is left out, and bad input. */
import { describe, expect, it, jest } from "@jest/globals";

import { ask } from "./support/ask-alliance.ts";
import type { AskOptions } from "./support/ask-alliance.ts";
import { worldOf } from "./support/world.ts";
import type { RecordTold, World } from "./support/world.ts";

jest.setTimeout(600_000);

const members = ["att", "etisalat", "singtel"];

const NEIGHBOURHOOD = `query ($id: ID!, $hops: Int, $first: Int) {
  neighbourhood(id: $id, hops: $hops, first: $first) {
    partial
    reason
    nodes { entity { id } hops degree }
    edges { from to relationshipTypes claims { member { slug } stance } }
    notExpanded { entity { id } degree }
    notDrawn { kind count }
    answer { complete members { member { slug } status } }
  }
}`;

interface Answered {
  readonly nodes: readonly {
    readonly entity: { readonly id: string };
    readonly hops: number;
    readonly degree: number | null;
  }[];
  readonly edges: readonly object[];
}

async function around(
  world: World,
  variables: Record<string, unknown>,
  options: AskOptions = {},
) {
  const told = await ask(world, NEIGHBOURHOOD, { ...options, variables });
  const found = told.data?.["neighbourhood"] as Answered | undefined;
  return { ...told, found, ids: found?.nodes.map(({ entity }) => entity.id) };
}

const records: readonly RecordTold[] = [
  { owner: "att", kind: "CAMPAIGN", names: ["Night Dragon"] },
  { owner: "singtel", kind: "CAMPAIGN", names: ["Night Dragon"] },
  { owner: "att", kind: "INDICATOR", names: ["10.0.0.1"] },
  { owner: "singtel", kind: "INDICATOR", names: ["10.0.0.1"] },
  { owner: "att", kind: "INDICATOR", names: ["10.0.0.2"] },
  { owner: "etisalat", kind: "INDICATOR", names: ["10.0.0.2"] },
  { owner: "etisalat", kind: "ACTOR", names: ["Gallium"] },
];
const world = worldOf(members, records, [
  { from: 2, to: 0, type: "indicates" },
  { from: 3, to: 1, type: "indicates" },
  { from: 0, to: 2, type: "related-to", stance: "DISPUTES" },
  { from: 4, to: 0, type: "indicates" },
  { from: 5, to: 6, type: "indicates" },
]);
const campaign = "campaign/night-dragon";
const [one, two] = ["1", "2"].map((n) => `indicator/ipv4-addr/10.0.0.${n}`);

describe("the neighbourhood of a campaign", () => {
  it("is what members connect with it, that of which most claims speak first", async () => {
    const { found, codes } = await around(world, { id: campaign });
    expect(codes).toEqual([]);
    expect(found).toEqual({
      partial: false,
      reason: null,
      nodes: [
        { entity: { id: campaign }, hops: 0, degree: 4 },
        { entity: { id: one }, hops: 1, degree: null },
        { entity: { id: two }, hops: 1, degree: null },
      ],
      edges: [
        {
          from: campaign,
          to: one,
          relationshipTypes: ["indicates", "related-to"],
          claims: [
            { member: { slug: "att" }, stance: "ASSERTS" },
            { member: { slug: "att" }, stance: "DISPUTES" },
            { member: { slug: "singtel" }, stance: "ASSERTS" },
          ],
        },
        {
          from: campaign,
          to: two,
          relationshipTypes: ["indicates"],
          claims: [{ member: { slug: "att" }, stance: "ASSERTS" }],
        },
      ],
      notExpanded: [],
      notDrawn: [],
      answer: {
        complete: true,
        members: members.map((slug) => ({
          member: { slug },
          status: "ANSWERED",
        })),
      },
    });
  });

  it("goes on at other members in the second hop", async () => {
    const { ids, found } = await around(world, { id: campaign, hops: 2 });
    expect(ids).toEqual([campaign, one, two, "actor/gallium"]);
    expect(found?.nodes.map(({ degree }) => degree)).toEqual([4, 3, 2, null]);
    expect(found?.edges.at(-1)).toMatchObject({
      from: two,
      to: "actor/gallium",
      claims: [{ member: { slug: "etisalat" } }],
    });
  });

  it("is cut to `first` things, itself among them, and the rest is counted by kind", async () => {
    const { found, ids } = await around(world, {
      id: campaign,
      hops: 2,
      first: 2,
    });
    expect(ids).toEqual([campaign, one]);
    expect(found?.edges).toHaveLength(1);
    expect(found).toMatchObject({
      notDrawn: [
        { kind: "ACTOR", count: 1 },
        { kind: "INDICATOR", count: 1 },
      ],
    });
  });

  it("names what is connected with too much to be followed", async () => {
    const many = Array.from({ length: 101 }, (_, n): RecordTold => ({
      owner: "att",
      kind: "CAMPAIGN",
      names: [`Campaign number ${n}`],
    }));
    const busy = worldOf(
      members,
      [...records, ...many],
      [
        { from: 2, to: 0 },
        ...many.map((_, n) => ({ from: 2, to: records.length + n })),
      ],
    );
    const { ids, found } = await around(busy, { id: campaign, hops: 2 });
    expect(ids).toEqual([campaign, one]);
    expect(found).toMatchObject({
      partial: false,
      notExpanded: [{ entity: { id: one }, degree: 102 }],
    });
    const { found: around101 } = await around(busy, { id: one, first: 500 });
    expect(around101?.nodes).toHaveLength(103);
  });

  it("is what the others hold where a member fails, and says so", async () => {
    const { ids, found } = await around(
      world,
      { id: campaign, hops: 2 },
      { failing: { etisalat: { from: 2, status: "TIMED_OUT" } } },
    );
    expect(ids).toEqual([campaign, one, two]);
    expect(found).toMatchObject({ answer: { complete: false } });
  });
});

describe("bad input", () => {
  it.each([
    [{ id: "actor/nobody" }, "UNKNOWN_ID"],
    [{ id: "nonsense" }, "BAD_ID"],
    [{ id: campaign, hops: 0 }, "BAD_ARGUMENT"],
    [{ id: campaign, hops: 3 }, "BAD_ARGUMENT"],
    [{ id: campaign, first: 0 }, "BAD_ARGUMENT"],
  ])("%j is %s", async (variables, code) => {
    expect((await around(world, variables)).codes).toEqual([code]);
  });
});
