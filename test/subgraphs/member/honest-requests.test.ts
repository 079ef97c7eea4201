/**
 * A member's limits leave room for what honest homes send: whatever the README's
 * questions and the commands come to at a member, with everything that look-ahead
 * brings along, and with as many keys, ids and values as the alliance ever sends.
 */
import { readFileSync } from "node:fs";

import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { describe, expect, it, jest } from "@jest/globals";
import { Kind, parse, validate } from "graphql";

import { askQuery } from "../../../gateway/command-line/questions/ask-query.ts";
import { lookupQuery } from "../../../gateway/command-line/questions/lookup.ts";
import { pathQuery } from "../../../gateway/command-line/questions/path.ts";
import { relatedQuery } from "../../../gateway/command-line/questions/related.ts";
import { searchQuery } from "../../../gateway/command-line/questions/search.ts";
import type { GatewayContext } from "../../../gateway/data-source/gateway-context.ts";
import { planHook } from "../../../gateway/data-source/plan-hook.ts";
import {
  LOOKUP_DOCUMENT,
  ORIGINALS_DOCUMENT,
  along,
  edgesDocument,
  frontierDocument,
  matchDocument,
  pageDocument,
  searchDocument,
} from "../../../subgraphs/alliance/scatter/scatter-document.ts";
import type { Extras } from "../../../subgraphs/alliance/scatter/extras.ts";
import { kinds } from "../../../subgraphs/contract/kinds.ts";
import { defaultLimits } from "../../../subgraphs/member/limits.ts";
import { memberSchema } from "../../../subgraphs/member/schema.ts";
import { checkQuestion } from "../../../subgraphs/serving/limits/check-question.ts";
import { measure } from "../../../subgraphs/serving/limits/measure.ts";
import { questionTo } from "../wire/fixture.ts";

jest.setTimeout(600_000);

const schema = memberSchema("singtel");
const everything: Extras = new Set(["facts", "origin", "citations"]);
const allKinds = kinds.map(({ name }) => name);

const readme = [
  ...readFileSync("README.md", "utf8").matchAll(/^```graphql\n([^]*?)^```/gm),
].map(([, query = ""]) => query);

/** Everything of every kind's records, as a question that wants all there is. */
const everyRecord = `{ entities(key: "x") { records { id stixId stixType member { slug name } author feed marking { tlp statements pap } labels confidence basis revoked created modified recordedAt externalReferences { sourceName url externalId description published } ${kinds.map((kind) => `... on ${kind.type}Record { name ${kind.edgesTo.map((to) => `${kinds.find(({ name }) => name === to)?.many}(first: 20) { edges { relationshipType node { id name } } }`).join(" ")} }`).join(" ")} } } }`;

interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const sent = await requestsOf([
  ...readme.map((query) => ({ query, variables: {} })),
  { query: askQuery, variables: { key: "x" } },
  { query: lookupQuery, variables: { values: ["x"] } },
  { query: pathQuery, variables: { from: "a", to: "b", hops: 6, first: 10 } },
  { query: relatedQuery, variables: { key: "x", first: 100 } },
  { query: searchQuery, variables: { text: "x", first: 100 } },
  { query: everyRecord, variables: {} },
]);

describe("what honest homes send to a member", () => {
  it("is GraphQL of the contract, and something comes along with it", () => {
    expect(sent.length).toBeGreaterThan(50);
    for (const { query } of sent)
      expect(validate(schema, parse(query)).map(String)).toEqual([]);
    expect(sent.some(({ query }) => query.includes("r6: record"))).toBe(true);
  });

  it("is far inside the limits of a member", () => {
    const all = sent.map(measured);
    const largest = (
      name: "tokens" | "depth" | "fields" | "aliases" | "cost",
    ) => Math.max(...all.map((each) => each[name]));
    expect(largest("tokens") * 4).toBeLessThan(defaultLimits.tokens);
    expect(largest("fields") * 4).toBeLessThan(defaultLimits.fields);
    expect(largest("aliases") * 4).toBeLessThan(defaultLimits.aliases);
    expect(largest("depth") + 8).toBeLessThan(defaultLimits.depth);
    expect(largest("cost") * 2).toBeLessThan(defaultLimits.cost);
  });
});

