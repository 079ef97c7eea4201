/** Merged lists of the demonstration, through the public API: real members, real stores. */
import { describe, expect, it, jest } from "@jest/globals";

import { askGateway, statusesOf } from "../support/ask-gateway.ts";
import { gatewayOf } from "../support/running-demo.ts";

jest.setTimeout(600_000);

interface List {
  readonly totalCount: number | null;
  readonly bounded: boolean;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly node: Node }[];
}

interface Node {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly slug: string }[];
  readonly records: readonly { readonly id: string }[];
}

/** The page of a list; `type` is the entities' type. */
async function page(
  home: string,
  [list, type]: readonly [string, string],
  variables: Readonly<Record<string, unknown>>,
) {
  const answer = await askGateway<{ list: List }>(
    gatewayOf(home),
    `query ($filter: ${type}Filter, $orderBy: ${type}Order, $first: Int, $after: String) {
      list: ${list}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount bounded pageInfo { hasNextPage endCursor }
        edges { node { id name members { slug } records { id name } } }
      }
    }`,
    { variables },
  );
  expect(answer.errors).toBeUndefined();
  expect(new Set(Object.values(statusesOf(answer)))).toEqual(
    new Set(["ANSWERED"]),
  );
  return answer.data.list;
}

/** Every row of a list, page by page. */
async function walked(
  home: string,
  list: readonly [string, string],
  variables: Readonly<Record<string, unknown>>,
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const found: List = await page(home, list, { ...variables, after });
    nodes.push(...found.edges.map(({ node }) => node));
    after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
    if (found.totalCount !== null && after === null)
      expect(found.totalCount).toBe(nodes.length);
  } while (after !== null);
  return nodes;
}

const CAMPAIGNS = ["campaigns", "Campaign"] as const;
const INDICATORS = ["indicators", "Indicator"] as const;

const idsOf = (things: readonly { readonly id: string }[]) =>
  things.map(({ id }) => id);

describe.each(["singtel", "att"])("the campaigns that %s sees", (home) => {
  it.each([
    "NAME",
    "MODIFIED",
    "RECORDED_AT",
    "FIRST_SEEN",
    "LAST_SEEN",
    "CONFIDENCE",
  ])(
    "come once each by %s, the same in pages of 3 and of 100, up and down",
    async (by) => {
      for (const descending of [false, true]) {
        const orderBy = { by, descending };
        const whole = await walked(home, CAMPAIGNS, { orderBy, first: 100 });
        const small = await walked(home, CAMPAIGNS, { orderBy, first: 3 });
        expect(idsOf(small)).toEqual(idsOf(whole));
        const records = whole.flatMap((node) => idsOf(node.records));
        expect(new Set(records).size).toBe(records.length);
      }
    },
  );

  it.each([
    { changedSince: "2019-01-01T00:00:00Z" },
    {
      activeBetween: {
        from: "2017-01-01T00:00:00Z",
        until: "2018-12-31T00:00:00Z",
      },
    },
    { membersAny: ["singtel", "telefonica"] },
    { authors: ["Kaspersky"] },
    { tlpMax: "GREEN" },
    { confidenceMin: 60 },
    { sectors: ["telecommunications", "government"] },
    { countries: ["AE", "SA"] },
    { techniques: ["T1566", "Spearphishing Attachment"] },
    { labels: ["espionage"] },
    { revoked: false },
    { hasSighting: true },
  ])(
    "are those that meet a condition and those that do not: %j",
    async (condition) => {
      const first = 100;
      const all = await walked(home, CAMPAIGNS, { first });
      const met = await walked(home, CAMPAIGNS, { first, filter: condition });
      const not = await walked(home, CAMPAIGNS, {
        first,
        filter: { not: condition },
      });
      expect(new Set([...idsOf(met), ...idsOf(not)])).toEqual(
        new Set(idsOf(all)),
      );
    },
  );

  it("that two members hold hold Operation Parliament among them", async () => {
    const filter = { minMembers: 2 };
    const nodes = await walked(home, CAMPAIGNS, { filter });
    expect(nodes.map(({ name }) => name)).toContain("Operation Parliament");
    for (const { members } of nodes)
      expect(members.length).toBeGreaterThanOrEqual(2);
  });
});

describe("the indicators that Singtel sees", () => {
  it.each([
    { valueTypes: ["domain-name"] },
    { onWarningList: true },
    { detect: false },
    { techniques: ["T1566"] },
    {
      and: [
        { valueTypes: ["ipv4-addr"] },
        { or: [{ hasSighting: true }, { not: { detect: true } }] },
      ],
    },
  ])("can be filtered: %j", async (filter) => {
    const list = await page("singtel", INDICATORS, { filter, first: 20 });
    expect(list.edges.length).toBeLessThanOrEqual(20);
  });
});
