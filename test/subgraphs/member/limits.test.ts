/**
 * What a member refuses to answer for its size, whoever asks: over HTTP, with a
 * token that is good. Its store counts what is read: no refused request reaches it.
 */
import { generateKeyPairSync } from "node:crypto";

import {
  afterAll,
  beforeAll,
  beforeEach,
  expect,
  describe,
  it,
  jest,
} from "@jest/globals";

import type { Store } from "../../../cypher/neo4j.ts";
import { defaultLimits } from "../../../subgraphs/member/limits.ts";
import { fixedPolicy } from "../../../subgraphs/member/policy/live.ts";
import { startMemberServer } from "../../../subgraphs/member/server.ts";
import type { RunningServer } from "../../../subgraphs/serving/http-server.ts";
import { silentLog } from "../../../subgraphs/serving/log.ts";
import { readAnswer } from "../../../subgraphs/wire/read-answer.ts";
import { createSigner } from "../../../subgraphs/wire/signer.ts";
import { analystOf } from "../../support/own-member.ts";
import { policyFor, publicKeyOf } from "../../support/policies.ts";

jest.setTimeout(600_000);

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const keyOf = (home: string) =>
  publicKeyOf(
    home === "singtel" ? publicKey : generateKeyPairSync("ed25519").publicKey,
  );
const sign = createSigner({ home: "singtel", privateKey });
const reads: string[] = [];
const store: Store = {
  graph: () => ({
    read: async ({ name }) => {
      reads.push(name);
      return [];
    },
    write: async () => [],
  }),
  ready: async () => {},
  explain: async () => [],
  close: async () => {},
};

let server: RunningServer;
beforeAll(async () => {
  server = await startMemberServer({
    member: { slug: "att", name: "AT&T" },
    host: "127.0.0.1",
    port: 0,
    policy: fixedPolicy(policyFor("att", {}, keyOf)),
    store,
    secret: Buffer.alloc(32, 1),
    log: silentLog,
  });
});
afterAll(() => server.stop(100));
beforeEach(() => {
  reads.length = 0;
});

type Variables = Readonly<Record<string, unknown>>;

interface Answered {
  readonly status: number;
  readonly code: string;
  readonly text: string;
}

async function ask(
  query: string,
  variables: Variables = {},
): Promise<Answered> {
  const body = JSON.stringify({ query, variables });
  const token = await sign({
    member: "att",
    principal: analystOf("singtel"),
    body,
  });
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
    },
    body,
  });
  const text = await response.text();
  const { errors: [error] = [] } = JSON.parse(text) as {
    readonly errors?: { extensions: { code: string } }[];
  };
  const code = error?.extensions.code ?? "answered";
  return { status: response.status, code, text };
}

const representations = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    __typename: "AttCampaignRecord",
    id: `att/own/campaign--${n}`,
  }));
const literal = (count: number) =>
  `[${`{ __typename: "AttCampaignRecord", id: "att/own/campaign--1" } `.repeat(count)}]`;
const entities = "_entities(representations: $r)";
const byVariable = `query($r: [_Any!]!) { ${entities} { __typename } }`;
const pages = (levels: number) =>
  `${"actors(first: 100) { edges { node { campaigns(first: 100) { edges { node { ".repeat(levels)}id${" } } } } } }".repeat(levels)}`;
const bounced = (levels: number) =>
  `query($r: [_Any!]!) { ${entities} { ... on AttCampaignRecord { ${pages(levels)} } } }`;
const values = (count: number) =>
  Array.from({ length: count }, () => ({
    key: "k",
    type: "domain-name",
    value: "a.example",
  }));
const lookup =
  "query($v: [ScatterValue!]!) { scatter { lookup(values: $v) { key } } }";
const match =
  "query($k: [String!], $i: [ID!]) { scatter { match(kinds: [CAMPAIGN], keys: $k, ids: $i, among: []) { id } } }";
const edges =
  "query($i: [ID!]!, $t: [ID!]) { scatter { edges(ids: $i, to: ACTOR, targets: $t, among: [], first: 1) { more } } }";
const texts = (count: number) => Array(count).fill("x");

