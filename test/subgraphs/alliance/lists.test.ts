/** Merged lists by example: what stands in them, pages, counts, and what they cost. */
import { describe, expect, it, jest } from "@jest/globals";

import { mergedList } from "../../../subgraphs/alliance/lists/merged-list.ts";
import { ListHoldings } from "../../../subgraphs/alliance/scatter/list-holdings.ts";
import { typePrefix } from "../../../subgraphs/contract/slug.ts";
import { ask, holdingsOf } from "./support/ask-alliance.ts";
import type { AskOptions } from "./support/ask-alliance.ts";
import type { Stated } from "./support/world-lists.ts";
import type { RecordTold, World } from "./support/world.ts";
import { worldOf } from "./support/world.ts";
import { worldWire } from "./support/world-wire.ts";

jest.setTimeout(600_000);

const members = ["att", "etisalat", "singtel", "softbank", "telefonica"];

const PAGE = `query ($filter: CampaignFilter, $orderBy: CampaignOrder, $first: Int, $after: String) {
  campaigns(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount bounded
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    answer { complete members { member { slug } status } }
    edges { cursor node { id name members { slug } } }
  }
}`;

interface Connection {
  readonly totalCount: number | null;
  readonly bounded: boolean;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly answer: {
    readonly complete: boolean;
    readonly members: readonly { readonly status: string }[];
  };
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: {
      readonly id: string;
      readonly name: string;
      readonly members: readonly { readonly slug: string }[];
    };
  }[];
}

async function page(
  world: World,
  variables: Record<string, unknown> = {},
  options: AskOptions = {},
) {
  const told = await ask(world, PAGE, { ...options, variables });
  const list = told.data?.["campaigns"] as Connection | null | undefined;
  return { ...told, list, names: list?.edges.map(({ node }) => node.name) };
}

const campaign = (
  owner: string,
  name: string,
  stated: Stated = {},
): RecordTold => ({ owner, kind: "CAMPAIGN", names: [name], stated });

const few = worldOf(members, [
  campaign("att", "Operation Parliament", {
    sectors: ["government"],
    confidence: 30,
    firstSeen: "2017-01-01T00:00:00.000Z",
  }),
  campaign("etisalat", "Cloud Hopper", {
    sectors: ["telecommunications"],
    confidence: 80,
    firstSeen: "2016-01-01T00:00:00.000Z",
    techniques: ["ref:mitre-attack:T1566", "name:phishing"],
  }),
  campaign("singtel", "Operation Parliament", { confidence: 85 }),
  campaign("softbank", "Night Dragon"),
  campaign("telefonica", "Soft Cell", {
    sectors: ["telecommunications"],
    confidence: 55,
    firstSeen: "2018-01-01T00:00:00.000Z",
  }),
]);

const byName = [
  "Cloud Hopper",
  "Night Dragon",
  "Operation Parliament",
  "Soft Cell",
];

