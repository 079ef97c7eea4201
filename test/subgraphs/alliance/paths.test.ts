/** Paths by example: what a page draws of them, what does not carry one, bad input, and what they cost. */
import { describe, expect, it, jest } from "@jest/globals";

import { Holdings } from "../../../subgraphs/alliance/scatter/holdings.ts";
import { findPaths } from "../../../subgraphs/alliance/walks/paths.ts";
import { walkLimits } from "../../../subgraphs/alliance/walks/walk-limits.ts";
import { ask, questionTo } from "./support/ask-alliance.ts";
import type { AskOptions } from "./support/ask-alliance.ts";
import { texts } from "./support/given-away.ts";
import { worldOf } from "./support/world.ts";
import type { EdgeTold, RecordTold, World } from "./support/world.ts";
import { worldWire } from "./support/world-wire.ts";
import type { WorldWire } from "./support/world-wire.ts";

jest.setTimeout(600_000);

const members = ["att", "etisalat", "singtel", "softbank", "telefonica"];

const PATHS = `query ($from: ID!, $to: ID!, $maxHops: Int, $first: Int) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: $first) {
    partial
    reason
    notCrossed { entity { id } degree }
    answer { complete }
    paths {
      length
      weakest { id confidence member { slug } }
      nodes { id }
      steps {
        __typename
        ... on EdgeStep { from { id } to { id } claims { stance confidence forward member { slug } record { id } target { id } } }
        ... on IdentityStep { entity { id } left { id } right { id } links { left right strength } }
      }
    }
  }
}`;

interface Answered {
  readonly partial: boolean;
  readonly reason: string | null;
  readonly notCrossed: readonly object[];
  readonly paths: readonly {
    readonly length: number;
    readonly weakest: object | null;
    readonly nodes: readonly { readonly id: string }[];
    readonly steps: readonly object[];
  }[];
}

async function paths(
  world: World,
  variables: Record<string, unknown>,
  options: AskOptions = {},
) {
  const told = await ask(world, PATHS, { ...options, variables });
  const found = told.data?.["paths"] as Answered | undefined;
  const nodes = found?.paths.map((path) => path.nodes.map(({ id }) => id));
  return { ...told, found, nodes };
}

const campaign = "campaign/operation-parliament";
const wirte = "actor/wirte";

/** A campaign at Singtel and Etisalat, a value at Etisalat and SoftBank, an actor at SoftBank. */
const records: readonly RecordTold[] = [
  { owner: "singtel", kind: "CAMPAIGN", names: ["Operation Parliament"] },
  { owner: "etisalat", kind: "CAMPAIGN", names: ["Operation Parliament"] },
  { owner: "etisalat", kind: "INDICATOR", names: ["office365-update.com"] },
  { owner: "softbank", kind: "INDICATOR", names: ["office365-update.com"] },
  { owner: "softbank", kind: "ACTOR", names: ["WIRTE"] },
];
const indicates: EdgeTold = {
  from: 2,
  to: 1,
  type: "indicates",
  confidence: 15,
};
const attributed: EdgeTold = {
  from: 3,
  to: 4,
  type: "indicates",
  confidence: 70,
};
const world = worldOf(members, records, [indicates, attributed]);
const value = "indicator/domain-name/office365-update.com";
const [, etisalat = "", left = "", right = "", softbank = ""] =
  world.records.map(({ id }) => id);

