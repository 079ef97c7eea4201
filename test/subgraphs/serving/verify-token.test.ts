import { describe, expect, it } from "@jest/globals";
import { SignJWT, UnsecuredJWT, exportJWK, generateKeyPair } from "jose";
import type { JWK, JWTPayload } from "jose";

import { purposes } from "../../../subgraphs/contract/principal.ts";
import { bodyHash } from "../../../subgraphs/contract/token-claims.ts";
import { usedTokens } from "../../../subgraphs/serving/used-tokens.ts";
import { tokenVerifier } from "../../../subgraphs/serving/verify-token.ts";
import type {
  Trust,
  VerifierOptions,
} from "../../../subgraphs/serving/verify-token.ts";

const body = Buffer.from('{"query":"{ scatter { contract } }"}');
const home = await generateKeyPair("EdDSA", { crv: "Ed25519" });
const stranger = await generateKeyPair("EdDSA", { crv: "Ed25519" });
const publicJwk = await exportJWK(home.publicKey);

const issuer = (slug: string, key: JWK) => ({
  issuer: `tessera:home:${slug}`,
  organisation: slug,
  keys: [key],
  published: null,
  suspended: false,
  country: null,
  agreement: "TSA-7",
  legalBasis: null,
});
const trust: Trust = {
  issuers: [
    issuer("singtel", publicJwk),
    issuer("etisalat", await exportJWK(stranger.publicKey)),
  ],
  purposes: purposes.filter((purpose) => purpose !== "research"),
  deniedCountries: ["KP"],
};
const verifier = (options: Partial<VerifierOptions> = {}) =>
  tokenVerifier({ member: "att", trust: () => trust, ...options });
/** A member that has seen no token yet. */
const verify = (authorization: string | undefined, bytes: Buffer) =>
  verifier()({ authorization, body: bytes });

const good: JWTPayload = {
  iss: "tessera:home:singtel",
  aud: "tessera:member:att",
  sub: "p-1",
  jti: "token-1",
  affiliation: "staff",
  purpose: "hunting",
  ceiling: "AMBER",
  body: bodyHash(body),
};

const now = Math.floor(Date.now() / 1000);

