/** The lines that a gateway writes: who, what for, of whom, and never what was searched for. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { parseRegistry } from "../../gateway/registry/registry.ts";
import { startGateway } from "../../gateway/server.ts";
import { NotReady } from "../../subgraphs/serving/http-server.ts";
import type { RunningServer } from "../../subgraphs/serving/http-server.ts";
import { auditReady } from "../../subgraphs/serving/audit/audit-ready.ts";
import type { AuditLog } from "../../subgraphs/serving/audit/audit-log.ts";
import { noAudit } from "../../subgraphs/serving/audit/no-audit.ts";
import { silentLog } from "../../subgraphs/serving/log.ts";
import { postToGateway } from "../support/ask-gateway.ts";
import { everybodyIsAnalystOf } from "../support/signed-in.ts";

type Line = Readonly<Record<string, unknown>>;

const lines: Line[] = [];
let [open, takes] = [true, true];
const kept = noAudit((line) => void lines.push(line));
const audit: AuditLog = {
  ...kept,
  get open() {
    return open;
  },
  append: async (entry) => (await kept.append(entry)) && takes,
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
}, 600_000);

afterAll(() => gateway.stop(100));

async function ask(
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
) {
  lines.length = 0;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return postToGateway(`${gateway.url}/graphql`, text, headers);
}

async function lineOf(
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Line> {
  await ask(body, headers);
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
    const hash = expect.stringMatching(/^[\w-]{16}$/);
    expect(line).toEqual({
      event: "question",
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      subject: hash,
      organisation: "singtel",
      affiliation: "staff",
      purpose: "incident-response",
      ceiling: "RED",
      identified: false,
      salt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      operation: expect.stringMatching(/^[0-9a-f]{64}$/),
      operationName: hash,
      fields: ["search", "lookup"],
      terms: expect.arrayContaining([hash]),
      only: ["att"],
      members: {
        att: { status: "UNREACHABLE", items: 0 },
        singtel: { status: "NOT_ASKED", items: 0 },
      },
      requests: expect.any(Number),
      rounds: expect.any(Number),
      codes: expect.any(Array),
      tookMs: expect.any(Number),
    });
  });

  it("never holds a search term, an alias, a name or a text of a variable, however odd", async () => {
    const word = fc
      .tuple(fc.constant("Zq"), fc.stringMatching(/^[A-Za-z0-9_]{6,20}$/))
      .map((parts) => parts.join(""));
    const odd = fc
      .tuple(word, fc.string({ unit: "binary", maxLength: 10 }))
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(
        word,
        odd,
        fc.constantFrom(0, 1, 2, 3, 4),
        async (name, text, shape) => {
          const literal = JSON.stringify(text);
          const bodies = [
            { query: `{ ${name}: search(text: ${literal}) { bounded } }` },
            {
              query: `query ${name}($${name}: [String!]!) { lookup(values: $${name}) { status } }`,
              variables: { [name]: [text] },
            },
            { query: `{ ${name} }`, variables: { [name]: { [name]: text } } },
            { query: `{ search(text: ${literal}) { ${name} } }` },
            { query: `query ${name} {`, operationName: name },
          ];
          const line = JSON.stringify(await lineOf(bodies[shape] ?? {}));
          expect(line).not.toContain(name);
          expect(line).not.toContain(text.slice(0, 8));
        },
      ),
      { numRuns: 40 },
    );
  }, 600_000);

  it("gives one person one pseudonym, and names nobody", async () => {
    const query = { query: "{ members { status } }" };
    const { subject } = await lineOf(query);
    expect((await lineOf(query))["subject"]).toBe(subject);
    expect(JSON.stringify(lines)).not.toContain("analyst");
  });

  it("is written for a question that was refused, with its codes", async () => {
    expect(
      await lineOf({ query: `{ search(text: "a") { bounded } }` }),
    ).toMatchObject({ codes: ["BAD_ARGUMENT"], requests: 0 });
    expect(await lineOf({ query: "{ nothing }" })).toMatchObject({
      fields: [],
      codes: ["GRAPHQL_VALIDATION_FAILED"],
    });
    expect(
      await lineOf({ query: `{ a { b { c { d { e } } } }` }),
    ).toMatchObject({ codes: ["GRAPHQL_PARSE_FAILED"] });
  });

  it("is written for what was refused before it was a question", async () => {
    expect(
      await lineOf(
        { query: "{ members { status } }" },
        { "x-tessera-members": "nobody" },
      ),
    ).toEqual({ event: "refused", codes: ["BAD_OPTION"] });
    expect(await lineOf("no JSON")).toEqual({
      event: "refused",
      codes: ["BAD_REQUEST"],
    });
    expect(await lineOf({ nothing: true })).toMatchObject({
      codes: ["BAD_REQUEST"],
    });
  });

  it("is one for many refusals of a second, above a rate, with their number", async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 1_100);
    });
    lines.length = 0;
    for (let count = 0; count < 40; count += 1)
      await postToGateway(`${gateway.url}/graphql`, "no JSON");
    await new Promise((resolve) => {
      setTimeout(resolve, 1_100);
    });
    const told = lines.reduce((sum, { counts }) => {
      const counted = counts as { BAD_REQUEST?: number } | undefined;
      return sum + (counted === undefined ? 1 : (counted.BAD_REQUEST ?? 0));
    }, 0);
    expect(told).toBe(40);
    expect(lines.length).toBeLessThanOrEqual(40);
  }, 600_000);

  it("is not written for the gateway's own warm-up", () => {
    expect(linesOfWarmUp).toBe(0);
  });
});

describe("a gateway that cannot write its lines", () => {
  it("answers no question, says so at /ready, and writes no line of that", async () => {
    open = false;
    try {
      const { status, errors } = await ask({ query: "{ members { status } }" });
      expect(status).toBe(503);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([
        "AUDIT_UNAVAILABLE",
      ]);
      expect(lines).toEqual([]);
      const ready = await fetch(`${gateway.url}/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toEqual({
        status: "not ready",
        because: "the audit log cannot be written",
      });
      expect(() => auditReady(audit)).toThrow(NotReady);
    } finally {
      open = true;
    }
  });

  it("takes an answer back whose line was not taken", async () => {
    takes = false;
    try {
      const { status, text } = await ask({ query: "{ members { status } }" });
      expect(status).toBe(503);
      expect(JSON.parse(text)).toEqual({
        errors: [
          {
            message: expect.any(String),
            extensions: { code: "AUDIT_UNAVAILABLE" },
          },
        ],
      });
    } finally {
      takes = true;
    }
  });
});

describe("the gateway's metrics", () => {
  it("count questions, statuses of members, requests, rounds and lines, and hold no word of a question", async () => {
    await ask({ query: `{ search(text: "${SECRET}") { bounded } }` });
    const response = await fetch(`${gateway.url}/metrics`);
    const text = await response.text();
    expect(response.headers.get("content-type")).toContain("text/plain");
    for (const line of [
      /^tessera_questions_total\{outcome="BAD_OPTION"\} \d/m,
      /^tessera_member_requests_total\{member="att",status="UNREACHABLE"\} \d/m,
      /^tessera_member_seconds_count\{member="att"\} \d/m,
      /^tessera_question_seconds_count \d/m,
      /^tessera_question_rounds_count \d/m,
      /^tessera_question_requests_count \d/m,
      /^tessera_audit_lines_written \d/m,
      /^tessera_audit_failed 0$/m,
      /^process_cpu_user_seconds_total /m,
    ])
      expect(text).toMatch(line);
    expect(text).not.toContain("secret-of");
    expect(text).not.toContain("analyst");
  });

  it("are for this machine: what a proxy passes on is refused", async () => {
    const passedOn = await fetch(`${gateway.url}/metrics`, {
      headers: { "x-forwarded-for": "198.51.100.3" },
    });
    expect(passedOn.status).toBe(403);
  });
});
