/** Who may ask how much: by organisation and affiliation, and who is told the schema. */
import { readFileSync } from "node:fs";

import { ApolloServer, HeaderMap } from "@apollo/server";
import { describe, expect, it, jest } from "@jest/globals";

import type { GatewayContext } from "../../../gateway/data-source/gateway-context.ts";
import { limitsPlugin } from "../../../gateway/limits/limits-plugin.ts";
import { defaultLimits } from "../../../gateway/limits/limits.ts";
import type { Limits } from "../../../gateway/limits/limits.ts";
import type { Affiliation } from "../../../subgraphs/contract/principal.ts";
import { questionTo } from "../../subgraphs/wire/fixture.ts";
import { publicGraph } from "../registry/alliance-of.ts";

jest.setTimeout(600_000);

const { schema } = await publicGraph(
  readFileSync("test/fixtures/supergraph.graphql", "utf8"),
);
const cheap = `{ campaign(key: "xenon") { name } }`;

function gateway(limits: Partial<Limits>) {
  const met: string[] = [];
  const server = new ApolloServer<GatewayContext>({
    schema,
    introspection: true,
    plugins: [
      limitsPlugin({ ...defaultLimits, ...limits }, (code) => met.push(code)),
    ],
  });
  const ask = async (
    query: string,
    affiliation: Affiliation = "staff",
    organisation = "singtel",
  ) => {
    const question = questionTo([]);
    const principal = { ...question.principal, affiliation, organisation };
    const { body, http } = await server.executeOperation(
      {
        query,
        http: {
          method: "POST",
          headers: new HeaderMap(),
          search: "",
          body: {},
        },
      },
      { contextValue: { question: { ...question, principal } } },
    );
    if (body.kind !== "single") throw new Error("One answer was expected.");
    const code = body.singleResult.errors?.[0]?.extensions?.["code"];
    return {
      code: code ?? "answered",
      status: http.status ?? 200,
      retryAfter: Number(http.headers.get("retry-after") ?? 0),
    };
  };
  return { ask, met };
}

describe("the budget of a minute", () => {
  it("is one organisation's and affiliation's, and is told with the seconds to wait", async () => {
    const { ask, met } = gateway({ costPerMinute: 5 });
    expect(await ask(cheap)).toMatchObject({ code: "answered" });
    expect(await ask(cheap)).toMatchObject({ code: "answered" });
    const refused = await ask(cheap);
    expect(refused).toMatchObject({ code: "TOO_MANY_QUESTIONS", status: 429 });
    expect(refused.retryAfter).toBeGreaterThan(0);
    expect(refused.retryAfter).toBeLessThanOrEqual(60);
    expect(await ask(cheap, "service")).toMatchObject({ code: "answered" });
    expect(await ask(cheap, "staff", "att")).toMatchObject({
      code: "answered",
    });
    expect(met).toEqual(["TOO_MANY_QUESTIONS"]);
  });
});

describe("questions at once", () => {
  it("are as many as may be, and a place is free again when its question is over", async () => {
    const { ask } = gateway({ atOnce: 2 });
    const refused = (
      await Promise.all([ask(cheap), ask(cheap), ask(cheap)])
    ).filter(({ code }) => code === "TOO_MANY_QUESTIONS");
    expect(refused).toHaveLength(1);
    for (let again = 0; again < 5; again++)
      expect(await ask(cheap)).toMatchObject({ code: "answered" });
  });
});

describe("the schema", () => {
  const questions = [
    "{ __schema { types { name } } }",
    '{ __type(name: "Campaign") { name } }',
    '{ x: __type(name: "Campaign") { name } }',
    "{ ...a } fragment a on Query { ... on Query { __schema { types { name } } } }",
  ];

  it.each(questions)("is not told to a client: %s", async (query) => {
    const { ask } = gateway({});
    expect(await ask(query, "client")).toMatchObject({
      code: "INTROSPECTION_OFF",
      status: 403,
    });
    expect(await ask(query, "guest")).toMatchObject({
      code: "INTROSPECTION_OFF",
    });
    expect(await ask(query, "staff")).toMatchObject({ code: "answered" });
  });

  it("is not what `__typename` is", async () => {
    const { ask } = gateway({});
    expect(await ask("{ __typename }", "client")).toMatchObject({
      code: "answered",
    });
  });

  it("is not what a text that holds its name is", async () => {
    const { ask } = gateway({});
    expect(
      await ask(`{ campaign(key: "__schema") { name } }`, "client"),
    ).toMatchObject({ code: "answered" });
  });
});