describe("a member's check of a token", () => {
  it("lets the home of a trusted organisation ask, and says who asks", async () => {
    expect(await codeFor(await tokenOf())).toBe("accepted");
    expect(await verify(`Bearer ${await tokenOf()}`, body)).toEqual({
      organisation: "singtel",
      pseudonym: "p-1",
      affiliation: "staff",
      purpose: "hunting",
      ceiling: "AMBER",
      tokenId: "token-1",
      name: null,
      country: null,
      agreement: "TSA-7",
      legalBasis: null,
    });
  });

  it.each([undefined, "", "Bearer", "Bearer ", "Basic abc", "token"])(
    "asks for a token where %j came",
    async (authorization) => {
      await expect(verify(authorization, body)).rejects.toMatchObject({
        extensions: { code: "TOKEN_MISSING" },
      });
    },
  );

  it.each<[string, object]>([
    ["for another member", { aud: "tessera:member:etisalat" }],
    ["for no member", { aud: undefined }],
    ["of an issuer that the policy does not list", { iss: "tessera:home:x" }],
    [
      "of another home that this home pretends to be",
      { iss: "tessera:home:etisalat" },
    ],
    ["that has expired", { exp: now - 30 }],
    ["that was made in the future", { iat: now + 30 }],
    [
      "that was made long ago and lasts for ever",
      { iat: now - 120, exp: now + 9_999 },
    ],
    ["without an end", { exp: undefined }],
    ["without a beginning", { iat: undefined }],
    ["without an id", { jti: undefined }],
    ["without a subject", { sub: undefined }],
    ["for another body", { body: bodyHash("{}") }],
    ["for no body", { body: undefined }],
    ["with a purpose that does not exist", { purpose: "curiosity" }],
    ["with an affiliation that does not exist", { affiliation: "friend" }],
    ["with a ceiling that does not exist", { ceiling: "BLACK" }],
    ["with a name that is no text", { name: ["singtel-lead"] }],
    ["with an endless name", { name: "x".repeat(300) }],
    ["with a country in words", { country: "Singapore" }],
    ["with an id that is no text", { jti: 7 }],
  ])("refuses a token %s", async (_, claims) => {
    expect(await codeFor(await tokenOf(claims))).toBe("TOKEN_INVALID");
  });

  it("lets the clocks of two organisations differ by some seconds", async () => {
    expect(await codeFor(await tokenOf({ exp: now - 2 }))).toBe("accepted");
    expect(await codeFor(await tokenOf({ iat: now + 3 }))).toBe("accepted");
  });

  it("tells the log by how much a clock is off", async () => {
    const token = await tokenOf({ iat: now + 3_600, exp: now + 3_660 });
    await expect(verify(`Bearer ${token}`, body)).rejects.toMatchObject({
      extensions: { code: "TOKEN_INVALID" },
      cause: expect.objectContaining({
        message: expect.stringMatching(
          /"iat" is 3[56]\d\d s in the future, by this machine's clock .*clocks is wrong/,
        ),
      }),
    });
  });

  it("refuses a purpose that its policy does not allow, and says so", async () => {
    expect(await codeFor(await tokenOf({ purpose: "research" }))).toBe(
      "PURPOSE_REFUSED",
    );
  });

  it("refuses a token that nobody signed", async () => {
    const unsigned = new UnsecuredJWT(good)
      .setIssuedAt()
      .setExpirationTime("60s")
      .encode();
    expect(await codeFor(unsigned)).toBe("TOKEN_INVALID");
  });

  it("refuses a token that was signed with the public key as a secret", async () => {
    const secret = Buffer.from(String(publicJwk.x), "base64url");
    const forged = await jwt({})
      .setProtectedHeader({ alg: "HS256", typ: "tessera+jwt" })
      .sign(secret);
    expect(await codeFor(forged)).toBe("TOKEN_INVALID");
  });

  it("refuses a token of another type, such as a person's own", async () => {
    for (const typ of ["JWT", "at+jwt", undefined]) {
      const header = { alg: "EdDSA", ...(typ === undefined ? {} : { typ }) };
      const token = await jwt({})
        .setProtectedHeader(header)
        .sign(home.privateKey);
      expect(await codeFor(token)).toBe("TOKEN_INVALID");
    }
  });

  it("refuses a token that somebody altered", async () => {
    const [header, , signature] = (await tokenOf()).split(".");
    const claims = Buffer.from(JSON.stringify({ ...good, ceiling: "RED" }));
    const altered = `${header}.${claims.toString("base64url")}.${signature}`;
    expect(await codeFor(altered)).toBe("TOKEN_INVALID");
  });

  it.each([
    "x",
    "a.b",
    "a.b.c",
    "..",
    `${"x".repeat(100_000)}.e30.x`,
    "e30.bnVsbA.e30",
  ])("refuses what is no token at all", async (text) => {
    expect(await codeFor(text)).toBe("TOKEN_INVALID");
  });

  it("learns a name and a country where the token tells them", async () => {
    const token = await tokenOf({ name: "singtel-lead", country: "SG" });
    expect(await verify(`Bearer ${token}`, body)).toMatchObject({
      name: "singtel-lead",
      country: "SG",
    });
  });

  it("refuses a country that its policy denies, whoever says that it is one's", async () => {
    expect(await codeFor(await tokenOf({ country: "KP" }))).toBe(
      "COUNTRY_REFUSED",
    );
    const [singtel] = trust.issuers;
    if (singtel === undefined) throw new Error("No issuer.");
    const check = verifier({
      trust: () => ({ ...trust, issuers: [{ ...singtel, country: "KP" }] }),
    });
    const authorization = `Bearer ${await tokenOf({ country: "SG" })}`;
    await expect(check({ authorization, body })).rejects.toMatchObject({
      extensions: { code: "COUNTRY_REFUSED" },
    });
  });

  it("takes the key that the token names from those that its home publishes, and no other", async () => {
    const asked: (string | undefined)[] = [];
    const [singtel] = trust.issuers;
    if (singtel === undefined) throw new Error("No issuer.");
    const published = "https://singtel.example/keys";
    const check = verifier({
      trust: () => ({
        ...trust,
        issuers: [{ ...singtel, keys: [], published }],
      }),
      published: {
        of: async (url, kid) => {
          expect(url).toBe(published);
          asked.push(kid);
          return [{ ...publicJwk, kid: "2026-12" }];
        },
      },
    });
    const current = `Bearer ${await tokenOfKey("2026-12")}`;
    const old = `Bearer ${await tokenOfKey("2026-11")}`;
    await expect(
      check({ authorization: current, body }),
    ).resolves.toBeDefined();
    await expect(check({ authorization: old, body })).rejects.toMatchObject({
      extensions: { code: "TOKEN_INVALID" },
    });
    expect(asked).toEqual(["2026-12", "2026-11"]);
  });

  it("takes a token once, and forgets it when it has ended", async () => {
    let clock = Date.now();
    const check = verifier({ now: () => clock });
    const authorization = `Bearer ${await tokenOf()}`;
    await check({ authorization, body });
    for (const later of [0, 1, 30_000, 60_000]) {
      clock = Date.now() + later;
      await expect(check({ authorization, body })).rejects.toMatchObject({
        extensions: { code: "TOKEN_REPLAYED" },
      });
    }
    clock = Date.now() + 90_000;
    await expect(check({ authorization, body })).rejects.toMatchObject({
      extensions: { code: "TOKEN_INVALID" },
    });
  });

  it("does not use up the token of a question that was not the home's", async () => {
    const check = verifier();
    const authorization = `Bearer ${await tokenOf()}`;
    const other = Buffer.from("{}");
    await expect(check({ authorization, body: other })).rejects.toThrow();
    await expect(check({ authorization, body })).resolves.toBeDefined();
  });

  it("wants the certificate of the token's own issuer where certificates are wanted", async () => {
    const check = verifier();
    const authorization = `Bearer ${await tokenOf()}`;
    for (const certified of [[], ["tessera:home:etisalat"]])
      await expect(
        check({ authorization, body, certified }),
      ).rejects.toMatchObject({ extensions: { code: "TOKEN_INVALID" } });
    const certified = ["tessera:home:singtel"];
    await expect(
      check({ authorization, body, certified }),
    ).resolves.toBeDefined();
  });

  it("never tells the caller why, only the log", async () => {
    const error: unknown = await verify(
      `Bearer ${await tokenOf({ aud: "x" })}`,
      body,
    ).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      message: "The token is not one that this member accepts.",
      cause: expect.anything(),
    });
    expect(JSON.stringify(error)).not.toContain("aud");
  });
});

