/**
 * The token that a home's gateway makes for one member and one request
 * (DESIGN 9; RFC 9068 in spirit, RFC 8725 in rule): EdDSA, 60 seconds, bound to
 * the member and to the bytes of the request. `wire` makes it, `serving` checks it.
 */
import { createHash } from "node:crypto";

import type { Tlp } from "./marking.ts";
import type { Affiliation, Purpose } from "./principal.ts";

export const TOKEN_TYPE = "tessera+jwt";
export const TOKEN_ALGORITHM = "EdDSA";
/** Seconds. A request is bounded by 3 s; a minute leaves room for clocks. */
export const TOKEN_LIFETIME = 60;
/** Seconds by which the clocks of two organisations may differ. */
export const CLOCK_TOLERANCE = 5;

/** The claims of the token beside `exp` and `iat`. */
export interface TokenClaims {
  /** The issuer of the home, bound to one organisation by the member's policy. */
  readonly iss: string;
  /** The member's slug in the form of `audienceOf`. */
  readonly aud: string;
  /** A pseudonym of the person, other for every member. */
  readonly sub: string;
  readonly jti: string;
  /** The person's agreed name; absent unless the person asked to be identified. */
  readonly name?: string;
  /** ISO 3166-1 alpha-2; absent where the home does not know. */
  readonly country?: string;
  readonly affiliation: Affiliation;
  readonly purpose: Purpose;
  readonly ceiling: Tlp;
  /** SHA-256 of the request's body, base64url. */
  readonly body: string;
}

/** `singtel` → `tessera:member:singtel`. */
export function audienceOf(slug: string): string {
  return `tessera:member:${slug}`;
}

/** `singtel` → `tessera:home:singtel`. */
export function issuerOf(slug: string): string {
  return `tessera:home:${slug}`;
}

/** The hash of a request's body as the token carries it. */
export function bodyHash(body: string | Buffer): string {
  return createHash("sha256").update(body).digest("base64url");
}
