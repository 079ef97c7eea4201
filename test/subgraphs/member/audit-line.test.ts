/** The lines that a member writes: for whom, what for, what was given, and who was refused; laid beside the home's by the request's id. */
import { generateKeyPairSync } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import type { Store } from "../../../cypher/neo4j.ts";
import {
  audienceOf,
  bodyHash,
  issuerOf,
} from "../../../subgraphs/contract/token-claims.ts";
import { fixedPolicy } from "../../../subgraphs/member/policy/live.ts";
import { startMemberServer } from "../../../subgraphs/member/server.ts";
import { noAudit } from "../../../subgraphs/serving/audit/no-audit.ts";
import type { RunningServer } from "../../../subgraphs/serving/http-server.ts";
import { silentLog } from "../../../subgraphs/serving/log.ts";
import { createSigner } from "../../../subgraphs/wire/signer.ts";
import { analystOf } from "../../support/own-member.ts";
import { newKey, policyFor, publicKeyOf } from "../../support/policies.ts";

type Line = Readonly<Record<string, unknown>>;

const lines: Line[] = [];
const { publicKey, privateKey } = generateKeyPairSync("ed25519");

const record = (id: string, kind: string, tlp: string | null) => ({
  record: { id, kind, tlp, audience: [], name: "n", aliases: [] },
  keys: [],
  said: [],
});

/** A store that gives the same rows for every statement, but for what it withheld. */
const rows = [
  record("singtel/own/campaign--1", "CAMPAIGN", "GREEN"),
  record("singtel/own/campaign--2", "CAMPAIGN", "GREEN"),
  record("singtel/own/campaign--2", "CAMPAIGN", "GREEN"),
  record("singtel/own/malware--3", "MALWARE", "AMBER"),
  record("singtel/own/malware--4", "MALWARE", null),
];
const graph = {
  read: async ({ name }: { readonly name: string }) =>
    name === "withheld-by-marking" ? [{ tlp: "RED", count: 3 }] : rows,
  write: async () => [],
};
const store = {
  graph: () => graph,
  ready: async () => {},
} as unknown as Store;

let member: RunningServer;

beforeAll(async () => {
  member = await startMemberServer({
    member: { slug: "singtel", name: "Singtel" },
    host: "127.0.0.1",
    port: 0,
    policy: fixedPolicy(
      policyFor(
        "singtel",
        { community: ["att"], purposes: ["hunting"] },
        (slug) => (slug === "att" ? publicKeyOf(publicKey) : newKey()),
      ),
    ),
    store,
    secret: Buffer.alloc(32, 1),
    audit: noAudit((line) => void lines.push(line)),
    log: silentLog,
  });
}, 600_000);

afterAll(() => member.stop(100));

const QUERY = `query ($keys: [String!]) { scatter { match(kinds: [CAMPAIGN], keys: $keys, among: ["att"]) { id } } }`;
const SECRET = "name:secrethunt";

async function lineOf(
  change: {
    readonly purpose?: "research";
    readonly token?: string | null;
    readonly requestId?: string;
    readonly body?: string;
  } = {},
): Promise<Line> {
  lines.length = 0;
  const body = JSON.stringify({ query: QUERY, variables: { keys: [SECRET] } });
  const sign = createSigner({ home: "att", privateKey });
  const principal = {
    ...analystOf("att"),
    ...(change.purpose === undefined ? {} : { purpose: change.purpose }),
  };
  const token =
    change.token === undefined
      ? await sign({ member: "singtel", principal, body })
      : change.token;
  await fetch(`${member.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-tessera-request-id": change.requestId ?? "question-7",
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: change.body ?? body,
  });
  expect(lines).toHaveLength(1);
  return lines[0] ?? {};
}

/** A part of a token, whatever it says. */
const part = (value: object) =>
  Buffer.from(JSON.stringify(value)).toString("base64url");

describe("the line of a member", () => {
  it("tells for whom, what for, by which token, what was asked as hashes, and what was given by kind and marking", async () => {
    const hash = expect.stringMatching(/^[\w-]{16}$/);
    expect(await lineOf()).toEqual({
      event: "question",
      requestId: "question-7",
      token: expect.stringMatching(/^[0-9a-f-]{36}$/),
      organisation: "att",
      subject: hash,
      affiliation: "staff",
      purpose: "hunting",
      ceiling: "RED",
      agreement: null,
      legalBasis: null,
      salt: expect.any(String),
      operation: expect.stringMatching(/^[0-9a-f]{64}$/),
      fields: ["scatter"],
      terms: [hash],
      given: {
        records: {
          CAMPAIGN: { GREEN: 2 },
          MALWARE: { AMBER: 1, UNMARKED: 1 },
        },
        rows: 0,
      },
      withheld: { RED: 3 },
      codes: [],
      tookMs: expect.any(Number),
    });
    expect(JSON.stringify(lines)).not.toContain("secrethunt");
  });

  it("takes a request's id of a plain form alone: it is another organisation's text", async () => {
    const { requestId } = await lineOf({ requestId: "evil.example <b>" });
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ["no token", { token: null }, "TOKEN_MISSING", null],
    ["a token that is none", { token: "a.b.c" }, "TOKEN_INVALID", null],
    [
      "a token for another body",
      { body: JSON.stringify({ query: "{ scatter { contract } }" }) },
      "TOKEN_INVALID",
      null,
    ],
    [
      "a purpose that is not allowed",
      { purpose: "research" },
      "PURPOSE_REFUSED",
      null,
    ],
  ] as const)(
    "tells of a request with %s by its code, and never the token",
    async (_, change, code, reason) => {
      expect(await lineOf(change)).toEqual({
        event: "refused",
        requestId: "question-7",
        reason,
        codes: [code],
      });
    },
  );

  it("tells why a token was refused as a class", async () => {
    const claims = {
      iss: issuerOf("att"),
      aud: audienceOf("singtel"),
      body: bodyHash("other"),
    };
    const token = `${part({ alg: "none" })}.${part(claims)}.`;
    expect(await lineOf({ token })).toEqual({
      event: "refused",
      requestId: "question-7",
      reason: expect.stringMatching(/^ERR_J\w+$/),
      codes: ["TOKEN_INVALID"],
    });
  });
});

describe("the member's metrics", () => {
  it("count questions by outcome and refusals by code", async () => {
    const text = await (await fetch(`${member.url}/metrics`)).text();
    expect(text).toMatch(/^tessera_questions_total\{outcome="OK"\} \d/m);
    expect(text).toMatch(/^tessera_refused_total\{code="TOKEN_INVALID"\} \d/m);
    expect(text).not.toContain("secrethunt");
  });
});