describe("the campaigns of five members", () => {
  it("come once each, by name, with every member that holds them", async () => {
    const { list, names } = await page(few);
    expect(names).toEqual(byName);
    expect(list?.edges[2]?.node.members).toEqual([
      { slug: "att" },
      { slug: "singtel" },
    ]);
    expect(list?.totalCount).toBe(4);
    expect(list?.answer.complete).toBe(true);
  });

  it("go on at a cursor exactly where the page ended, or at any edge of it", async () => {
    const { list: one } = await page(few, { first: 3 });
    expect(one?.pageInfo.hasNextPage).toBe(true);
    const after = one?.pageInfo.endCursor;
    const { list: two, names } = await page(few, { first: 3, after });
    expect(names).toEqual(["Soft Cell"]);
    expect(two?.pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
    const inside = one?.edges[0]?.cursor;
    expect((await page(few, { first: 2, after: inside })).names).toEqual(
      byName.slice(1, 3),
    );
  });

  it("stand where their best record stands, and those that state nothing last, up and down", async () => {
    const by = "FIRST_SEEN";
    expect((await page(few, { orderBy: { by } })).names).toEqual([
      "Cloud Hopper",
      "Operation Parliament",
      "Soft Cell",
      "Night Dragon",
    ]);
    expect(
      (await page(few, { orderBy: { by, descending: true } })).names,
    ).toEqual([
      "Soft Cell",
      "Operation Parliament",
      "Cloud Hopper",
      "Night Dragon",
    ]);
    expect(
      (await page(few, { orderBy: { by: "CONFIDENCE", descending: true } }))
        .names,
    ).toEqual([
      "Operation Parliament",
      "Cloud Hopper",
      "Soft Cell",
      "Night Dragon",
    ]);
  });

  it("are counted on every page where they are few, and not at all where they are many", async () => {
    const { list } = await page(few, { first: 1 });
    expect(list?.totalCount).toBe(4);
    const many = worldOf(
      members,
      Array.from({ length: 501 }, (_, n) =>
        campaign(members[n % 5] ?? "", `Operation ${n}`),
      ),
    );
    expect((await page(many, { first: 1 })).list?.totalCount).toBeNull();
  });
});

describe("a filter", () => {
  it("is met by one record as a whole, not by several together", async () => {
    const filter = { sectors: ["government"], confidenceMin: 80 };
    expect((await page(few, { filter })).names).toEqual([]);
    expect(
      (
        await page(few, {
          filter: { or: [{ sectors: ["government"] }, { confidenceMin: 80 }] },
        })
      ).names,
    ).toEqual(["Cloud Hopper", "Operation Parliament"]);
  });

  it("leaves an entity whole: records that do not meet it are still of it", async () => {
    const filter = { membersAny: ["singtel"] };
    const { list, names } = await page(few, { filter });
    expect(names).toEqual(["Operation Parliament"]);
    expect(list?.edges[0]?.node.members).toHaveLength(2);
    expect(list?.totalCount).toBe(1);
  });

  it("negates what is known: what states nothing is not met, and its negation is", async () => {
    const filter = { not: { confidenceMin: 50 } };
    expect((await page(few, { filter })).names).toEqual([
      "Night Dragon",
      "Operation Parliament",
    ]);
  });

  it("takes techniques as people write them", async () => {
    for (const technique of ["T1566", "t1566", "Phishing"])
      expect(
        (await page(few, { filter: { techniques: [technique] } })).names,
      ).toEqual(["Cloud Hopper"]);
  });

  it("asks how many members hold an entity, whichever of its records meets the rest", async () => {
    const filter = { minMembers: 2 };
    expect((await page(few, { filter })).names).toEqual([
      "Operation Parliament",
    ]);
    expect(
      (await page(few, { filter: { ...filter, sectors: ["government"] } })).list
        ?.totalCount,
    ).toBe(1);
    expect(
      (await page(few, { filter: { ...filter, minMembers: 3 } })).names,
    ).toEqual([]);
  });

  it.each([
    [{ membersAny: ["singtel", "verizon"] }, /membersAny.*verizon/],
    [{ membersAny: [] }, /membersAny.*1 to/],
    [{ and: [] }, /`and`.*empty/],
    [{ or: [{ revoked: true }, { or: [] }] }, /`or`.*empty/],
    [
      {
        activeBetween: {
          from: "2019-01-01T00:00:00Z",
          until: "2018-01-01T00:00:00Z",
        },
      },
      /activeBetween.*2019.*2018/,
    ],
    [{ activeBetween: {} }, /activeBetween.*neither/],
    [{ confidenceMin: 101 }, /confidenceMin.*0 to 100.*101/],
    [{ confidenceMin: -1 }, /confidenceMin.*0 to 100.*-1/],
    [{ techniques: ["?!"] }, /techniques.*\?!/],
    [{ labels: [" "] }, /labels/],
    [{ minMembers: 0 }, /minMembers.*1 or more/],
    [{ not: { minMembers: 2 } }, /minMembers.*top/],
    [
      {
        and: Array.from({ length: 7 }, (_, n) => ({
          or: [{ labels: [`a${n}`] }, { labels: [`b${n}`] }],
        })),
      },
      /at most 64/,
    ],
  ])("that cannot be met or meant is refused: %j", async (filter, message) => {
    const { codes, errors } = await page(few, { filter });
    expect(codes).toEqual(["BAD_ARGUMENT"]);
    expect(errors[0]?.message).toMatch(message);
  });

  it("that is empty, or says nothing, is none", async () => {
    for (const filter of [{}, null, { and: [{}] }, { labels: null }])
      expect((await page(few, { filter })).names).toEqual(byName);
  });
});

describe("a cursor of a list", () => {
  it("is refused when altered, or used for another filter, order, kind or circle of members", async () => {
    const { list } = await page(few, { first: 2 });
    const after = list?.pageInfo.endCursor ?? "";
    const altered =
      after.slice(0, 30) + (after[30] === "A" ? "B" : "A") + after.slice(31);
    const refused = [
      await page(few, { after: altered }),
      await page(few, { after: after.slice(9) }),
      await page(few, { after, filter: { revoked: false } }),
      await page(few, { after, filter: { minMembers: 2 } }),
      await page(few, { after, orderBy: { by: "NAME", descending: true } }),
      await page(few, { after }, { asked: ["att", "singtel"] }),
      await ask(
        few,
        "query ($after: String) { actors(after: $after) { totalCount } }",
        { variables: { after } },
      ),
    ];
    expect(refused.flatMap(({ codes }) => codes)).toEqual(
      refused.map(() => "BAD_CURSOR"),
    );
    expect((await page(few, { after, first: 7 })).codes).toEqual([]);
    expect(
      (await page(few, { after, orderBy: { by: "NAME" }, filter: {} })).codes,
    ).toEqual([]);
  });
});

describe("a list that not everybody answered", () => {
  it("leaves those whom the caller left out NOT_ASKED, and is not counted", async () => {
    const { list, names } = await page(
      few,
      {},
      { asked: ["att", "telefonica"] },
    );
    expect(names).toEqual(["Operation Parliament", "Soft Cell"]);
    expect(list?.totalCount).toBeNull();
    expect(list?.answer).toMatchObject({ complete: false });
    expect(list?.answer.members.map(({ status }) => status)).toEqual([
      "ANSWERED",
      "NOT_ASKED",
      "NOT_ASKED",
      "NOT_ASKED",
      "ANSWERED",
    ]);
  });

  it("holds what the others hold when a member times out, and asks that one no more", async () => {
    const { list, names, wire } = await page(
      few,
      {},
      { failing: { singtel: { from: 2, status: "TIMED_OUT" } } },
    );
    expect(names).toEqual(byName);
    expect(list?.edges[2]?.node.members).toEqual([{ slug: "att" }]);
    expect(list?.totalCount).toBeNull();
    expect(list?.answer.complete).toBe(false);
    expect(
      wire.asked.filter(({ member }) => member === "singtel"),
    ).toHaveLength(2);
  });
});

describe("several lists in one question", () => {
  it("do not mix up, though they hold the same records", async () => {
    const { data } = await ask(
      few,
      `{
        sure: campaigns(filter: { confidenceMin: 80 }) { ...N }
        late: campaigns(filter: { not: { confidenceMin: 80 } }, orderBy: { by: FIRST_SEEN, descending: true }) { ...N }
        campaign(key: "Operation Parliament") { members { slug } identity { links { by } } }
      }
      fragment N on CampaignConnection { totalCount edges { node { name identity { links { by } } } } }`,
    );
    const joined = { links: [{ by: "NAME" }] };
    const alone = { links: [] };
    expect(data).toMatchObject({
      sure: {
        totalCount: 2,
        edges: [
          { node: { name: "Cloud Hopper", identity: alone } },
          { node: { name: "Operation Parliament", identity: joined } },
        ],
      },
      late: {
        totalCount: 3,
        edges: [
          { node: { name: "Soft Cell", identity: alone } },
          { node: { name: "Operation Parliament", identity: joined } },
          { node: { name: "Night Dragon", identity: alone } },
        ],
      },
      campaign: { members: [{ slug: "att" }, { slug: "singtel" }] },
    });
  });
});

describe("a list in which little matches", () => {
  it("gives a short page that says so and goes on, and ends", async () => {
    const rare = worldOf(
      members,
      Array.from({ length: 60 }, (_, n) =>
        campaign(
          "att",
          `Operation ${n + 10}`,
          n === 50 ? { confidence: 90 } : {},
        ),
      ),
    );
    const filter = { confidenceMin: 90 };
    const pages: (Connection | null | undefined)[] = [];
    let after: string | null | undefined = null;
    do {
      const { list }: Awaited<ReturnType<typeof page>> = await page(
        rare,
        { filter, after },
        { limits: { look: 3 } },
      );
      pages.push(list);
      after =
        list?.pageInfo.hasNextPage === true ? list.pageInfo.endCursor : null;
    } while (after !== null && after !== undefined);
    expect(pages.map((list) => list?.edges.length)).toEqual([0, 0, 1]);
    expect(pages.map((list) => list?.bounded)).toEqual([true, true, false]);
  });
});

describe("an entity of very many records", () => {
  it("comes once, though a cursor keeps no more than 400 records that are still to come", async () => {
    const things = [1, 2, 3].flatMap((thing) =>
      Array.from({ length: 200 }, (_, n): RecordTold => ({
        owner: members[n % 5] ?? "",
        kind: "INDICATOR",
        names: [`198.51.100.${thing}`],
        // One record of each thing after the other, so that all three begin at once.
        stated: { modified: instantOf(3 * n + thing) },
      })),
    );
    const last: RecordTold = {
      owner: "att",
      kind: "INDICATOR",
      names: ["203.0.113.7"],
    };
    const world = worldOf(members, [...things, last]);
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Awaited<ReturnType<typeof ask>> = await ask(
        world,
        `query ($after: String) { list: indicators(first: 3, orderBy: { by: MODIFIED }, after: $after) {
          pageInfo { hasNextPage endCursor } edges { node { name records { id } } } } }`,
        { variables: { after } },
      );
      const list = data?.["list"] as Pick<Connection, "pageInfo" | "edges">;
      names.push(...list.edges.map(({ node }) => node.name));
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names).toEqual([
      "198.51.100.1",
      "198.51.100.2",
      "198.51.100.3",
      "203.0.113.7",
    ]);
  });
});

