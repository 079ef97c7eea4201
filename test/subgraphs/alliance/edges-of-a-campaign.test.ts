/** Lists of edges by example: pages, cursors, members left out, and what they cost. */
import { describe, expect, it, jest } from "@jest/globals";

import { ask } from "./support/ask-alliance.ts";
import type { AskOptions } from "./support/ask-alliance.ts";
import type { EdgeTold, RecordTold, World } from "./support/world.ts";
import { worldOf } from "./support/world.ts";

jest.setTimeout(600_000);

const members = ["att", "etisalat", "singtel", "softbank", "telefonica"];

const PAGE = `query ($first: Int, $after: String) {
  campaign(key: "Night Dragon") {
    indicators(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      answer { complete members { member { slug } status } }
      edges { cursor node { name } claims { member { slug } } }
    }
  }
}`;

/** Every member holds the campaign, and `each` indicators; every third value is held by all. */
function campaignWith(each: number): World {
  const records: RecordTold[] = [];
  const edges: EdgeTold[] = [];
  for (const [m, owner] of members.entries()) {
    const from =
      records.push({ owner, kind: "CAMPAIGN", names: ["Night Dragon"] }) - 1;
    for (let n = 0; n < each; n++) {
      const value = n % 3 === 0 ? `10.9.${n}.1` : `10.${m}.${n}.2`;
      const to = records.push({ owner, kind: "INDICATOR", names: [value] }) - 1;
      edges.push({ from, to, type: "indicates" });
    }
  }
  return worldOf(members, records, edges);
}

const small = campaignWith(6);

async function page(
  world: World,
  variables: Record<string, unknown>,
  options: AskOptions = {},
) {
  const told = await ask(world, PAGE, { ...options, variables });
  const campaign = told.data?.["campaign"] as
    { readonly indicators: Connection | null } | null | undefined;
  return { ...told, list: campaign?.indicators };
}

interface Connection {
  readonly totalCount: number | null;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly answer: {
    readonly complete: boolean;
    readonly members: readonly {
      readonly member: { readonly slug: string };
      readonly status: string;
    }[];
  };
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly name: string };
    readonly claims: readonly { readonly member: { readonly slug: string } }[];
  }[];
}

describe("the indicators of a campaign that five members hold", () => {
  it("come once each, with the claim of every member that holds them", async () => {
    const { list } = await page(small, { first: 100 });
    // 2 values of all five, 4 of each one's own.
    expect(list?.edges).toHaveLength(22);
    expect(list?.totalCount).toBe(22);
    expect(list?.pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: false,
    });
    expect(list?.answer.complete).toBe(true);
    const shared = list?.edges.find(({ node }) => node.name === "10.9.0.1");
    expect(shared?.claims.map(({ member }) => member.slug)).toEqual(members);
  });

  it("go on at a cursor exactly where the page ended, or at any edge of it", async () => {
    const whole = (await page(small, { first: 100 })).list?.edges.map(
      ({ node }) => node.name,
    );
    const { list: one } = await page(small, { first: 5 });
    expect(one?.totalCount).toBeNull();
    expect(one?.pageInfo.endCursor).not.toBeNull();
    const { list: two } = await page(small, {
      first: 5,
      after: one?.pageInfo.endCursor,
    });
    expect(two?.pageInfo.hasPreviousPage).toBe(true);
    const names = [...(one?.edges ?? []), ...(two?.edges ?? [])].map(
      ({ node }) => node.name,
    );
    expect(names).toEqual(whole?.slice(0, 10));
    const { list: inside } = await page(small, {
      first: 2,
      after: one?.edges[1]?.cursor,
    });
    expect(inside?.edges.map(({ node }) => node.name)).toEqual(
      whole?.slice(2, 4),
    );
  });

  it("are at most 100 a page, however many are asked for", async () => {
    const { list } = await page(campaignWith(40), { first: 10_000 });
    expect(list?.edges).toHaveLength(100);
    expect(list?.pageInfo.hasNextPage).toBe(true);
  });

  it("cannot be asked for in pages of less than one", async () => {
    expect((await page(small, { first: -1 })).codes).toEqual(["BAD_ARGUMENT"]);
    expect((await page(small, { first: 0 })).codes).toEqual(["BAD_ARGUMENT"]);
  });

  it("go on even where one thing's edges alone fill more pulls than a page may make", async () => {
    const records: RecordTold[] = [
      { owner: "att", kind: "CAMPAIGN", names: ["Night Dragon"] },
      { owner: "att", kind: "INDICATOR", names: ["10.0.0.1"] },
      { owner: "att", kind: "INDICATOR", names: ["10.0.0.2"] },
    ];
    const many = Array.from({ length: 40 }, () => ({
      from: 0,
      to: 1,
      type: "indicates",
    }));
    const world = worldOf(["att"], records, [...many, { from: 0, to: 2 }]);
    const seen: string[] = [];
    let after: string | null | undefined = null;
    for (let pages = 0; pages < 10; pages++) {
      const { list }: Awaited<ReturnType<typeof page>> = await page(world, {
        first: 1,
        after,
      });
      seen.push(...(list?.edges ?? []).map(({ node }) => node.name));
      after = list?.pageInfo.endCursor;
      if (list?.pageInfo.hasNextPage !== true) break;
      expect(after).not.toBeNull();
    }
    expect(seen).toEqual(["10.0.0.1", "10.0.0.2"]);
  });
});

