import { readFileSync } from "node:fs";

import { ApolloServer } from "@apollo/server";
import { describe, expect, it, jest } from "@jest/globals";
import { parse } from "graphql";

import type { GatewayContext } from "../../../gateway/data-source/gateway-context.ts";
import { limitsPlugin } from "../../../gateway/limits/limits-plugin.ts";
import { defaultLimits } from "../../../gateway/limits/limits.ts";
import type { Limits } from "../../../gateway/limits/limits.ts";
import { measure } from "../../../subgraphs/serving/limits/measure.ts";
import { questionTo } from "../../subgraphs/wire/fixture.ts";
import { publicGraph } from "../registry/alliance-of.ts";

// Building the graph is synchronous work of seconds where the machine is busy.
jest.setTimeout(600_000);

const { schema } = await publicGraph(
  readFileSync("test/fixtures/supergraph.graphql", "utf8"),
);

const limits = { ...defaultLimits, depth: 8, recordPaths: 2, fields: 50 };

describe("the measure of a question", () => {
  it("counts levels, fields and the paths that lead to members' records", () => {
    expect(
      measured(
        `{ campaign(key: "xenon") { name records { id member { name } } } }`,
      ),
    ).toEqual({
      depth: 4,
      recordPaths: 1,
      fields: 6,
      aliases: 0,
      directives: 0,
    });
  });

  it("counts every way to a record: of an entity, of a claim, of an id, of another record", () => {
    const { recordPaths } = measured(`{
      node(id: "a") { id }
      nodes(ids: ["a"]) { id }
      campaign(key: "xenon") {
        records { id ... on SingtelCampaignRecord { indicators { edges { node { id } } } } }
        attached { id }
        actors { edges { claims { record { id } target { id } } } }
      }
    }`);
    expect(recordPaths).toBe(7);
  });

  it("follows fragments, each as often as it is used", () => {
    const question = `
      { a: campaign(key: "alpha") { ...held } b: campaign(key: "bravo") { ...held } }
      fragment held on Campaign { records { ...one } }
      fragment one on CampaignRecord { id name }`;
    expect(measured(question)).toEqual({
      depth: 3,
      recordPaths: 2,
      fields: 8,
      aliases: 2,
      directives: 0,
    });
  });

  it("is that of the largest operation, whichever is run", () => {
    const question = `query a { members { contract } } query b { campaign(key: "xenon") { records { id } } }`;
    expect(measured(question)).toEqual({
      depth: 3,
      recordPaths: 1,
      fields: 3,
      aliases: 0,
      directives: 0,
    });
  });
});

describe("a question over the limits", () => {
  it("passes where it meets every limit", async () => {
    expect(
      await codeOf(
        `{ campaign(key: "xenon") { a: records { id } b: records { id } } }`,
      ),
    ).toBe("accepted");
  });

  it("with too many paths to records is TOO_MANY_RECORD_PATHS, and the message says how many", async () => {
    const question = `{ campaign(key: "xenon") { a: records { id } b: records { id } c: records { id } } }`;
    expect(await codeOf(question)).toBe("TOO_MANY_RECORD_PATHS");
    expect(await messageOf(question)).toBe(
      "A question reaches records by at most 2 paths; this one has 3.",
    );
  });

  it("that nests too deeply is QUESTION_TOO_DEEP", async () => {
    const question = `{ campaign(key: "xenon") ${nested("sameName", 9, "id")} }`;
    expect(await codeOf(question)).toBe("QUESTION_TOO_DEEP");
  });

  it("with too many fields is QUESTION_TOO_LARGE", async () => {
    const names = Array.from({ length: 51 }, (_, at) => `n${at}: name`);
    expect(
      await codeOf(`{ campaign(key: "xenon") { ${names.join(" ")} } }`),
    ).toBe("QUESTION_TOO_LARGE");
  });

  it("of 2^30 fields in thirty fragments is refused at once", async () => {
    const doubled = Array.from(
      { length: 30 },
      (_, at) => `fragment f${at + 1} on Campaign { ...f${at} ...f${at} }`,
    );
    const bomb = `{ campaign(key: "xenon") { ...f30 } } fragment f0 on Campaign { name } ${doubled.join(" ")}`;
    const before = process.cpuUsage();
    expect(await codeOf(bomb)).toBe("QUESTION_TOO_LARGE");
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  });

  it("of record paths that double in fragments is refused at once", async () => {
    const doubled = Array.from(
      { length: 10 },
      (_, at) => `fragment f${at + 1} on Campaign { ...f${at} ...f${at} }`,
    );
    const bomb = `{ campaign(key: "xenon") { ...f10 } } fragment f0 on Campaign { records { id } } ${doubled.join(" ")}`;
    expect(await codeOf(bomb, { ...defaultLimits, fields: 100_000 })).toBe(
      "TOO_MANY_RECORD_PATHS",
    );
  });

  it("of six levels from entity to records and on is refused by the limits that stand by default", async () => {
    const steps = [
      "indicators",
      "campaigns",
      "indicators",
      "campaigns",
      "indicators",
      "campaigns",
    ];
    const bounce = steps.reduceRight(
      (inner, step) =>
        `records { name } ${step} { edges { node { ${inner} } } }`,
      "records { name }",
    );
    expect(
      await codeOf(`{ campaign(key: "xenon") { ${bounce} } }`, defaultLimits),
    ).toMatch(/^(TOO_MANY_RECORD_PATHS|QUESTION_TOO_DEEP)$/);
  });

  it("of two levels from entity to records and on passes by default", async () => {
    const question = `{ campaign(key: "xenon") { records { name } indicators { edges { node { records { name } campaigns { edges { node { records { name } } } } } } } } }`;
    expect(await codeOf(question, defaultLimits)).toBe("accepted");
  });
});

function measured(question: string) {
  return measure(parse(question), schema, defaultLimits);
}

function nested(field: string, levels: number, leaf: string): string {
  return `${`{ ${field} `.repeat(levels)}{ ${leaf} }${" }".repeat(levels)}`;
}

async function errorOf(query: string, by: Limits = limits) {
  const server = new ApolloServer<GatewayContext>({
    schema,
    plugins: [limitsPlugin(by)],
  });
  const { body } = await server.executeOperation(
    { query },
    { contextValue: { question: questionTo([]) } },
  );
  if (body.kind !== "single") throw new Error("One answer was expected.");
  return body.singleResult.errors?.[0];
}

async function codeOf(query: string, by: Limits = limits): Promise<string> {
  const code: unknown = (await errorOf(query, by))?.extensions?.["code"];
  return typeof code === "string" ? code : "accepted";
}

async function messageOf(query: string): Promise<string | undefined> {
  return (await errorOf(query))?.message;
}