describe("look-ahead", () => {
  it("brings with a list's own requests what the question wants of its records", async () => {
    const holdings = holdingsOf(worldWire(few), members);
    const { lookAhead } = holdings.question;
    const wants = members.map((member) => ({
      member,
      typename: `${typePrefix(member)}CampaignRecord`,
      selection: "id",
      variables: {},
    }));
    lookAhead.expect(wants, {});
    const order = { by: "NAME", descending: false };
    const lists = new ListHoldings(
      holdings,
      { kind: "CAMPAIGN", filter: null, order },
      {},
    );
    const { rows } = await mergedList(lists, {
      minMembers: 1,
      first: 20,
      after: null,
    });
    const records = rows.flatMap(({ node }) => node.records);
    expect(records).toHaveLength(5);
    for (const { owner, id } of records)
      expect(lookAhead.recall(owner, id, "id")).toMatchObject({ id });
  });
});

describe("what a page of 20 costs", () => {
  it.each([0, 1, 10])(
    "is two rounds and ten requests, with %i in ten indicators held by all five",
    async (sharedBy) => {
      const { wire, data } = await ask(
        indicatorsOf(sharedBy),
        "{ indicators(first: 20) { edges { node { name } } pageInfo { hasNextPage endCursor } } }",
      );
      expect(data?.["indicators"]).toMatchObject({
        pageInfo: { hasNextPage: true },
      });
      expect([wire.rounds(), wire.asked.length]).toEqual([2, 10]);
    },
  );

  it("is no more where records of one thing stand far apart", async () => {
    const { wire } = await ask(
      indicatorsOf(10),
      "{ indicators(first: 20, orderBy: { by: MODIFIED, descending: true }) { edges { node { name } } } }",
    );
    expect([wire.rounds(), wire.asked.length]).toEqual([2, 10]);
  });
});

function instantOf(second: number): string {
  return new Date(Date.UTC(2020, 0, 1) + second * 1_000).toISOString();
}

/** 60 indicators of each member, so many in ten held by all of them. */
function indicatorsOf(sharedBy: number): World {
  const records: RecordTold[] = [];
  for (const [m, owner] of members.entries())
    for (let n = 0; n < 60; n++)
      records.push({
        owner,
        kind: "INDICATOR",
        names: [n % 10 < sharedBy ? `10.9.${n}.1` : `10.${m}.${n}.2`],
        stated: { modified: `2020-01-01T00:00:${10 + ((n * 7) % 50)}.000Z` },
      });
  return worldOf(members, records);
}