const refused: readonly [string, string, Variables, string][] = [
  [
    "too many tokens",
    `{ ${"__typename ".repeat(defaultLimits.tokens)} }`,
    {},
    "GRAPHQL_PARSE_FAILED",
  ],
  [
    "too many fields, as fragments double them",
    `{ scatter { ...F0 } } ${Array.from({ length: 16 }, (_, n) => `fragment F${n} on Scatter { ...F${n + 1} ...F${n + 1} }`).join(" ")} fragment F16 on Scatter { contract }`,
    {},
    "QUESTION_TOO_LARGE",
  ],
  [
    "too many aliases",
    `{ scatter { ${Array.from({ length: defaultLimits.aliases + 1 }, (_, n) => `a${n}: contract`).join(" ")} } }`,
    {},
    "TOO_MANY_ALIASES",
  ],
  [
    "too many directives",
    `{ scatter { ${Array.from({ length: 501 }, (_, n) => `a${n}: contract @include(if: true) @skip(if: false)`).join(" ")} } }`,
    {},
    "TOO_MANY_DIRECTIVES",
  ],
  [
    "too many levels",
    bounced(4),
    { r: representations(1) },
    "QUESTION_TOO_DEEP",
  ],
  [
    "too many records at once",
    byVariable,
    { r: representations(2_001) },
    "QUESTION_TOO_LARGE",
  ],
  [
    "too many records at once, written out",
    `{ _entities(representations: ${literal(2_001)}) { __typename } }`,
    {},
    "QUESTION_TOO_LARGE",
  ],
  [
    "too many records at once, as a variable's default",
    `query($r: [_Any!]! = ${literal(2_001)}) { ${entities} { __typename } }`,
    {},
    "QUESTION_TOO_LARGE",
  ],
  [
    "too many records in several fields",
    `query($r: [_Any!]!) { a: ${entities} { __typename } b: ${entities} { __typename } }`,
    { r: representations(1_001) },
    "QUESTION_TOO_LARGE",
  ],
  [
    "pages in pages of a few records",
    bounced(2),
    { r: representations(10) },
    "QUESTION_TOO_COSTLY",
  ],
  [
    "pages of many records",
    bounced(1),
    { r: representations(2_000) },
    "QUESTION_TOO_COSTLY",
  ],
  ["too many values", lookup, { v: values(10_001) }, "QUESTION_TOO_LARGE"],
  [
    "a list in a filter",
    lookup,
    { v: [], x: [texts(10_001)] },
    "QUESTION_TOO_LARGE",
  ],
  [
    "a mutation",
    "mutation { scatter { contract } }",
    {},
    "OPERATION_RESOLUTION_FAILURE",
  ],
];

describe("a member", () => {
  it.each(refused)(
    "refuses %s with status 400, and reads nothing",
    async (_, query, variables, code) => {
      const answer = await ask(query, variables);
      expect([answer.status, answer.code]).toEqual([400, code]);
      expect(reads).toEqual([]);
    },
  );

  it.each<[string, string, Variables]>([
    ["keys", match, { k: texts(5_001) }],
    ["ids", match, { i: texts(5_001) }],
    ["ids of edges", edges, { i: texts(5_001) }],
    ["targets", edges, { i: [], t: texts(5_001) }],
    [
      "ids of a frontier",
      "query($i: [ID!]!) { scatter { frontier(ids: $i, to: [ACTOR], most: 1, among: []) { from } } }",
      { i: texts(5_001) },
    ],
    [
      "ids of sightings",
      "query($i: [ID!]!) { scatter { sightings(ids: $i) { of } } }",
      { i: texts(5_001) },
    ],
    [
      "keys of a search",
      "query($k: [String!]!) { scatter { search(keys: $k, words: [], kinds: [ACTOR], among: [], first: 1) { more } } }",
      { k: texts(5_001) },
    ],
    [
      "words of a search",
      "query($k: [String!]!) { scatter { search(keys: [], words: $k, kinds: [ACTOR], among: [], first: 1) { more } } }",
      { k: texts(5_001) },
    ],
    [
      "organisations to release to",
      "query($k: [ID!]!) { scatter { match(kinds: [CAMPAIGN], keys: [], among: $k) { id } } }",
      { k: texts(5_001) },
    ],
  ])(
    "refuses more %s than one request carries",
    async (_, query, variables) => {
      expect((await ask(query, variables)).code).toBe("BAD_ARGUMENT");
      expect(reads).toEqual([]);
    },
  );

  it("answers what is just within", async () => {
    expect((await ask(byVariable, { r: representations(2_000) })).code).toBe(
      "answered",
    );
    expect((await ask(lookup, { v: values(10_000) })).code).toBe("answered");
    expect((await ask(match, { k: texts(5_000), i: texts(5_000) })).code).toBe(
      "answered",
    );
    expect(reads).not.toEqual([]);
  });

  it("is not taken to be broken for a refusal: its part is refused", async () => {
    for (const [, query, variables, code] of refused) {
      if (code === "OPERATION_RESOLUTION_FAILURE") continue;
      const { text } = await ask(query, variables);
      expect(readAnswer(text, 100)).toMatchObject({ status: "REFUSED" });
    }
  });
});
