/**
 * What a member says over HTTP to a token that somebody abuses: the status, the
 * code, and nothing else. Its store is empty: no refused question reaches it.
 */
import { generateKeyPairSync } from "node:crypto";
import type { KeyObject } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { SignJWT, UnsecuredJWT } from "jose";

import type { Store } from "../../../cypher/neo4j.ts";
import { bodyHash } from "../../../subgraphs/contract/token-claims.ts";
import type { Policy } from "../../../subgraphs/member/policy/schema.ts";
import { startMemberServer } from "../../../subgraphs/member/server.ts";
import type { RunningServer } from "../../../subgraphs/serving/http-server.ts";
import { silentLog } from "../../../subgraphs/serving/log.ts";
import { policyFile, policyFor, publicKeyOf } from "../../support/policies.ts";

const homes = new Map(
  ["att", "etisalat", "singtel", "softbank", "telefonica"].map((slug) => [
    slug,
    generateKeyPairSync("ed25519"),
  ]),
);
const rotatedOut = generateKeyPairSync("ed25519");
const keyOf = (slug: string): KeyObject => {
  const pair = homes.get(slug);
  if (pair === undefined) throw new Error(`No home ${slug}.`);
  return pair.privateKey;
};
const publicOf = (slug: string) =>
  publicKeyOf(homes.get(slug)?.publicKey ?? rotatedOut.publicKey);

const body = JSON.stringify({ query: "{ scatter { contract } }" });
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

const file = policyFile("att", {}, publicOf);
const organisations = file["organisations"] as Readonly<Record<string, object>>;
/** Singtel has two keys while one takes over from the other. */
const rules = (change: object = {}, singtel: object = {}) => ({
  organisations: {
    ...organisations,
    singtel: {
      issuer: "tessera:home:singtel",
      keys: [
        { ...publicOf("singtel"), kid: "2026-11" },
        {
          ...publicKeyOf(generateKeyPairSync("ed25519").publicKey),
          kid: "2026-12",
        },
      ],
      ...singtel,
    },
  },
  purposes: ["incident-response", "hunting", "detection"],
  deniedCountries: ["KP"],
  ...change,
});

let policy: Policy = policyFor("att", rules(), publicOf);
let server: RunningServer;

beforeAll(async () => {
  server = await startMemberServer({
    member: { slug: "att", name: "AT&T" },
    host: "127.0.0.1",
    port: 0,
    policy: { current: () => policy, close: () => {} },
    store,
    secret: Buffer.alloc(32, 1),
    log: silentLog,
  });
});
afterAll(() => server.stop(100));

let made = 0;

interface Token {
  readonly claims?: object;
  readonly header?: object;
  readonly key?: KeyObject | Uint8Array;
}

function claimsOf({ claims }: Token) {
  const now = Math.floor(Date.now() / 1000);
  const all = {
    iss: "tessera:home:singtel",
    aud: "tessera:member:att",
    sub: "p-1",
    jti: `t-${made++}`,
    iat: now,
    exp: now + 60,
    affiliation: "staff",
    purpose: "hunting",
    ceiling: "RED",
    body: bodyHash(body),
    ...claims,
  };
  return JSON.parse(JSON.stringify(all)) as Record<string, unknown>;
}

async function token(of: Token = {}): Promise<string> {
  const header = { alg: "EdDSA", typ: "tessera+jwt", kid: "2026-11" };
  return new SignJWT(claimsOf(of))
    .setProtectedHeader({ ...header, ...of.header })
    .sign(of.key ?? keyOf("singtel"));
}

/** The status and the code that a question with this token gets. */
async function answerTo(
  bearer: string | undefined,
  sent: string = body,
): Promise<readonly [number, string]> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    },
    body: sent,
  });
  const { data, errors = [] } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  const [error] = errors;
  if (error === undefined) return [response.status, data ? "answered" : "?"];
  expect(data ?? null).toBeNull();
  expect(Object.keys(error.extensions)).toEqual(["code"]);
  return [response.status, error.extensions.code];
}

const now = () => Math.floor(Date.now() / 1000);

