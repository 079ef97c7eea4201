/** Related campaigns and actors by example: scores by hand, what is left out and named, who is told what, and what it costs. */
import { describe, expect, it, jest } from "@jest/globals";

import { ask } from "./support/ask-alliance.ts";
import type { AskOptions } from "./support/ask-alliance.ts";
import { texts } from "./support/given-away.ts";
import { worldOf } from "./support/world.ts";
import type { EdgeTold, RecordTold, World } from "./support/world.ts";

jest.setTimeout(600_000);

const members = ["att", "etisalat", "singtel", "softbank", "telefonica"];

/** Writes a world down: each call gives the record's place in the list. */
class Story {
  readonly #records: RecordTold[] = [];
  readonly #edges: EdgeTold[] = [];

  holds(
    owner: string,
    kind: RecordTold["kind"],
    name: string,
    more: Partial<RecordTold> = {},
  ): number {
    return this.#records.push({ owner, kind, names: [name], ...more }) - 1;
  }

  states(from: number, to: number, more: Partial<EdgeTold> = {}): void {
    this.#edges.push({ from, to, type: "indicates", ...more });
  }

  world(): World {
    return worldOf(members, this.#records, this.#edges);
  }
}

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly name: string;
  };
  readonly evidence: {
    readonly totalCount: number;
    readonly pageInfo: PageInfo;
    readonly edges: readonly {
      readonly cursor: string;
      readonly weight: number;
      readonly holders: number;
      readonly node: { readonly __typename: string; readonly name: string };
      readonly claims: readonly ClaimTold[];
      readonly otherClaims: readonly ClaimTold[];
    }[];
  };
}

interface ClaimTold {
  readonly member: { readonly slug: string };
  readonly stance: string;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface List {
  readonly edges: readonly Edge[];
  readonly totalCount: number | null;
  readonly bounded: boolean;
  readonly pageInfo: PageInfo;
  readonly leftOut: readonly {
    readonly entity: { readonly name: string };
    readonly reason: string;
    readonly holders: number | null;
  }[];
  readonly answer: { readonly complete: boolean };
}

const PAGES = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

const RELATED = `related(first: $first, after: $after) {
  totalCount bounded ${PAGES} answer { complete }
  leftOut { entity { name } reason holders }
  edges { cursor score node { __typename id name }
    evidence(first: $few, after: $more) {
      totalCount ${PAGES}
      edges { cursor weight holders node { __typename name } claims { member { slug } stance } otherClaims { member { slug } stance } }
    }
  }
}`;

const VARIABLES =
  "$key: String!, $first: Int = 10, $after: String, $few: Int = 100, $more: String";

async function relatedTo(
  world: World,
  key: string,
  variables: Readonly<Record<string, unknown>> = {},
  options: AskOptions = {},
) {
  return relatedIn("campaign", world, { key, ...variables }, options);
}

async function relatedIn(
  kind: "campaign" | "actor",
  world: World,
  variables: Readonly<Record<string, unknown>>,
  options: AskOptions = {},
) {
  const text = `query (${VARIABLES}) { ${kind}(key: $key) { ${RELATED} } }`;
  const told = await ask(world, text, { ...options, variables });
  const entity = told.data?.[kind] as
    { readonly related: List | null } | null | undefined;
  const list = entity?.related;
  return {
    ...told,
    edges: list?.edges ?? [],
    leftOut: list?.leftOut ?? [],
    list,
  };
}

describe("a link that no member sees alone", () => {
  const story = new Story();
  const campaign = story.holds("singtel", "CAMPAIGN", "Operation Parliament");
  const pulse = story.holds("att", "REPORT", "Targeted Attacks");
  for (let n = 1; n <= 12; n++) {
    const value = `198.51.100.${n}`;
    story.states(story.holds("singtel", "INDICATOR", value), campaign);
    story.states(pulse, story.holds("att", "INDICATOR", value), {
      type: "object-refs",
    });
  }
  const world = story.world();

  it("is AT&T's pulse without an adversary, related to Singtel's campaign by twelve values", async () => {
    const { edges, list, codes } = await relatedTo(
      world,
      "Operation Parliament",
    );
    expect(codes).toEqual([]);
    expect(list).toMatchObject({ totalCount: 1, bounded: false, leftOut: [] });
    const [found] = edges;
    expect(found?.node).toMatchObject({
      __typename: "Report",
      name: "Targeted Attacks",
    });
    expect(found?.score).toBe(12);
    expect(found?.evidence.totalCount).toBe(12);
    for (const value of found?.evidence.edges ?? []) {
      expect(value).toMatchObject({ weight: 1, holders: 2 });
      expect(value.claims.map(({ member }) => member.slug)).toEqual([
        "singtel",
      ]);
      expect(value.otherClaims.map(({ member }) => member.slug)).toEqual([
        "att",
      ]);
    }
  });

  it("pages its evidence, the list itself standing still", async () => {
    const one = await relatedTo(world, "Operation Parliament", { few: 5 });
    const [first] = one.edges;
    expect(first?.evidence.edges).toHaveLength(5);
    expect(first?.evidence.pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
    });
    const two = await relatedTo(world, "Operation Parliament", {
      few: 100,
      more: first?.evidence.pageInfo.endCursor,
    });
    const [rest] = two.edges;
    expect(rest?.evidence.edges).toHaveLength(7);
    const names = [first, rest].flatMap(
      (edge) => edge?.evidence.edges.map(({ node }) => node.name) ?? [],
    );
    expect(new Set(names).size).toBe(12);
  });

  it("costs seven rounds and 28 requests: two rounds to the campaign, and five on from there", async () => {
    const { wire } = await relatedTo(world, "Operation Parliament");
    expect([wire.rounds(), wire.asked.length]).toEqual([7, 28]);
  });
});

