/**
 * Makes the token that goes with one request to one member (DESIGN 9): signed
 * by the home, bound to the member and to the bytes of the request, good for a
 * minute. The person is a pseudonym, another one for every member, so that two
 * members cannot put their logs together.
 */
import {
  createHmac,
  createPrivateKey,
  hkdfSync,
  randomUUID,
} from "node:crypto";
import type { KeyObject } from "node:crypto";

import { SignJWT } from "jose";
import type { JWK } from "jose";

import type { Principal } from "../contract/principal.ts";
import {
  audienceOf,
  bodyHash,
  issuerOf,
  TOKEN_ALGORITHM,
  TOKEN_LIFETIME,
  TOKEN_TYPE,
} from "../contract/token-claims.ts";

export interface SignerOptions {
  /** The slug of the home: who vouches. */
  readonly home: string;
  /** The home's Ed25519 key, as a JWK with `d` or as Node holds it; or which one to sign with now, where keys are rotated. */
  readonly privateKey: JWK | KeyObject | (() => SigningKey);
  /** Names the key to the member, where the home has several. */
  readonly kid?: string;
  /** From it come the pseudonyms, which must outlive a rotation; absent: the key at hand. */
  readonly secret?: Uint8Array;
  /** The clock, in milliseconds since the epoch. */
  readonly now?: () => number;
}

/** A key and its name. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly kid: string | undefined;
}

export interface SignArguments {
  /** The slug of the member that will be asked. */
  readonly member: string;
  readonly principal: Principal;
  /** The request's body, byte for byte as it will be sent. */
  readonly body: string;
}

/** A token for one request, in compact form. */
export type Sign = (args: SignArguments) => Promise<string>;

/** The signer of a home; throws if the key is not a private Ed25519 key. */
export function createSigner(options: SignerOptions): Sign {
  const { home, now = Date.now } = options;
  const current = signingKeys(options);
  const secret = pseudonymSecret(options.secret ?? seedOf(current().key));
  return ({ member, principal, body }) => {
    const { key, kid } = current();
    const issuedAt = Math.floor(now() / 1000);
    return new SignJWT({
      iss: issuerOf(home),
      aud: audienceOf(member),
      sub: pseudonym(secret, principal.subject, member),
      jti: randomUUID(),
      iat: issuedAt,
      exp: issuedAt + TOKEN_LIFETIME,
      ...(principal.name === null ? {} : { name: principal.name }),
      ...(principal.country === null ? {} : { country: principal.country }),
      affiliation: principal.affiliation,
      purpose: principal.purpose,
      ceiling: principal.ceiling,
      body: bodyHash(body),
    })
      .setProtectedHeader({
        alg: TOKEN_ALGORITHM,
        typ: TOKEN_TYPE,
        ...(kid === undefined ? {} : { kid }),
      })
      .sign(key);
  };
}

function signingKeys({ privateKey, kid }: SignerOptions): () => SigningKey {
  if (typeof privateKey === "function") return privateKey;
  const fixed = { key: privateKeyOf(privateKey), kid };
  return () => fixed;
}

function privateKeyOf(given: JWK | KeyObject): KeyObject {
  const key = isKeyObject(given)
    ? given
    : createPrivateKey({ key: { ...given }, format: "jwk" });
  if (key.type !== "private" || key.asymmetricKeyType !== "ed25519")
    throw new Error(
      `A home signs with a private Ed25519 key, but got a ${key.type} key of type ${key.asymmetricKeyType ?? "none"}; make one with \`openssl genpkey -algorithm ed25519\`.`,
    );
  return key;
}

function isKeyObject(given: JWK | KeyObject): given is KeyObject {
  return "asymmetricKeyType" in given;
}

function seedOf(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: "jwk" }).d ?? "", "base64url");
}

/** A secret of its own purpose, so that a pseudonym never tells about a signature. */
function pseudonymSecret(secret: Uint8Array): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", "tessera pseudonym", 32));
}

function pseudonym(secret: Buffer, subject: string, member: string): string {
  return createHmac("sha256", secret)
    .update(JSON.stringify([member, subject]))
    .digest("base64url");
}