describe("a cursor", () => {
  it("is refused when it was cut in half, altered, or made up", async () => {
    const { list } = await page(small, { first: 5 });
    const cursor = list?.pageInfo.endCursor ?? "";
    const altered =
      cursor.slice(0, 30) + (cursor[30] === "A" ? "B" : "A") + cursor.slice(31);
    for (const after of [
      cursor.slice(0, cursor.length / 2),
      altered,
      "",
      "x",
      "ü",
      `${cursor} `,
      "A".repeat(100_000),
    ])
      expect((await page(small, { first: 5, after })).codes).toEqual([
        "BAD_CURSOR",
      ]);
  });

  it("belongs to its list, its filter and the members that were asked", async () => {
    const { list } = await page(small, { first: 5 });
    const after = list?.pageInfo.endCursor;
    const others = await page(
      small,
      { first: 5, after },
      { asked: ["att", "singtel"] },
    );
    expect(others.codes).toEqual(["BAD_CURSOR"]);
    const otherList = await ask(
      small,
      `query ($after: String) { campaign(key: "Night Dragon") { actors(after: $after) { totalCount } } }`,
      { variables: { after } },
    );
    expect(otherList.codes).toEqual(["BAD_CURSOR"]);
    const otherTypes = await ask(
      small,
      `query ($after: String) { campaign(key: "Night Dragon") { indicators(after: $after, relationshipTypes: ["uses"]) { totalCount } } }`,
      { variables: { after } },
    );
    expect(otherTypes.codes).toEqual(["BAD_CURSOR"]);
    expect((await page(small, { first: 9, after })).codes).toEqual([]);
  });
});

describe("a list that not everybody answered", () => {
  it("leaves those whom the caller left out NOT_ASKED, and is not complete", async () => {
    const { list, wire } = await page(
      small,
      { first: 100 },
      { asked: ["att", "singtel"] },
    );
    expect(list?.edges).toHaveLength(10);
    expect(list?.answer).toEqual({
      complete: false,
      members: [
        { member: { slug: "att" }, status: "ANSWERED" },
        { member: { slug: "etisalat" }, status: "NOT_ASKED" },
        { member: { slug: "singtel" }, status: "ANSWERED" },
        { member: { slug: "softbank" }, status: "NOT_ASKED" },
        { member: { slug: "telefonica" }, status: "NOT_ASKED" },
      ],
    });
    expect(new Set(wire.asked.map(({ member }) => member))).toEqual(
      new Set(["att", "singtel"]),
    );
  });

  it("holds what the others hold when one member times out, counts nothing, and asks that one no more", async () => {
    const { list, wire } = await page(
      small,
      { first: 100 },
      { failing: { softbank: { from: 2, status: "TIMED_OUT" } } },
    );
    expect(list?.edges).toHaveLength(18);
    expect(list?.totalCount).toBeNull();
    expect(list?.answer.complete).toBe(false);
    expect(list?.answer.members[3]).toEqual({
      member: { slug: "softbank" },
      status: "TIMED_OUT",
    });
    expect(
      wire.asked.filter(({ member }) => member === "softbank"),
    ).toHaveLength(2);
  });
});

describe("what a page of 20 indicators costs", () => {
  it("is two rounds after the campaign is known: one for the edges, one for their values", async () => {
    const { wire } = await page(small, { first: 20 });
    expect([wire.rounds(), wire.asked.length]).toEqual([4, 20]);
  });

  it("is no more where the lists go on", async () => {
    const { wire, list } = await page(campaignWith(60), { first: 20 });
    expect(list?.edges).toHaveLength(20);
    expect([wire.rounds(), wire.asked.length]).toEqual([4, 20]);
  });

  it("is no more where every indicator is held by all five", async () => {
    const records: RecordTold[] = [];
    const edges: EdgeTold[] = [];
    for (const owner of members) {
      const from =
        records.push({ owner, kind: "CAMPAIGN", names: ["Night Dragon"] }) - 1;
      for (let n = 0; n < 60; n++)
        edges.push({
          from,
          to:
            records.push({ owner, kind: "INDICATOR", names: [`10.9.${n}.1`] }) -
            1,
        });
    }
    const { wire, list } = await page(worldOf(members, records, edges), {
      first: 20,
    });
    expect(list?.edges).toHaveLength(20);
    expect([wire.rounds(), wire.asked.length]).toEqual([4, 20]);
  });
});