function measured({ query, variables }: Sent) {
  const document = parse(query);
  const operation = document.definitions.find(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error("No operation.");
  const asked = { document, schema, operation, variables };
  return {
    ...measure(document, schema, defaultLimits),
    tokens: tokensOf(query),
    cost: checkQuestion(asked, { ...defaultLimits, cost: Infinity }),
  };
}

function tokensOf(query: string): number {
  let tokens = 0;
  let token = parse(query).loc?.startToken;
  while (token !== undefined && token !== null) {
    tokens += 1;
    token = token.next ?? undefined;
  }
  return tokens;
}

/** What reaches one member when these are asked: the fetches of the plan, and the alliance's own requests. */
async function requestsOf(
  questions: readonly Sent[],
): Promise<readonly Sent[]> {
  const fetched: Sent[] = [];
  const hook = planHook(["singtel"]);
  const server = new ApolloServer<GatewayContext>({
    gateway: new ApolloGateway({
      supergraphSdl: readFileSync("test/fixtures/supergraph.graphql", "utf8"),
      buildService: () => ({ process: () => Promise.resolve({ data: null }) }),
      experimental_didResolveQueryPlan: (told) => {
        hook(told);
        const plan = JSON.stringify(told.queryPlan);
        const texts = plan.matchAll(
          /"serviceName":"singtel".*?"operation":("(?:[^"\\]|\\.)*")/g,
        );
        for (const [, text = ""] of texts)
          fetched.push(entitiesFetch(JSON.parse(text) as string));
      },
    }),
    stopOnTerminationSignals: false,
  });
  await server.start();
  const scattered: Sent[] = [];
  for (const question of questions) {
    const asking = questionTo(["singtel"]);
    await server.executeOperation(
      { ...question },
      { contextValue: { question: asking } },
    );
    scattered.push(
      ...scatterRequests(along(asking.lookAhead, "singtel", allKinds)),
    );
  }
  await server.stop();
  return [...fetched, ...scattered];
}

/** As many representations as the identity of one entity can have records. */
function entitiesFetch(query: string): Sent {
  const representations = Array.from({ length: 400 }, () => ({
    __typename: "SingtelCampaignRecord",
    id: "x",
  }));
  return { query, variables: { representations, first: 20 } };
}

/** The alliance's requests at their largest: 4,000 wants in a `match`, ten types for each of 1,000 values. */
function scatterRequests(brought: ReturnType<typeof along>): readonly Sent[] {
  const among = ["att", "etisalat", "singtel", "softbank", "telefonica"];
  const ids = Array<string>(400).fill("singtel/own/campaign--1");
  const filter = { anyOf: [] };
  const common = { ...brought.variables, among, filter };
  return [
    {
      query: matchDocument(2, brought, everything, true),
      variables: {
        ...common,
        kinds0: allKinds,
        keys0: Array(4_000).fill("name:x"),
        kinds1: allKinds,
        ids1: ids,
      },
    },
    {
      query: pageDocument(brought, everything),
      variables: { ...common, kind: "CAMPAIGN", first: 101 },
    },
    {
      query: edgesDocument(brought, everything),
      variables: { ...common, ids, to: "CAMPAIGN", targets: ids, first: 100 },
    },
    {
      query: frontierDocument(brought, everything),
      variables: { ...common, ids, to: allKinds, most: 1_000, inAll: 5_000 },
    },
    {
      query: searchDocument(brought, everything),
      variables: {
        ...common,
        keys: ["x"],
        words: [],
        kinds: allKinds,
        first: 101,
      },
    },
    {
      query: ORIGINALS_DOCUMENT,
      variables: {
        ids: Array(500).fill("x"),
        ends: Array(2_000).fill("x"),
      },
    },
    {
      query: LOOKUP_DOCUMENT,
      variables: {
        values: Array.from({ length: 10_000 }, () => ({
          key: "k",
          type: "ipv4-addr",
          value: "v",
        })),
      },
    },
  ];
}
