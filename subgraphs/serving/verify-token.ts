/**
 * Checks the token that a home's gateway made (contract/token-claims.ts; RFC
 * 8725): algorithm and type fixed, issuer bound to one organisation by the
 * member's own policy, audience, time, and the bytes of this very request.
 */
import { importJWK, jwtVerify } from "jose";
import type { CryptoKey, JWK, KeyObject } from "jose";

import {
  PURPOSE_REFUSED,
  TOKEN_INVALID,
  TOKEN_MISSING,
} from "../contract/errors.ts";
import { isTlp } from "../contract/marking.ts";
import type { Tlp } from "../contract/marking.ts";
import { isAffiliation, isPurpose } from "../contract/principal.ts";
import type { Affiliation, Purpose } from "../contract/principal.ts";
import {
  CLOCK_TOLERANCE,
  TOKEN_ALGORITHM,
  TOKEN_LIFETIME,
  TOKEN_TYPE,
  audienceOf,
  bodyHash,
} from "../contract/token-claims.ts";

/** An issuer that the member's policy trusts, for exactly one organisation. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly organisation: string;
  readonly key: JWK;
}

/** Who asks, as proven by the token. */
export interface Caller {
  readonly organisation: string;
  readonly pseudonym: string;
  readonly affiliation: Affiliation;
  readonly purpose: Purpose;
  readonly ceiling: Tlp;
  readonly tokenId: string;
  /** Under which agreement, and on which legal basis, the member's policy answers the organisation; for audit lines. */
  readonly agreement?: string | null;
  readonly legalBasis?: string | null;
}

/**
 * Gives a check for requests to `member`. It rejects with TOKEN_MISSING or
 * TOKEN_INVALID; the reason is the error's `cause` and belongs into the log.
 */
export function tokenVerifier(
  member: string,
  issuers: readonly TrustedIssuer[],
  purposes: readonly Purpose[],
): (authorization: string | undefined, body: Buffer) => Promise<Caller> {
  const keys = new Map<string, Promise<CryptoKey | KeyObject | Uint8Array>>();
  const keyOf = (trusted: TrustedIssuer) => {
    const known =
      keys.get(trusted.issuer) ?? importJWK(trusted.key, TOKEN_ALGORITHM);
    keys.set(trusted.issuer, known);
    return known;
  };
  return async (authorization, body) => {
    const [scheme, token] = authorization?.split(" ") ?? [];
    if (scheme !== "Bearer" || token === undefined || token === "")
      throw TOKEN_MISSING.of();
    const trusted = issuers.find(
      ({ issuer }) => issuer === claimedIssuer(token),
    );
    if (trusted === undefined) throw invalid("the issuer is not in the policy");
    const claims = await verified(token, member, trusted, await keyOf(trusted));
    if (claims["body"] !== bodyHash(body))
      throw invalid("the token is for another body");
    const caller = callerOf(claims, trusted.organisation);
    if (!purposes.includes(caller.purpose)) throw PURPOSE_REFUSED.of();
    return caller;
  };
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

async function verified(
  token: string,
  member: string,
  trusted: TrustedIssuer,
  key: CryptoKey | KeyObject | Uint8Array,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { payload } = await jwtVerify(token, key, {
      issuer: trusted.issuer,
      audience: audienceOf(member),
      algorithms: [TOKEN_ALGORITHM],
      typ: TOKEN_TYPE,
      maxTokenAge: TOKEN_LIFETIME,
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ["iat", "exp", "jti", "sub"],
    });
    return payload;
  } catch (error) {
    throw invalid(error);
  }
}

function callerOf(
  claims: Readonly<Record<string, unknown>>,
  organisation: string,
): Caller {
  const { affiliation, purpose, ceiling, sub, jti } = claims;
  if (!isAffiliation(affiliation) || !isPurpose(purpose) || !isTlp(ceiling))
    throw invalid(
      "affiliation, purpose or ceiling is not one of the contract's",
    );
  return {
    organisation,
    affiliation,
    purpose,
    ceiling,
    pseudonym: String(sub),
    tokenId: String(jti),
  };
}

function invalid(cause: unknown) {
  const error = TOKEN_INVALID.of();
  error.cause = cause;
  return error;
}
