/** Search as analysts use it: what it finds, what it shows, what it refuses, whom it asks. */
import { describe, expect, it, jest } from "@jest/globals";

import { ask } from "./support/ask-alliance.ts";
import type { AskOptions } from "./support/ask-alliance.ts";
import { worldOf } from "./support/world.ts";
import type { World } from "./support/world.ts";

jest.setTimeout(600_000);

const members = ["att", "singtel", "telefonica"];
const world = worldOf(members, [
  { owner: "att", kind: "CAMPAIGN", names: ["Operation Parliament"] },
  {
    owner: "singtel",
    kind: "CAMPAIGN",
    names: ["Operation Parliament", "Parliament 2017"],
  },
  { owner: "singtel", kind: "ACTOR", names: ["Operation Parliament"] },
  {
    owner: "telefonica",
    kind: "ACTOR",
    names: ["WIRTE", "Gaza Parliament Group"],
  },
  {
    owner: "telefonica",
    kind: "TECHNIQUE",
    names: ["Phishing"],
    ids: [{ key: "ref:mitre-attack:T1566", as: "OWN_ID" }],
  },
  {
    owner: "att",
    kind: "VULNERABILITY",
    names: ["Log4Shell"],
    ids: [{ key: "cve:CVE-2021-44228", as: "OWN_ID" }],
  },
  { owner: "att", kind: "INDICATOR", names: ["194.38.20.31"] },
  { owner: "singtel", kind: "INDICATOR", names: ["194.38.20.31"] },
  { owner: "att", kind: "INDICATOR", names: ["login.office365-mail.example"] },
]);

const SEARCH = `query ($text: String!, $kinds: [EntityKind!], $first: Int = 20, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    edges { cursor exact score node { __typename id name } matched { field value members { slug } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } bounded answer { complete members { member { slug } status } } } }`;

interface Edge {
  readonly cursor: string;
  readonly exact: boolean;
  readonly node: { readonly id: string };
}

async function search(
  text: string,
  options: AskOptions & { readonly over?: World } = {},
) {
  const { over = world, ...rest } = options;
  const told = await ask(over, SEARCH, {
    ...rest,
    variables: { text, ...rest.variables },
  });
  const page = told.data?.["search"] as {
    readonly edges: readonly Edge[];
    readonly pageInfo: { readonly endCursor: string };
    readonly bounded: boolean;
  } | null;
  return { ...told, page, ids: page?.edges.map(({ node }) => node.id) };
}

