/**
 * An issuer in the test's own process, with discovery and a key set over HTTP,
 * that signs whatever the test wants, however wrong; it can be down, lie, and
 * change its keys.
 */
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { SignJWT, exportJWK, generateKeyPair } from "jose";
import type { CryptoKey, JWK, JWTHeaderParameters } from "jose";

export interface IssuerKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

export interface OwnIssuer {
  /** Its identifier, and where its discovery document is. */
  readonly url: string;
  /** What its key set shows; the test may change it. */
  keys: readonly IssuerKey[];
  /** `down`: every request fails. */
  down: boolean;
  /** What its discovery document says beside, or instead. */
  says: Readonly<Record<string, unknown>>;
  /** The paths that were asked for. */
  readonly asked: string[];
  /** A token that is good for the gateway `tessera:test`, with changes. */
  token(changes?: TokenChanges): Promise<string>;
  stop(): Promise<void>;
}

export interface TokenChanges {
  /** Claims; one that is undefined is left out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Partial<JWTHeaderParameters>;
  /** Signs; the issuer's first key if absent. */
  readonly key?: IssuerKey;
}

export const AUDIENCE = "tessera:test";

export async function issuerKey(): Promise<IssuerKey> {
  const kid = randomUUID();
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const publicJwk = { ...(await exportJWK(publicKey)), kid, alg: "ES256" };
  return { kid, privateKey, publicJwk };
}

export async function ownIssuer(): Promise<OwnIssuer> {
  const server = createServer((request, response) => {
    issuer.asked.push(request.url ?? "");
    if (issuer.down) {
      response.writeHead(503).end();
      return;
    }
    const document = request.url?.startsWith("/.well-known/")
      ? { issuer: issuer.url, jwks_uri: `${issuer.url}/jwks`, ...issuer.says }
      : { keys: issuer.keys.map(({ publicJwk }) => publicJwk) };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(document));
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  const issuer: OwnIssuer = {
    url: `http://127.0.0.1:${port}`,
    keys: [await issuerKey()],
    down: false,
    says: {},
    asked: [],
    token: ({ claims, header, key = issuer.keys[0] } = {}) => {
      if (key === undefined) throw new Error("The issuer has no key.");
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({
        iss: issuer.url,
        aud: AUDIENCE,
        sub: "rashid",
        iat: now,
        exp: now + 600,
        role: "analyst",
        ...claims,
      })
        .setProtectedHeader({
          alg: "ES256",
          typ: "at+jwt",
          kid: key.kid,
          ...header,
        })
        .sign(key.privateKey);
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return issuer;
}
