import { generateKeyPairSync } from "node:crypto";

import { describe, expect, it } from "@jest/globals";
import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";

import { bodyHash } from "../../../subgraphs/contract/token-claims.ts";
import { createSigner } from "../../../subgraphs/wire/signer.ts";
import { keys, questionTo } from "./fixture.ts";

const { principal } = questionTo([]);
const now = () => Date.parse("2026-11-22T12:00:00.700Z");
const ask = { member: "att", principal, body: '{"query":"{a}"}' };

const signer = createSigner({
  home: "singtel",
  privateKey: keys.privateKey,
  kid: "2026",
  now,
});

describe("the token of a request", () => {
  it("is signed with the home's key and says who vouches, for whom, what for and up to which level", async () => {
    const token = await signer(ask);
    const { payload, protectedHeader } = await jwtVerify(
      token,
      keys.publicKey,
      {
        algorithms: ["EdDSA"],
        typ: "tessera+jwt",
        issuer: "tessera:home:singtel",
        audience: "tessera:member:att",
        currentDate: new Date(now()),
      },
    );
    expect(protectedHeader).toEqual({
      alg: "EdDSA",
      typ: "tessera+jwt",
      kid: "2026",
    });
    expect(payload).toMatchObject({
      affiliation: "staff",
      purpose: "hunting",
      ceiling: "RED",
      body: bodyHash(ask.body),
    });
  });

  it("is good for sixty seconds", async () => {
    const { iat, exp } = decodeJwt(await signer(ask));
    expect([iat, exp]).toEqual([1795348800, 1795348860]);
  });

  it("is another one for every request", async () => {
    const first = decodeJwt(await signer(ask));
    const second = decodeJwt(await signer(ask));
    expect(first.jti).not.toBe(second.jti);
  });

  it("calls a person the same at one member, otherwise at every other, and never by name", async () => {
    const [again, att, singtel, other] = await Promise.all([
      signer(ask),
      signer(ask),
      signer({ ...ask, member: "singtel" }),
      signer({ ...ask, principal: { ...principal, subject: "someone else" } }),
    ]);
    const subjects = [again, att, singtel, other].map(
      (token) => decodeJwt(token).sub,
    );
    expect(subjects[0]).toBe(subjects[1]);
    expect(new Set(subjects).size).toBe(3);
    expect(JSON.stringify(subjects)).not.toContain(principal.subject);
  });

  it("is the same work of a key given as a JWK, which may have no kid", async () => {
    const jwk = keys.privateKey.export({ format: "jwk" });
    const sign = createSigner({ home: "singtel", privateKey: jwk, now });
    const token = await sign(ask);
    expect(decodeProtectedHeader(token)).toEqual({
      alg: "EdDSA",
      typ: "tessera+jwt",
    });
    expect(decodeJwt(token).sub).toBe(decodeJwt(await signer(ask)).sub);
  });
});

describe("a key that cannot sign", () => {
  it("is refused at once: a public one", () => {
    const privateKey = keys.publicKey;
    expect(() => createSigner({ home: "singtel", privateKey, now })).toThrow(
      "A home signs with a private Ed25519 key, but got a public key",
    );
  });

  it("is refused at once: one of another kind", () => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    expect(() => createSigner({ home: "singtel", privateKey, now })).toThrow(
      "of type ec",
    );
  });
});
