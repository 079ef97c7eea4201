/** The line that a gateway writes for every question: who, what for, of whom, and never what was searched for. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import { parseRegistry } from "../../gateway/registry/registry.ts";
import { startGateway } from "../../gateway/server.ts";
import type { RunningServer } from "../../subgraphs/serving/http-server.ts";
import type { Log } from "../../subgraphs/serving/log.ts";
import { silentLog } from "../../subgraphs/serving/log.ts";
import { postToGateway } from "../support/ask-gateway.ts";
import { everybodyIsAnalystOf } from "../support/signed-in.ts";

type Line = Readonly<Record<string, unknown>>;

const lines: Line[] = [];
const audit: Log = {
  ...silentLog,
  info: (fields, message) => void lines.push({ ...fields, message }),
};

let gateway: RunningServer;
let linesOfWarmUp: number;

beforeAll(async () => {
  gateway = await startGateway({
    home: "singtel",
    // Nobody listens on port 1: whoever is asked is not reached.
    registry: parseRegistry({
      members: ["att", "singtel"].map((slug) => ({
        slug,
        name: slug,
        url: "http://127.0.0.1:1/graphql",
        contract: "1.0",
      })),
    }),
    host: "127.0.0.1",
    port: 0,
    ...everybodyIsAnalystOf("singtel"),
    deadlineMs: 2_000,
    log: silentLog,
    audit,
  });
  linesOfWarmUp = lines.length;
}, 60_000);

afterAll(() => gateway.stop(100));

async function lineOf(
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Line> {
  lines.length = 0;
  await postToGateway(`${gateway.url}/graphql`, JSON.stringify(body), headers);
  expect(lines).toHaveLength(1);
  return lines[0] ?? {};
}

const SECRET = "secret-of-the-hunt.example";

describe("the line of a question", () => {
  it("tells who asked, what for, by which operation, whom, and what became of it", async () => {
    const line = await lineOf(
      {
        query: `query Hunt($text: String!) { mine: search(text: $text) { edges { score } } lookup(values: [$text]) { status } }`,
        operationName: "Hunt",
        variables: { text: SECRET },
      },
      {
        "x-tessera-members": "att",
        "x-tessera-purpose": "incident-response",
      },
    );
    expect(line).toEqual({
      message: "question",
      questionId: expect.any(String),
      subject: expect.stringMatching(/^[\w-]{22}$/),
      organisation: "singtel",
      affiliation: "staff",
      purpose: "incident-response",
      operation: "Hunt",
      fields: ["search", "lookup"],
      asked: ["att"],
      members: { att: "UNREACHABLE", singtel: "NOT_ASKED" },
      requests: expect.any(Number),
      errors: expect.any(Array),
    });
  });

  it("never holds what was searched for, whether in a variable or in the question itself", async () => {
    for (const body of [
      { query: `{ search(text: "${SECRET}") { bounded } }` },
      {
        query: `{ ${"x".repeat(5)}: lookup(values: ["${SECRET}"]) { status } }`,
      },
      {
        query: `query ($v: [String!]!) { lookup(values: $v) { status } }`,
        variables: { v: [SECRET] },
      },
      { query: `{ search(text: "${SECRET}") { nonsense } }` },
      { query: `{ search(text: "${SECRET}\0") { bounded } }` },
    ])
      expect(JSON.stringify(await lineOf(body))).not.toContain("secret-of");
  });

  it("gives one person one pseudonym, and names nobody", async () => {
    const query = { query: "{ members { status } }" };
    const { subject } = await lineOf(query);
    expect((await lineOf(query))["subject"]).toBe(subject);
    expect(subject).not.toBe("analyst");
  });

  it("is written for a question that was refused, with its codes", async () => {
    expect(
      await lineOf({ query: `{ search(text: "a") { bounded } }` }),
    ).toMatchObject({ errors: ["BAD_ARGUMENT"], requests: 0 });
    expect(await lineOf({ query: "{ nothing }" })).toMatchObject({
      operation: null,
      fields: [],
      errors: ["GRAPHQL_VALIDATION_FAILED"],
    });
  });

  it("is not written for the gateway's own warm-up", () => {
    expect(linesOfWarmUp).toBe(0);
  });
});
