/**
 * Checks the token that a home's gateway made (contract/token-claims.ts; RFC
 * 8725): size, algorithm and type fixed, issuer bound to one organisation by the
 * member's own policy, key, audience, time, the bytes of this very request, and
 * that nobody used it before. The policy is looked at anew for each.
 */
import { decodeProtectedHeader, errors, importJWK, jwtVerify } from "jose";
import type { CryptoKey, JWK, JWTPayload, KeyObject } from "jose";

import {
  COUNTRY_REFUSED,
  ORGANISATION_CUT_OFF,
  PURPOSE_REFUSED,
  TOKEN_INVALID,
  TOKEN_MISSING,
} from "../contract/errors.ts";
import type { Purpose } from "../contract/principal.ts";
import {
  CLOCK_TOLERANCE,
  TOKEN_ALGORITHM,
  TOKEN_LIFETIME,
  TOKEN_TYPE,
  audienceOf,
  bodyHash,
} from "../contract/token-claims.ts";
import { callerOf } from "./caller.ts";
import type { Caller } from "./caller.ts";
import { publishedKeys } from "./published-keys.ts";
import type { PublishedKeys } from "./published-keys.ts";
import { timeFault } from "./time-fault.ts";
import { usedTokens } from "./used-tokens.ts";
import type { UsedTokens } from "./used-tokens.ts";

export type { Caller } from "./caller.ts";

/** An issuer that the member's policy trusts, for exactly one organisation. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly organisation: string;
  readonly keys: readonly JWK[];
  /** Where it publishes further keys; null: nowhere. */
  readonly published: string | null;
  readonly suspended: boolean;
  readonly country: string | null;
  readonly agreement: string | null;
  readonly legalBasis: string | null;
}

/** What the policy says of tokens, now. */
export interface Trust {
  readonly issuers: readonly TrustedIssuer[];
  readonly purposes: readonly Purpose[];
  readonly deniedCountries: readonly string[];
}

export interface TokenRequest {
  readonly authorization: string | undefined;
  readonly body: Buffer;
  /** The names of the client's certificate (URIs); absent: none is asked for. */
  readonly certified?: readonly string[] | undefined;
}

export interface VerifierOptions {
  /** The member's slug. */
  readonly member: string;
  readonly trust: () => Trust;
  readonly published?: PublishedKeys;
  readonly used?: UsedTokens;
  /** The clock, in milliseconds since the epoch. */
  readonly now?: () => number;
}

export type VerifyToken = (request: TokenRequest) => Promise<Caller>;

/** Characters of a token; ours have some 700. */
const LONGEST_TOKEN = 8_192;

/**
 * Gives a check for requests to a member. It rejects with an error of the
 * table; the reason is the error's `cause` and belongs into the log.
 */
export function tokenVerifier(options: VerifierOptions): VerifyToken {
  const { member, trust, now = Date.now } = options;
  const { published = publishedKeys(), used = usedTokens(now) } = options;
  return async (request) => {
    const token = tokenOf(request.authorization);
    const { issuers, purposes, deniedCountries } = trust();
    const issuer = claimedIssuer(token);
    const trusted = issuers.find((each) => each.issuer === issuer);
    if (trusted === undefined) throw invalid("the issuer is not in the policy");
    const keys = await keysFor(token, trusted, published);
    const claims = await verified(token, member, trusted, keys, now());
    if (claims["body"] !== bodyHash(request.body))
      throw invalid("the token is for another body");
    if (request.certified?.includes(trusted.issuer) === false)
      throw invalid("the client's certificate is not the issuer's");
    const caller = callerOf(claims, trusted);
    if (typeof caller === "string") throw invalid(caller);
    used.use(caller.organisation, caller.tokenId, endOf(claims));
    if (trusted.suspended) throw ORGANISATION_CUT_OFF.of();
    const countries = [caller.country, trusted.country];
    if (countries.some((each) => deniedCountries.includes(each ?? "")))
      throw COUNTRY_REFUSED.of();
    if (!purposes.includes(caller.purpose)) throw PURPOSE_REFUSED.of();
    return caller;
  };
}

function tokenOf(authorization: string | undefined): string {
  if (authorization !== undefined && authorization.length > LONGEST_TOKEN)
    throw invalid(`the token has more than ${LONGEST_TOKEN} characters`);
  const [scheme, token] = authorization?.split(" ") ?? [];
  if (scheme !== "Bearer" || token === undefined || token === "")
    throw TOKEN_MISSING.of();
  return token;
}

/** The issuer that the token names; only a look-up of the key, proven afterwards. */
function claimedIssuer(token: string): string | undefined {
  try {
    const payload: unknown = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString(),
    );
    return typeof payload === "object" && payload !== null && "iss" in payload
      ? String(payload.iss)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The keys of the issuer that the token may be signed with: the one that it names, or any without a name of its own. */
async function keysFor(
  token: string,
  { keys, published: url }: TrustedIssuer,
  published: PublishedKeys,
): Promise<readonly JWK[]> {
  const kid = keyIdOf(token);
  const all = url === null ? keys : await published.of(url, kid);
  return kid === undefined
    ? all
    : all.filter((key) => key.kid === undefined || key.kid === kid);
}

function keyIdOf(token: string): string | undefined {
  try {
    const { kid } = decodeProtectedHeader(token);
    return typeof kid === "string" ? kid : undefined;
  } catch (error) {
    throw invalid(error);
  }
}

async function verified(
  token: string,
  member: string,
  { issuer }: TrustedIssuer,
  keys: readonly JWK[],
  now: number,
): Promise<JWTPayload> {
  let reason: unknown = "no key of the issuer has the token's id";
  for (const key of keys)
    try {
      const { payload } = await jwtVerify(token, await imported(key), {
        issuer,
        audience: audienceOf(member),
        algorithms: [TOKEN_ALGORITHM],
        typ: TOKEN_TYPE,
        maxTokenAge: TOKEN_LIFETIME,
        clockTolerance: CLOCK_TOLERANCE,
        requiredClaims: ["iat", "exp", "jti", "sub"],
        currentDate: new Date(now),
      });
      return payload;
    } catch (error) {
      reason = timeFault(error, now);
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) break;
    }
  throw invalid(reason);
}

type Key = CryptoKey | KeyObject | Uint8Array;

/** Importing costs more than verifying; a key that left the policy is asked for no more, and goes with it. */
const importedKeys = new WeakMap<JWK, Promise<Key>>();

function imported(key: JWK): Promise<Key> {
  const known = importedKeys.get(key) ?? importJWK(key, TOKEN_ALGORITHM);
  importedKeys.set(key, known);
  return known;
}

/** Until when the token could be used again, in milliseconds. */
function endOf({ iat = 0, exp = 0 }: JWTPayload): number {
  const end = Math.min(exp, iat + TOKEN_LIFETIME);
  return (end + CLOCK_TOLERANCE + 1) * 1000;
}

function invalid(cause: unknown) {
  const error = TOKEN_INVALID.of();
  error.cause = cause;
  return error;
}