describe("a score", () => {
  it("can be added up by hand: the weight of a kind by the binary logarithm of its holders", async () => {
    const story = new Story();
    const [one = 0, two = 0, three = 0, four = 0] = [1, 2, 3, 4].map((n) =>
      story.holds("att", "CAMPAIGN", `Campaign number ${n}`),
    );
    const value = story.holds("att", "INDICATOR", "198.51.100.1");
    const other = story.holds("att", "INDICATOR", "198.51.100.2");
    const malware = story.holds("att", "MALWARE", "DarkComet");
    const technique = story.holds("att", "TECHNIQUE", "Spearphishing Link");
    const actor = story.holds("att", "ACTOR", "Night Dragon");
    const weakness = story.holds("att", "VULNERABILITY", "CVE-2017-0144");
    for (const evidence of [value, malware, technique, actor, weakness])
      for (const campaign of [one, two]) story.states(campaign, evidence);
    for (const campaign of [one, two, three, four])
      story.states(campaign, other);
    const { edges } = await relatedTo(story.world(), "Campaign number 1");
    expect(edges.map(({ node, score }) => [node.name, score])).toEqual([
      // 1 + 1 + 0.5 + 0.25 + 0.1, and 1 / log2(4) of what four hold.
      ["Campaign number 2", 3.35],
      ["Campaign number 3", 0.5],
      ["Campaign number 4", 0.5],
    ]);
    expect(
      edges[0]?.evidence.edges.map(({ node, weight, holders }) => [
        node.name,
        weight,
        holders,
      ]),
    ).toEqual([
      ["Night Dragon", 1, 2],
      ["198.51.100.1", 1, 2],
      ["198.51.100.2", 0.5, 4],
      ["DarkComet", 0.5, 2],
      ["CVE-2017-0144", 0.25, 2],
      ["Spearphishing Link", 0.1, 2],
    ]);
  });

  it("counts one thing once, however many members hold it on both sides", async () => {
    const story = new Story();
    for (const owner of members) {
      const value = story.holds(owner, "INDICATOR", "198.51.100.1");
      story.states(story.holds(owner, "ACTOR", "Night Dragon"), value);
      story.states(story.holds(owner, "ACTOR", "Soft Cell"), value);
    }
    const { edges } = await relatedIn("actor", story.world(), {
      key: "Night Dragon",
    });
    expect(edges).toHaveLength(1);
    expect(edges[0]?.node.name).toBe("Soft Cell");
    expect(edges[0]?.score).toBe(1);
    const [value] = edges[0]?.evidence.edges ?? [];
    expect(value?.claims.map(({ member }) => member.slug)).toEqual(members);
    expect(value?.otherClaims.map(({ member }) => member.slug)).toEqual(
      members,
    );
  });
});

