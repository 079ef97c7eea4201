/**
 * The file with a home's signing keys: one key (JWK, RFC 7517) or several
 * (JWKS). The first private one signs; the public halves of all are published,
 * so that a next key is known before it signs, and a last one while its tokens live.
 */
import { createHash, createPrivateKey, generateKeyPairSync } from "node:crypto";
import type { KeyObject } from "node:crypto";

/** An Ed25519 key as the file has it; `d` only where it is a private one. */
export interface StoredKey {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly x: string;
  readonly d?: string;
  readonly kid: string;
}

/** What the home signs with. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly kid: string;
}

/** A public half, as others read it. */
export interface PublishedKey {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly x: string;
  readonly kid: string;
  readonly alg: "EdDSA";
  readonly use: "sig";
}

/** The keys of a file's JSON, in its order; throws one sentence that names what is wrong. */
export function keysIn(json: unknown): readonly StoredKey[] {
  const listed =
    isObject(json) && Array.isArray(json["keys"]) ? json["keys"] : [json];
  const keys = listed.map(storedKey);
  const twice = keys.find(
    ({ kid }, index) => keys.findIndex((key) => key.kid === kid) !== index,
  );
  if (twice !== undefined)
    throw new Error(`two keys have the kid ${JSON.stringify(twice.kid)}`);
  if (!keys.some(({ d }) => d !== undefined))
    throw new Error("none of the keys is a private one (with `d`)");
  return keys;
}

/** The key to sign with now. */
export function signingKey(keys: readonly StoredKey[]): SigningKey {
  const first = keys.find(({ d }) => d !== undefined);
  if (first === undefined) throw new Error("none of the keys is a private one");
  const { kid, ...jwk } = first;
  return { kid, key: createPrivateKey({ key: jwk, format: "jwk" }) };
}

/** The public halves: never a private member, nor one that we do not know. */
export function publishedKeys(
  keys: readonly StoredKey[],
): readonly PublishedKey[] {
  return keys.map(({ kty, crv, x, kid }) => ({
    kty,
    crv,
    x,
    kid,
    alg: "EdDSA",
    use: "sig",
  }));
}

/** A new pair, named by its thumbprint: one in 64 begins like an option of a command, and is thrown away. */
export function newKey(): StoredKey {
  const { x = "", d = "" } = generateKeyPairSync("ed25519").privateKey.export({
    format: "jwk",
  });
  const kid = thumbprint(x);
  return kid.startsWith("-")
    ? newKey()
    : { kty: "OKP", crv: "Ed25519", x, d, kid };
}

function storedKey(json: unknown): StoredKey {
  if (!isObject(json)) throw new Error("a key is a JSON object");
  const { kty, crv, x, d, kid } = json;
  if (kty !== "OKP" || crv !== "Ed25519" || typeof x !== "string")
    throw new Error(
      'a home signs with Ed25519: a key has "kty": "OKP", "crv": "Ed25519" and "x"',
    );
  if (d !== undefined && typeof d !== "string")
    throw new Error("`d` is a text");
  if (kid !== undefined && (typeof kid !== "string" || kid === ""))
    throw new Error("`kid` is a text");
  return {
    kty,
    crv,
    x,
    ...(d === undefined ? {} : { d }),
    kid: kid ?? thumbprint(x),
  };
}

/** RFC 7638 over the members that RFC 8037 requires, in their order. */
function thumbprint(x: string): string {
  return createHash("sha256")
    .update(JSON.stringify({ crv: "Ed25519", kty: "OKP", x }))
    .digest("base64url");
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null;
}