describe("a member that is asked directly", () => {
  it("answers the home of an organisation that it trusts", async () => {
    expect(await answerTo(await token())).toEqual([200, "answered"]);
  });

  it.each<
    [
      string,
      () => Promise<string | undefined> | string | undefined,
      number,
      string,
    ]
  >([
    ["no token", () => undefined, 401, "TOKEN_MISSING"],
    [
      "one that nobody signed (alg: none)",
      () => new UnsecuredJWT(claimsOf({})).encode(),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one signed with the public key as a secret (HS256)",
      () =>
        token({
          header: { alg: "HS256" },
          key: Buffer.from(publicOf("singtel").x, "base64url"),
        }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one that has expired",
      () => token({ claims: { iat: now() - 90, exp: now() - 30 } }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one of the future",
      () => token({ claims: { iat: now() + 30, exp: now() + 90 } }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one of a clock that is an hour slow",
      () => token({ claims: { iat: now() - 3_600, exp: now() - 3_540 } }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one of a clock that is an hour fast",
      () => token({ claims: { iat: now() + 3_600, exp: now() + 3_660 } }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one for another member",
      () => token({ claims: { aud: "tessera:member:etisalat" } }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one for no member",
      () => token({ claims: { aud: "tessera" } }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one of an organisation that is not its issuer's",
      () => token({ claims: { iss: "tessera:home:etisalat" } }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one of an issuer that nobody knows",
      () => token({ claims: { iss: "tessera:home:vodafone" } }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one with an unknown kid",
      () => token({ header: { kid: "2031-01" } }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one with the kid of another key",
      () => token({ header: { kid: "2026-12" } }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one with a key that it brings itself",
      () =>
        token({
          header: { jwk: publicKeyOf(rotatedOut.publicKey) },
          key: rotatedOut.privateKey,
        }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "one of a key that was rotated out",
      () => token({ key: rotatedOut.privateKey }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "a person's own token",
      () => token({ header: { typ: "at+jwt" } }),
      401,
      "TOKEN_INVALID",
    ],
    ["64 kB of token", () => "x".repeat(64 * 1024), 401, "TOKEN_INVALID"],
    [
      "64 kB of a token that is signed well",
      () => token({ claims: { padding: "x".repeat(48 * 1024) } }),
      401,
      "TOKEN_INVALID",
    ],
    [
      "a purpose that the policy does not allow",
      () => token({ claims: { purpose: "research" } }),
      403,
      "PURPOSE_REFUSED",
    ],
    [
      "a country that the policy denies",
      () => token({ claims: { country: "KP" } }),
      403,
      "COUNTRY_REFUSED",
    ],
  ])("refuses %s", async (_, make, status, code) => {
    reads.length = 0;
    expect(await answerTo(await make())).toEqual([status, code]);
    expect(reads).toEqual([]);
  });

  it("refuses another body under a token that is good", async () => {
    const altered = JSON.stringify({ query: "{ scatter { __typename } }" });
    expect(await answerTo(await token(), altered)).toEqual([
      401,
      "TOKEN_INVALID",
    ]);
  });

  it("takes a token once", async () => {
    const bearer = await token();
    expect(await answerTo(bearer)).toEqual([200, "answered"]);
    expect(await answerTo(bearer)).toEqual([401, "TOKEN_REPLAYED"]);
    expect(await answerTo(await token())).toEqual([200, "answered"]);
  });

  it("cuts an organisation off from the next question on, and lets it in again", async () => {
    expect(await answerTo(await token())).toEqual([200, "answered"]);
    policy = policyFor("att", rules({}, { suspended: true }), publicOf);
    expect(await answerTo(await token())).toEqual([
      403,
      "ORGANISATION_CUT_OFF",
    ]);
    policy = policyFor("att", rules(), publicOf);
    expect(await answerTo(await token())).toEqual([200, "answered"]);
  });

  it("knows a key no longer from the question on that comes after it left the policy", async () => {
    const { keys: _, ...without } = rules().organisations.singtel;
    const other = { ...without, key: publicKeyOf(rotatedOut.publicKey) };
    const all = { ...rules().organisations, singtel: other };
    policy = policyFor("att", { ...rules(), organisations: all }, publicOf);
    expect(await answerTo(await token())).toEqual([401, "TOKEN_INVALID"]);
    expect(await answerTo(await token({ key: rotatedOut.privateKey }))).toEqual(
      [200, "answered"],
    );
    policy = policyFor("att", rules(), publicOf);
  });

  it("says with a status and in seconds when too much was asked, and answers others", async () => {
    const slow = rules({}, { rates: { questionsPerMinute: 1 } });
    policy = policyFor("att", slow, publicOf);
    expect(await answerTo(await token())).toEqual([200, "answered"]);
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${await token()}`,
      },
      body,
    });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await response.text()).toContain("TOO_MANY_QUESTIONS");
    const etisalat = await token({
      claims: { iss: "tessera:home:etisalat" },
      key: keyOf("etisalat"),
    });
    expect(await answerTo(etisalat)).toEqual([200, "answered"]);
    policy = policyFor("att", rules(), publicOf);
  });
});