describe("what is no evidence", () => {
  it("is a value on a public warning list, even if only one member flags it", async () => {
    const { world } = shared({}, { warningLists: ["Top 1000 websites"] });
    const { edges, leftOut } = await relatedTo(world, "Night Dragon");
    expect(edges).toEqual([]);
    expect(leftOut).toEqual([
      {
        entity: { name: "198.51.100.1" },
        reason: "WARNING_LIST",
        holders: null,
      },
    ]);
  });

  it("is what more than twenty hold; twenty of them are still told", async () => {
    const twenty = await relatedTo(heldBy(20), "Campaign nr 1", { first: 100 });
    expect(twenty.edges).toHaveLength(19);
    expect(twenty.edges[0]?.score).toBe(0.2314);
    const more = await relatedTo(heldBy(21), "Campaign nr 1");
    expect(more.edges).toEqual([]);
    expect(more.leftOut).toEqual([
      {
        entity: { name: "198.51.100.1" },
        reason: "OVER_CORRELATING",
        holders: 21,
      },
    ]);
  });

  it("is what a member connects with more than a hundred others: it is named, and nobody looks at them", async () => {
    const { edges, leftOut } = await relatedTo(heldBy(101), "Campaign nr 1");
    expect(edges).toEqual([]);
    expect(leftOut).toEqual([
      {
        entity: { name: "198.51.100.1" },
        reason: "TOO_MANY_EDGES",
        holders: null,
      },
    ]);
  });

  it.each([
    ["denies", { stance: "DISPUTES" }],
    ["has taken back", { revoked: true }],
  ] as const)("is a connection that its member %s", async (_, claim) => {
    const ours = await relatedTo(shared(claim).world, "Night Dragon");
    expect([ours.edges, ours.leftOut]).toEqual([[], []]);
    const theirs = await relatedTo(shared(claim).world, "Soft Cell");
    expect([theirs.edges, theirs.leftOut]).toEqual([[], []]);
  });

  it("is a denial beside an assertion, but it stands among the claims", async () => {
    const { story, value, campaign } = shared();
    story.states(value, campaign, { stance: "DISPUTES" });
    const { edges } = await relatedTo(story.world(), "Night Dragon");
    expect(
      edges[0]?.evidence.edges[0]?.claims.map(({ stance }) => stance),
    ).toEqual(["ASSERTS", "DISPUTES"]);
  });

  it("is a report that names the campaign itself: what it lists is the campaign's own", async () => {
    const { story, value, campaign } = shared();
    const report = story.holds("att", "REPORT", "All about Night Dragon");
    story.states(report, campaign);
    story.states(report, value);
    const { edges } = await relatedTo(story.world(), "Night Dragon");
    expect(edges.map(({ node, score }) => [node.name, score])).toEqual([
      ["Soft Cell", 1],
    ]);
    const other = await relatedTo(story.world(), "Soft Cell");
    expect(other.edges.map(({ node }) => node.name)).toEqual([
      "Night Dragon",
      "All about Night Dragon",
    ]);
  });
});