describe("the memory of used tokens", () => {
  it("refuses when it is full rather than forget, each organisation for itself, until some have ended", () => {
    let clock = 0;
    const used = usedTokens(() => clock, 2);
    used.use("singtel", "a", 1_000);
    used.use("singtel", "b", 2_000);
    expect(codeOf(() => used.use("singtel", "c", 3_000))).toBe(
      "TOO_MANY_QUESTIONS",
    );
    expect(codeOf(() => used.use("singtel", "a", 1_000))).toBe(
      "TOKEN_REPLAYED",
    );
    expect(codeOf(() => used.use("etisalat", "a", 1_000))).toBe("taken");
    clock = 1_000;
    expect(codeOf(() => used.use("singtel", "c", 3_000))).toBe("taken");
    expect(codeOf(() => used.use("singtel", "b", 2_000))).toBe(
      "TOKEN_REPLAYED",
    );
  });
});

/** A claim that is undefined is left out. */
function jwt(claims: object): SignJWT {
  const all = { iat: now, exp: now + 60, ...good, ...claims };
  const payload: JWTPayload = JSON.parse(JSON.stringify(all));
  return new SignJWT(payload);
}

async function tokenOf(claims: object = {}): Promise<string> {
  return jwt(claims)
    .setProtectedHeader({ alg: "EdDSA", typ: "tessera+jwt" })
    .sign(home.privateKey);
}

/** A token that names its key. */
function tokenOfKey(kid: string): Promise<string> {
  return jwt({ jti: kid })
    .setProtectedHeader({ alg: "EdDSA", typ: "tessera+jwt", kid })
    .sign(home.privateKey);
}

async function codeFor(token: string): Promise<unknown> {
  return verify(`Bearer ${token}`, body).then(
    () => "accepted",
    (error: { extensions?: { code?: unknown } }) => error.extensions?.code,
  );
}

function codeOf(use: () => void): string {
  try {
    use();
    return "taken";
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
}
