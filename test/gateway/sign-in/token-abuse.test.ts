/**
 * What a gateway does with tokens that are not its own people's (RFC 8725; issue
 * 5, token abuse): each is refused with the right code, the reason stands in the
 * log and in no answer, and no member hears of it.
 */
import { createHmac } from "node:crypto";

import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
} from "@jest/globals";
import { exportSPKI, importJWK } from "jose";
import type { CryptoKey } from "jose";

import { parseRegistry } from "../../../gateway/registry/registry.ts";
import { startGateway } from "../../../gateway/server.ts";
import { createSignIn } from "../../../gateway/sign-in/sign-in.ts";
import { signInSchema } from "../../../gateway/sign-in/sign-in-config.ts";
import {
  SIGN_IN_INVALID,
  SIGN_IN_REQUIRED,
} from "../../../subgraphs/contract/errors.ts";
import type { RunningServer } from "../../../subgraphs/serving/http-server.ts";
import { postToGateway } from "../../support/ask-gateway.ts";
import { AUDIENCE, issuerKey, ownIssuer } from "../../support/own-issuer.ts";
import type { OwnIssuer } from "../../support/own-issuer.ts";
import { recordingLog } from "../../support/recording-log.ts";
import { everybodyIsAnalystOf } from "../../support/signed-in.ts";
import { standIn } from "../../support/stand-in.ts";
import type { StandIn } from "../../support/stand-in.ts";

const [log, lines] = recordingLog();
/** All that members were sent: headers and bodies. */
const sent: string[] = [];

let issuer: OwnIssuer;
let stranger: OwnIssuer;
let member: StandIn;
let gateway: RunningServer;

beforeAll(async () => {
  issuer = await ownIssuer();
  stranger = await ownIssuer();
  member = await standIn((body, response, { rawHeaders }) => {
    sent.push([...rawHeaders, body].join("\n"));
    response.writeHead(200, { "content-type": "application/json" });
    response.end('{"data":{}}');
  });
  const config = signInSchema.parse({
    issuer: issuer.url,
    audience: AUDIENCE,
    algorithms: ["ES256"],
    name: "agreed_name",
    country: "country",
    principals: [
      { when: { role: "analyst" }, affiliation: "staff" },
      {
        when: { role: ["bot"] },
        affiliation: "service",
        purposes: ["detection"],
      },
    ],
  });
  gateway = await startGateway({
    ...everybodyIsAnalystOf("singtel"),
    home: "singtel",
    registry: parseRegistry({
      members: ["att", "singtel"].map((slug) => ({
        slug,
        name: slug,
        url: member.url,
        contract: "1.0",
      })),
    }),
    host: "127.0.0.1",
    port: 0,
    signIn: createSignIn({
      home: "singtel",
      config,
      log,
      // Each unknown key is asked for, so that no case depends on the one before.
      timing: { cooldown: 0 },
    }),
    issuer: config,
    deadlineMs: 20_000,
    log,
  });
}, 600_000);

afterAll(async () => {
  await gateway.stop(100);
  await member.stop();
  await issuer.stop();
  await stranger.stop();
});

beforeEach(() => {
  lines.length = 0;
  sent.length = 0;
});

const QUESTION = JSON.stringify({
  query: '{ campaign(key: "Operation Parliament") { id } }',
});

async function ask(headers: Readonly<Record<string, string>>) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: QUESTION,
  });
  return { response, text: await response.text() };
}

const seconds = () => Math.floor(Date.now() / 1000);
const encoded = (json: object) =>
  Buffer.from(JSON.stringify(json)).toString("base64url");

/** Claims that would do, for tokens that `jose` would not make. */
const goodClaims = () => ({
  iss: issuer.url,
  aud: AUDIENCE,
  sub: "rashid",
  iat: seconds(),
  exp: seconds() + 600,
  role: "analyst",
});

async function hmacWithThePublicKey(): Promise<string> {
  const [key] = issuer.keys;
  const publicKey = await importJWK(key?.publicJwk ?? {}, "ES256");
  const secret = await exportSPKI(publicKey as CryptoKey);
  const text = `${encoded({ alg: "HS256", typ: "at+jwt", kid: key?.kid })}.${encoded(goodClaims())}`;
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
}

async function alteredBy(change: object): Promise<string> {
  const [header, , signature] = (await issuer.token()).split(".");
  return `${header}.${encoded({ ...goodClaims(), ...change })}.${signature}`;
}