/** A value that so many campaigns share. */
function heldBy(campaigns: number): World {
  const story = new Story();
  const value = story.holds("att", "INDICATOR", "198.51.100.1");
  for (let n = 1; n <= campaigns; n++)
    story.states(story.holds("att", "CAMPAIGN", `Campaign nr ${n}`), value);
  return story.world();
}

/** AT&T's Night Dragon and Singtel's Soft Cell share a value. */
function shared(
  claim: Partial<EdgeTold> = {},
  theirValue: Partial<RecordTold> = {},
  ourValue: Partial<RecordTold> = {},
) {
  const story = new Story();
  const campaign = story.holds("att", "CAMPAIGN", "Night Dragon");
  const value = story.holds("att", "INDICATOR", "198.51.100.1", ourValue);
  story.states(value, campaign, claim);
  story.states(
    story.holds("singtel", "INDICATOR", "198.51.100.1", theirValue),
    story.holds("singtel", "CAMPAIGN", "Soft Cell"),
  );
  return { story, world: story.world(), campaign, value };
}

describe("who is told of a way", () => {
  it("is everybody, where all of it is released to all", async () => {
    const { edges } = await relatedTo(shared().world, "Night Dragon");
    expect(edges.map(({ node }) => node.name)).toEqual(["Soft Cell"]);
  });

  it.each([
    ["edge", { tlp: "AMBER", audience: ["etisalat"] }, {}],
    ["value", {}, { tlp: "RED" }],
  ] as const)(
    "is not Singtel, where AT&T keeps the %s from it: then nothing is found, and nothing is asked",
    async (_, edge, value) => {
      const { world } = shared(edge, {}, value);
      const { edges, wire } = await relatedTo(world, "Night Dragon");
      expect(edges).toEqual([]);
      const toSingtel = wire.asked.filter(({ member }) => member === "singtel");
      for (const { variables } of toSingtel) {
        expect(texts(variables, "ids")).toEqual([]);
        expect(
          texts(variables, "keys").filter((key) => key.includes("ipv4")),
        ).toEqual([]);
      }
    },
  );

  it("is not a third member, where Singtel keeps its edge from it: it is not asked for the campaign's names", async () => {
    const story = new Story();
    const value = story.holds("att", "INDICATOR", "198.51.100.1");
    story.states(value, story.holds("att", "CAMPAIGN", "Night Dragon"));
    const theirs = story.holds("singtel", "CAMPAIGN", "Soft Cell");
    story.states(story.holds("singtel", "INDICATOR", "198.51.100.1"), theirs, {
      tlp: "AMBER",
      audience: ["att"],
    });
    story.holds("telefonica", "CAMPAIGN", "Soft Cell");
    const { edges, wire } = await relatedTo(story.world(), "Night Dragon");
    expect(edges.map(({ node }) => node.name)).toEqual(["Soft Cell"]);
    const told = wire.asked
      .filter(({ variables }) =>
        texts(variables, "keys").includes("name:softcell"),
      )
      .map(({ member }) => member);
    expect(told.toSorted()).toEqual(["att", "singtel"]);
  });
});