describe("a search", () => {
  it.each([
    [
      "parliament",
      [
        "campaign/operation-parliament",
        "actor/wirte",
        "actor/operation-parliament",
      ],
    ],
    [
      "Operation Parliament",
      ["campaign/operation-parliament", "actor/operation-parliament"],
    ],
    ["campaign:parliament", ["campaign/operation-parliament"]],
    ["actor:wirte", ["actor/wirte"]],
    ["gaza", ["actor/wirte"]],
    ["T1566", ["technique/T1566"]],
    ["technique:phish", ["technique/T1566"]],
    ["cve:2021-44228", ["vulnerability/CVE-2021-44228"]],
    ["log4", ["vulnerability/CVE-2021-44228"]],
    ["ip:194.38", ["indicator/ipv4-addr/194.38.20.31"]],
    ["194[.]38", ["indicator/ipv4-addr/194.38.20.31"]],
    ["office365", ["indicator/domain-name/login.office365-mail.example"]],
    ["domain:194.38", []],
    ["nobody at all", []],
  ])("for %s finds %j", async (text, ids) => {
    expect((await search(text)).ids).toEqual(ids);
  });

  it("puts exact matches first, and tells what matched and where", async () => {
    const { page } = await search("operation parliament");
    expect(page?.edges[0]).toMatchObject({
      exact: true,
      score: 1 / 61 + 1 / 61,
      node: { __typename: "Campaign", id: "campaign/operation-parliament" },
      matched: [
        {
          field: "name",
          value: "Operation Parliament",
          members: [{ slug: "att" }, { slug: "singtel" }],
        },
      ],
    });
    const { page: part } = await search("parliament");
    expect(part?.edges.map(({ exact }) => exact)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("finds only the kinds that were asked for", async () => {
    const { ids } = await search("parliament", {
      variables: { kinds: ["ACTOR"] },
    });
    expect(ids).toEqual(["actor/operation-parliament", "actor/wirte"]);
    const { wire, page } = await search("actor:parliament", {
      variables: { kinds: ["CAMPAIGN"] },
    });
    expect(page?.edges).toEqual([]);
    expect(wire.asked).toEqual([]);
  });

  it("costs one request a member, and the rounds of closing what was found", async () => {
    const { wire } = await search("ip:194.38");
    expect(wire.rounds()).toBe(2);
    expect(wire.asked.map(({ operation }) => operation)).toEqual([
      "Search",
      "Search",
      "Search",
      "Match",
      "Match",
      "Match",
    ]);
  });

  it("is asked of nobody but those of x-tessera-members, and says who was left out", async () => {
    const { wire, page, ids } = await search("parliament", {
      asked: ["telefonica"],
    });
    expect(new Set(wire.asked.map(({ member }) => member))).toEqual(
      new Set(["telefonica"]),
    );
    expect(ids).toEqual(["actor/wirte"]);
    expect(page).toMatchObject({
      answer: {
        complete: false,
        members: [
          { member: { slug: "att" }, status: "NOT_ASKED" },
          { member: { slug: "singtel" }, status: "NOT_ASKED" },
          { member: { slug: "telefonica" }, status: "ANSWERED" },
        ],
      },
    });
  });

  it("says when a member had more than it gave", async () => {
    const flood = worldOf(
      members,
      Array.from({ length: 101 }, (_, n) => ({
        owner: "att",
        kind: "INDICATOR" as const,
        names: [`a${n}.flood.example`],
      })),
    );
    const { page } = await search("flood", { over: flood });
    expect(page).toMatchObject({
      bounded: true,
      pageInfo: { hasNextPage: true },
    });
    const last = await search("flood", {
      over: flood,
      variables: { first: 100 },
    });
    expect(last.page?.edges).toHaveLength(100);
    expect(last.page).toMatchObject({ pageInfo: { hasNextPage: false } });
  });

  it("that goes on after a cursor goes on behind it", async () => {
    const first = await search("parliament", { variables: { first: 1 } });
    const next = await search("parliament", {
      variables: { first: 5, after: first.page?.pageInfo.endCursor },
    });
    expect(next.ids).toEqual(["actor/wirte", "actor/operation-parliament"]);
    expect(next.page).toMatchObject({ pageInfo: { hasPreviousPage: true } });
  });

  it.each([
    ["of another text", "wirte", {}],
    ["of other kinds", "parliament", { kinds: ["ACTOR"] }],
  ])("refuses a cursor %s", async (_, text, more) => {
    const { page } = await search("parliament", { variables: { first: 1 } });
    const after = page?.pageInfo.endCursor;
    const { codes } = await search(text, { variables: { ...more, after } });
    expect(codes).toEqual(["BAD_CURSOR"]);
  });

  it("refuses a cursor of other members, an altered one, and one that is none", async () => {
    const { page } = await search("parliament", { variables: { first: 1 } });
    const after = page?.pageInfo.endCursor ?? "";
    const others = await search("parliament", {
      asked: ["att"],
      variables: { after },
    });
    expect(others.codes).toEqual(["BAD_CURSOR"]);
    for (const bad of [`x${after}`, after.slice(3), "x", ""]) {
      const { codes } = await search("parliament", {
        variables: { after: bad },
      });
      expect(codes).toEqual(["BAD_CURSOR"]);
    }
  });

  it.each([
    ["of one letter", "a"],
    ["of nothing", "  "],
    ["of 5,000 characters", "x".repeat(5_000)],
    ["of 1 MB", "x".repeat(1_048_576)],
    ["with a NUL", "par\0liament"],
    ["with a lone surrogate", "par\udc00"],
  ])("%s is BAD_ARGUMENT, and nobody is asked", async (_, text) => {
    const { codes, wire } = await search(text);
    expect(codes).toEqual(["BAD_ARGUMENT"]);
    expect(wire.asked).toEqual([]);
  });

  it.each([
    '*:* OR name:"x"~10 && [a TO b] /.*/ ',
    "') RETURN n //",
    "\u202eparliament\u202c",
    "раrliаment mixed with Кириллица",
  ])("takes %s for text", async (text) => {
    const { codes } = await search(text);
    expect(codes).toEqual([]);
  });
});
