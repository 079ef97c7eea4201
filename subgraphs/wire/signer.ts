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
  /** The home's Ed25519 key, as a JWK with `d` or as Node holds it. */
  readonly privateKey: JWK | KeyObject;
  /** Names the key to the member, where the home has several. */
  readonly kid?: string;
  /** The clock, in milliseconds since the epoch. */
  readonly now?: () => number;
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
  const { home, kid, now = Date.now } = options;
  const key = privateKeyOf(options.privateKey);
  const secret = pseudonymSecret(key);
  const header = {
    alg: TOKEN_ALGORITHM,
    typ: TOKEN_TYPE,
    ...(kid === undefined ? {} : { kid }),
  };
  return ({ member, principal, body }) => {
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
      .setProtectedHeader(header)
      .sign(key);
  };
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

/** A secret of its own purpose, so that a pseudonym never tells about a signature. */
function pseudonymSecret(key: KeyObject): Buffer {
  const seed = Buffer.from(key.export({ format: "jwk" }).d ?? "", "base64url");
  return Buffer.from(hkdfSync("sha256", seed, "", "tessera pseudonym", 32));
}

function pseudonym(secret: Buffer, subject: string, member: string): string {
  return createHmac("sha256", secret)
    .update(JSON.stringify([member, subject]))
    .digest("base64url");
}