describe("a page of what is related", () => {
  const story = new Story();
  const first = story.holds("att", "CAMPAIGN", "Campaign nr 1");
  for (let n = 2; n <= 8; n++) {
    const value = story.holds("att", "INDICATOR", `198.51.100.${n}`);
    story.states(value, first);
    story.states(value, story.holds("att", "CAMPAIGN", `Campaign nr ${n}`));
  }
  const world = story.world();
  const page = (variables: object, options?: AskOptions) =>
    relatedTo(world, "Campaign nr 1", { ...variables }, options);

  it("goes on where it ended, or at any of its edges", async () => {
    const whole = (await page({})).edges.map(({ node }) => node.name);
    expect(whole).toHaveLength(7);
    const one = await page({ first: 3 });
    expect(one.list?.pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
    });
    const two = await page({
      first: 100,
      after: one.list?.pageInfo.endCursor,
    });
    expect(two.list?.pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
    const names = [...one.edges, ...two.edges].map(({ node }) => node.name);
    expect(names).toEqual(whole);
    const inside = await page({ first: 1, after: one.edges[0]?.cursor });
    expect(inside.edges.map(({ node }) => node.name)).toEqual([whole[1]]);
  });

  it("refuses cursors that were altered, made up, or are another list's or question's", async () => {
    const { list, edges } = await page({ first: 2, few: 1 });
    const cursor = list?.pageInfo.endCursor ?? "";
    const altered = cursor.slice(0, -1) + (cursor.endsWith("A") ? "B" : "A");
    for (const after of [altered, "", "x", cursor.slice(0, 20)])
      expect((await page({ after })).codes).toEqual(["BAD_CURSOR"]);
    const ofEvidence = edges[0]?.evidence.edges[0]?.cursor;
    expect((await page({ after: ofEvidence })).codes).toEqual(["BAD_CURSOR"]);
    const elsewhere = await relatedTo(world, "Campaign nr 2", {
      after: cursor,
    });
    expect(elsewhere.codes).toEqual(["BAD_CURSOR"]);
    const others = await page({ after: cursor }, { asked: ["att"] });
    expect(others.codes).toEqual(["BAD_CURSOR"]);
    // The first edge's evidence has a cursor of its own.
    const more = await page({ first: 1, more: ofEvidence });
    expect(more.codes).toEqual([]);
    expect((await page({ first: 2, more: ofEvidence })).codes).toEqual([
      "BAD_CURSOR",
    ]);
  });

  it("cannot be of less than one", async () => {
    expect((await page({ first: 0 })).codes).toEqual(["BAD_ARGUMENT"]);
    expect((await page({ few: -1 })).codes).toContain("BAD_ARGUMENT");
  });

  it("counts nothing and is not complete where a member did not answer", async () => {
    const failing = { singtel: { from: 1, status: "TIMED_OUT" } } as const;
    const { list } = await page({}, { failing });
    expect(list?.edges).toHaveLength(7);
    expect(list?.totalCount).toBeNull();
    expect(list?.answer.complete).toBe(false);
  });
});

/** Addresses that differ. */
function valueNamed(n: number): string {
  return `10.1.${Math.floor(n / 250)}.${n % 250}`;
}

/** Two members' campaigns; every third value is the other's, too. */
function campaignsOf(values: number): World {
  const story = new Story();
  const ours = story.holds("att", "CAMPAIGN", "Night Dragon");
  const theirs = story.holds("singtel", "CAMPAIGN", "Soft Cell");
  for (let n = 0; n < values; n++) {
    const value = valueNamed(n);
    story.states(story.holds("att", "INDICATOR", value), ours);
    if (n % 3 === 0)
      story.states(story.holds("singtel", "INDICATOR", value), theirs);
  }
  return story.world();
}

describe("a campaign of many values", () => {
  it("costs as many rounds and requests with 144 values as with 24", async () => {
    for (const values of [24, 144]) {
      const { wire, edges } = await relatedTo(
        campaignsOf(values),
        "Night Dragon",
      );
      expect(edges[0]?.score).toBe(values / 3);
      expect([wire.rounds(), wire.asked.length]).toEqual([7, 28]);
    }
  });

  it("is looked at up to a thousand edges of a member to a kind, and says so", async () => {
    const story = new Story();
    const campaign = story.holds("att", "CAMPAIGN", "Night Dragon");
    for (let n = 0; n < 1_001; n++)
      story.states(
        story.holds("att", "INDICATOR", valueNamed(n), {
          warningLists: ["a list"],
        }),
        campaign,
      );
    const { list } = await relatedTo(story.world(), "Night Dragon");
    expect(list).toMatchObject({ bounded: true, totalCount: null });
    expect(list?.leftOut).toHaveLength(1_000);
  });
});