describe("a path that crosses members", () => {
  it("is drawn step by step: the hops with their claims, and between them why two records are one thing", async () => {
    const { found, codes } = await paths(world, { from: campaign, to: wirte });
    expect(codes).toEqual([]);
    expect(found).toEqual({
      partial: false,
      reason: null,
      notCrossed: [],
      answer: { complete: true },
      paths: [
        {
          length: 2,
          weakest: {
            id: world.edges[0]?.id,
            confidence: 15,
            member: { slug: "etisalat" },
          },
          nodes: [{ id: campaign }, { id: value }, { id: wirte }],
          steps: [
            {
              __typename: "EdgeStep",
              from: { id: campaign },
              to: { id: value },
              claims: [
                {
                  stance: "ASSERTS",
                  confidence: 15,
                  forward: false,
                  member: { slug: "etisalat" },
                  record: { id: etisalat },
                  target: { id: left },
                },
              ],
            },
            {
              __typename: "IdentityStep",
              entity: { id: value },
              left: { id: left },
              right: { id: right },
              links: [{ left, right, strength: 1 }],
            },
            {
              __typename: "EdgeStep",
              from: { id: value },
              to: { id: wirte },
              claims: [
                {
                  stance: "ASSERTS",
                  confidence: 70,
                  forward: true,
                  member: { slug: "softbank" },
                  record: { id: right },
                  target: { id: softbank },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("is found by the ids of records as well, and from either end", async () => {
    const { nodes } = await paths(world, { from: softbank, to: etisalat });
    expect(nodes).toEqual([[wirte, value, campaign]]);
  });

  it("is not found in fewer hops than it has", async () => {
    const { found } = await paths(world, {
      from: campaign,
      to: wirte,
      maxHops: 1,
    });
    expect(found).toMatchObject({ paths: [], partial: false });
  });

  it("has no identity step where one member states both hops", async () => {
    const alone = worldOf(members, records, [
      indicates,
      { from: 2, to: 1 },
      { from: 3, to: 4 },
    ]);
    const { found } = await paths(alone, { from: campaign, to: value });
    expect(found?.paths[0]?.steps).toHaveLength(1);
  });
});

describe("a connection", () => {
  it.each([
    ["denied", { stance: "DISPUTES" as const }],
    ["taken back", { revoked: true }],
    ["hidden from the viewer", { hidden: true }],
  ])("that is %s carries no path", async (_, claim) => {
    const without = worldOf(members, records, [
      indicates,
      { ...attributed, ...claim },
    ]);
    const { found } = await paths(without, { from: campaign, to: wirte });
    expect(found?.paths).toEqual([]);
  });

  it("that one asserts and another denies shows both, and the assertion counts", async () => {
    const both = worldOf(members, records, [
      indicates,
      attributed,
      { ...attributed, stance: "DISPUTES", confidence: 90 },
    ]);
    const { found } = await paths(both, { from: value, to: wirte });
    expect(found?.paths).toMatchObject([
      {
        length: 1,
        weakest: { confidence: 70 },
        steps: [{ claims: [{ stance: "ASSERTS" }, { stance: "DISPUTES" }] }],
      },
    ]);
  });

  it("over a record that its author took back is none", async () => {
    const withdrawn = {
      ...world,
      records: world.records.map((record) =>
        record.id === right ? { ...record, rests: { revoked: true } } : record,
      ),
    };
    const { found } = await paths(withdrawn, { from: campaign, to: wirte });
    expect(found?.paths).toEqual([]);
  });
});

describe("several paths", () => {
  const ways: readonly RecordTold[] = [
    { owner: "att", kind: "CAMPAIGN", names: ["Night Dragon"] },
    { owner: "att", kind: "ACTOR", names: ["Gallium"] },
    ...["10.0.0.1", "10.0.0.2", "10.0.0.3"].map((name): RecordTold => ({
      owner: "att",
      kind: "INDICATOR",
      names: [name],
    })),
    { owner: "att", kind: "MALWARE", names: ["PoisonIvy"] },
  ];
  const asked = { from: "campaign/night-dragon", to: "actor/gallium" };

  it("come shortest first, then the one whose weakest claim is surer, then by id", async () => {
    const edges: readonly EdgeTold[] = [
      { from: 0, to: 2, confidence: 90 },
      { from: 2, to: 1 },
      { from: 0, to: 3, confidence: 30 },
      { from: 3, to: 1, confidence: 30 },
      { from: 0, to: 4, confidence: 60 },
      { from: 4, to: 1, confidence: 30 },
      { from: 0, to: 5, confidence: 100 },
      { from: 5, to: 2, confidence: 100 },
    ];
    const { nodes } = await paths(worldOf(members, ways, edges), asked);
    expect(nodes?.map((path) => path[1])).toEqual([
      "indicator/ipv4-addr/10.0.0.2",
      "indicator/ipv4-addr/10.0.0.3",
      // Not stated is less sure than 30.
      "indicator/ipv4-addr/10.0.0.1",
    ]);
    const more = await paths(worldOf(members, ways, edges), {
      ...asked,
      first: 20,
    });
    expect(more.found?.paths.map(({ length }) => length)).toEqual([2, 2, 2, 3]);
  });

  it("do not lead through what is connected with everything, which is named", async () => {
    const many = Array.from({ length: 101 }, (_, n): RecordTold => ({
      owner: "att",
      kind: "INDICATOR",
      names: [`10.1.${n}.1`],
    }));
    const hub = worldOf(
      members,
      [...ways, ...many],
      [
        { from: 0, to: 5 },
        { from: 5, to: 1 },
        ...many.map((_, n) => ({ from: 5, to: ways.length + n })),
      ],
    );
    const { found } = await paths(hub, asked);
    expect(found).toMatchObject({
      paths: [],
      partial: false,
      notCrossed: [{ entity: { id: "malware/poisonivy" }, degree: 103 }],
    });
    const end = await paths(hub, { ...asked, to: "malware/poisonivy" });
    expect(end.found).toMatchObject({ paths: [{ length: 1 }], notCrossed: [] });
  });
});

/** Who was asked for the value by its key. */
function toldOfValue(wire: WorldWire): ReadonlySet<string> {
  const told = wire.asked.filter(({ variables }) =>
    texts(variables, "keys").some((key) => key.startsWith("domain-name")),
  );
  return new Set(told.map(({ member }) => member));
}

describe("an edge that its owner keeps from some", () => {
  const kept = { ...indicates, tlp: "AMBER" as const, audience: ["singtel"] };
  it("tells those nothing: they are not asked for what it leads to", async () => {
    const apart = worldOf(members, records, [kept]);
    const { found, wire } = await paths(apart, { from: campaign, to: wirte });
    expect(found?.paths).toEqual([]);
    expect(toldOfValue(wire)).toEqual(new Set(["etisalat", "singtel"]));
  });

  it("stands on a path whose other hops lead there from the other end", async () => {
    const { nodes, wire } = await paths(
      worldOf(members, records, [kept, attributed]),
      { from: campaign, to: wirte },
    );
    expect(nodes).toEqual([[campaign, value, wirte]]);
    expect(toldOfValue(wire)).toEqual(new Set(members));
  });

  it("meets another one that is kept from its owner, at a value that both release to all", async () => {
    const both = worldOf(members, records, [
      kept,
      { ...attributed, tlp: "AMBER", audience: ["att"] },
    ]);
    const { nodes, found } = await paths(both, { from: campaign, to: wirte });
    expect(nodes).toEqual([[campaign, value, wirte]]);
    expect(found?.paths[0]?.steps).toMatchObject([
      { claims: [{ member: { slug: "etisalat" } }] },
      { links: [{ left, right, strength: 1 }] },
      { claims: [{ member: { slug: "softbank" } }] },
    ]);
  });
});

describe("bad input", () => {
  it.each([
    [{ from: "actor/nobody", to: wirte }, "UNKNOWN_ID"],
    [
      {
        from: wirte,
        to: "softbank/own/indicator--00000000-0000-4000-8000-0000000000ff",
      },
      "UNKNOWN_ID",
    ],
    [{ from: "nonsense", to: wirte }, "BAD_ID"],
    [{ from: "", to: wirte }, "BAD_ID"],
    [{ from: campaign, to: wirte, maxHops: 0 }, "BAD_ARGUMENT"],
    [{ from: campaign, to: wirte, maxHops: 7 }, "BAD_ARGUMENT"],
    [{ from: campaign, to: wirte, first: 0 }, "BAD_ARGUMENT"],
    [{ from: campaign, to: wirte, first: -5 }, "BAD_ARGUMENT"],
  ])("%j is %s", async (variables, code) => {
    const { codes } = await paths(world, variables);
    expect(codes).toEqual([code]);
  });

  it("asks nobody where a number is out of range", async () => {
    const { wire, errors } = await paths(world, {
      from: campaign,
      to: wirte,
      maxHops: 7,
    });
    expect(wire.asked).toEqual([]);
    expect(errors[0]?.message).toBe("`maxHops` is 1 to 6, but got 7.");
  });

  it("takes null for what is usual, and more than 20 paths as 20", async () => {
    const { nodes, codes } = await paths(world, {
      from: campaign,
      to: wirte,
      maxHops: null,
      first: 1_000,
    });
    expect(codes).toEqual([]);
    expect(nodes).toHaveLength(1);
  });

  it.each([
    ["one id twice", campaign],
    ["a record of it", etisalat],
  ])("of a thing and itself, %s, is a path without a hop", async (_, to) => {
    const { found, wire } = await paths(world, { from: campaign, to });
    expect(found?.paths).toEqual([
      { length: 0, weakest: null, nodes: [{ id: campaign }], steps: [] },
    ]);
    expect(wire.asked.some(({ operation }) => operation === "Frontier")).toBe(
      false,
    );
  });
});

/** A chain of things, each held by two members that hand on to each other. */
function chain(hops: number): World {
  const told: RecordTold[] = [];
  const edges: EdgeTold[] = [];
  for (let hop = 0; hop < hops; hop++) {
    const owner = members[hop % members.length] ?? "";
    told.push(
      { owner, kind: "INDICATOR", names: [`10.0.${hop}.1`] },
      { owner, kind: "INDICATOR", names: [`10.0.${hop + 1}.1`] },
    );
    edges.push({ from: 2 * hop, to: 2 * hop + 1, confidence: 50 });
  }
  return worldOf(members, told, edges);
}

describe("what a path costs", () => {
  it.each([
    [1, 3, 11],
    [2, 5, 19],
    [4, 8, 33],
    [6, 11, 45],
  ])(
    "is, for %i hops, %i rounds and %i requests",
    async (hops, rounds, requests) => {
      const { found, wire } = await paths(chain(hops), {
        from: "indicator/ipv4-addr/10.0.0.1",
        to: `indicator/ipv4-addr/10.0.${hops}.1`,
        maxHops: 6,
        first: 1,
      });
      expect(found?.paths).toMatchObject([{ length: hops }]);
      expect([wire.rounds(), wire.asked.length]).toEqual([rounds, requests]);
    },
  );

  it("ends when the time for it is used up, and says so", async () => {
    const long = chain(4);
    const question = { ...questionTo(members), deadline: 10_000 };
    const wire = worldWire(long);
    let now = 0;
    const clock = () => {
      now += 2_500;
      return now;
    };
    const found = await findPaths(
      new Holdings(question, wire, new Set(["origin"])),
      {
        from: "indicator/ipv4-addr/10.0.0.1",
        to: "indicator/ipv4-addr/10.0.4.1",
        maxHops: 4,
        first: 1,
      },
      { ...walkLimits, now: clock },
    );
    expect(found).toMatchObject({
      paths: [],
      reason: "The time for the search was used up.",
    });
  });
});