/** Each abuse, and the reason in the log: a case that fails for another reason proves nothing. */
const abuses: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
  [
    "expired",
    () => issuer.token({ claims: { exp: seconds() - 60 } }),
    /"exp" is 6\d s in the past/,
  ],
  [
    "without an end",
    () => issuer.token({ claims: { exp: undefined } }),
    /"exp"/,
  ],
  [
    "not good yet",
    () => issuer.token({ claims: { nbf: seconds() + 60 } }),
    /"nbf"/,
  ],
  [
    "issued in the future",
    () => issuer.token({ claims: { iat: seconds() + 60 } }),
    /future/,
  ],
  [
    "issued an hour in the future, by a clock that is off",
    () =>
      issuer.token({
        claims: { iat: seconds() + 3_600, exp: seconds() + 7_200 },
      }),
    /"iat" is 3[56]\d\d s in the future, by this machine's clock .*clocks is wrong/,
  ],
  [
    "issued at no time",
    () => issuer.token({ claims: { iat: undefined } }),
    /"iat"/,
  ],
  [
    "for another audience",
    () => issuer.token({ claims: { aud: "tessera:other" } }),
    /"aud"/,
  ],
  [
    "for no audience",
    () => issuer.token({ claims: { aud: undefined } }),
    /"aud"/,
  ],
  ["for nobody", () => issuer.token({ claims: { sub: "" } }), /names nobody/],
  [
    "of a country that is none",
    () => issuer.token({ claims: { country: "Atlantis" } }),
    /country/,
  ],
  ["of another issuer", () => stranger.token(), /another issuer/],
  [
    "in the issuer's name by another's key",
    () => stranger.token({ claims: { iss: issuer.url } }),
    /no applicable key/,
  ],
  [
    "of the issuer, as if of a key that it is not signed with",
    () =>
      stranger.token({
        claims: { iss: issuer.url },
        header: { kid: issuer.keys[0]?.kid ?? "" },
      }),
    /signature/,
  ],
  [
    "of no issuer",
    () => issuer.token({ claims: { iss: undefined } }),
    /another issuer/,
  ],
  [
    "unsigned (alg none)",
    async () =>
      `${encoded({ alg: "none", typ: "at+jwt" })}.${encoded(goodClaims())}.`,
    /algorithm/,
  ],
  [
    "unsigned, with a signature",
    async () =>
      `${encoded({ alg: "none", typ: "at+jwt" })}.${encoded(goodClaims())}.AAAA`,
    /algorithm/,
  ],
  ["HS256 with the public key", hmacWithThePublicKey, /algorithm/],
  [
    "of an unknown key",
    async () => issuer.token({ key: await issuerKey() }),
    /no applicable key/,
  ],
  ["altered", () => alteredBy({ sub: "root" }), /signature/],
  [
    "an ID token by its type",
    () => issuer.token({ header: { typ: "JWT" } }),
    /"typ"/,
  ],
  [
    "of no type",
    () => issuer.token({ header: { typ: undefined } as object }),
    /"typ"/,
  ],
  [
    "with an extension that must be understood",
    async () =>
      `${encoded({ alg: "ES256", typ: "at+jwt", crit: ["b64x"], b64x: true })}.${encoded(goodClaims())}.AAAA`,
    /"crit"|Critical|b64x/i,
  ],
  [
    "64 kB long",
    () => issuer.token({ claims: { padding: "x".repeat(48_000) } }),
    /characters/,
  ],
  ["three words that are no JSON", async () => "aaaa.bbbb.cccc", /./],
  ["one word", async () => "garbage", /./],
  [
    "encrypted, by its shape",
    async () => `${encoded({ alg: "ES256" })}.a.b.c.d`,
    /./,
  ],
];

describe("a token that is not one of the home's people", () => {
  it.each(abuses)(
    "is refused as SIGN_IN_INVALID: %s",
    async (_, make, reason) => {
      const token = await make();
      const { response, text } = await ask({
        authorization: `Bearer ${token}`,
      });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe(
        'Bearer error="invalid_token"',
      );
      // Nothing but the table's own sentence and the id under which the log has the reason.
      const requestId = response.headers.get("x-tessera-request-id");
      expect(JSON.parse(text)).toEqual({
        errors: [
          {
            message: SIGN_IN_INVALID.meaning,
            extensions: { code: "SIGN_IN_INVALID", requestId },
          },
        ],
      });
      expect(lines).toContainEqual(
        expect.objectContaining({
          requestId,
          code: "SIGN_IN_INVALID",
          reason: expect.stringMatching(reason),
        }),
      );
      expect(JSON.stringify(lines)).not.toContain(token);
      expect(sent).toEqual([]);
    },
  );

  it.each(["Basic cmFzaGlkOng=", "Bearer", "Bearer a b", "Token x", ""])(
    "is refused where the header is no bearer's: %j",
    async (authorization) => {
      const { response, text } = await ask({ authorization });
      expect(response.status).toBe(401);
      expect(text).toContain("SIGN_IN_");
      expect(sent).toEqual([]);
    },
  );

  it("is never followed to where it says that its keys are", async () => {
    const trap = await ownIssuer();
    const token = await trap.token({
      claims: { iss: issuer.url },
      header: {
        jku: `${trap.url}/jwks`,
        x5u: `${trap.url}/x5u`,
        jwk: trap.keys[0]?.publicJwk ?? {},
      },
    });
    const { response } = await ask({ authorization: `Bearer ${token}` });
    await trap.stop();
    expect(response.status).toBe(401);
    expect(trap.asked).toEqual([]);
  });

  it("does not make the gateway ask its issuer where no key is needed to refuse it", async () => {
    issuer.asked.length = 0;
    await ask({ authorization: `Bearer ${await stranger.token()}` });
    await ask({ authorization: `Bearer ${await hmacWithThePublicKey()}` });
    expect(issuer.asked).toEqual([]);
  });
});

describe("a question without a token", () => {
  it("is SIGN_IN_REQUIRED, and says how to sign in", async () => {
    const { response, text } = await ask({});
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    expect(JSON.parse(text).errors[0]).toMatchObject({
      message: SIGN_IN_REQUIRED.meaning,
      extensions: { code: "SIGN_IN_REQUIRED" },
    });
    expect(sent).toEqual([]);
  });

  it.each(["/health", "/ready"])("may ask for %s", async (path) => {
    expect((await fetch(`${gateway.url}${path}`)).status).toBe(200);
  });

  it("may ask whose tokens are taken, and with which keys the home signs: public halves alone", async () => {
    const about = await fetch(
      `${gateway.url}/.well-known/oauth-protected-resource`,
    );
    expect(await about.json()).toEqual({
      resource: AUDIENCE,
      authorization_servers: [issuer.url],
      bearer_methods_supported: ["header"],
    });
    const keys = await fetch(`${gateway.url}/.well-known/jwks.json`);
    expect(await keys.json()).toEqual({
      keys: [
        {
          kty: "OKP",
          crv: "Ed25519",
          x: expect.any(String),
          kid: expect.any(String),
          alg: "EdDSA",
          use: "sig",
        },
      ],
    });
  });
});

describe("headers larger than any server reads", () => {
  it("are refused in GraphQL's own form, with a code", async () => {
    const { response, text } = await ask({
      authorization: `Bearer ${"x".repeat(200_000)}`,
    });
    expect(response.status).toBe(431);
    expect(JSON.parse(text).errors[0].extensions).toEqual({
      code: "BAD_REQUEST",
    });
  });
});

/** What the home's own tokens told the members. */
const claimsSent = () =>
  sent.map((request) => {
    const [, body = ""] = /Bearer [\w-]+\.([\w-]+)\./.exec(request) ?? [];
    return JSON.parse(Buffer.from(body, "base64url").toString()) as Record<
      string,
      unknown
    >;
  });

describe("a token of the home's own people", () => {
  it("goes no further than the gateway: members get not a byte of it", async () => {
    const token = await issuer.token({
      claims: { agreed_name: "canary-name-7", sub: "canary-subject-7" },
    });
    await ask({ authorization: `bearer ${token}` });
    expect(sent.length).toBeGreaterThan(0);
    for (const request of sent) {
      for (const part of token.split(".")) expect(request).not.toContain(part);
      expect(request).not.toContain("canary");
    }
    for (const claims of claimsSent()) {
      expect(claims["iss"]).toBe("tessera:home:singtel");
      expect(JSON.stringify(claims)).not.toContain("canary");
    }
  });

  it.each([
    [undefined, undefined],
    ["false", undefined],
    ["true", "canary-name-7"],
  ])(
    "tells owners the agreed name with x-tessera-identify %s: %s",
    async (identify, name) => {
      const token = await issuer.token({
        claims: { agreed_name: "canary-name-7", country: "sg" },
      });
      await ask({
        authorization: `Bearer ${token}`,
        ...(identify === undefined ? {} : { "x-tessera-identify": identify }),
      });
      expect(sent.length).toBeGreaterThan(0);
      for (const claims of claimsSent()) {
        expect(claims["name"]).toBe(name);
        expect(claims["country"]).toBe("SG");
      }
    },
  );

  it("is NOT_PERMITTED where no rule is made for it", async () => {
    const token = await issuer.token({ claims: { role: "cleaner" } });
    const answer = await postToGateway(`${gateway.url}/graphql`, QUESTION, {
      authorization: `Bearer ${token}`,
    });
    expect(answer.status).toBe(403);
    expect(answer.errors?.[0]?.extensions.code).toBe("NOT_PERMITTED");
    expect(sent).toEqual([]);
  });

  it.each([
    ["detection", 200],
    ["hunting", 403],
    [undefined, 403],
  ])(
    "asks for the purposes that are its own alone: %s is %s",
    async (purpose, status) => {
      const token = await issuer.token({ claims: { role: ["bot", "other"] } });
      const { response, text } = await ask({
        authorization: `Bearer ${token}`,
        ...(purpose === undefined ? {} : { "x-tessera-purpose": purpose }),
      });
      expect(response.status).toBe(status);
      if (status === 403) expect(text).toContain('"NOT_PERMITTED"');
    },
  );
});
