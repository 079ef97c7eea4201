/**
 * Checks an access token of the home's issuer (RFC 9068; RFC 8725): signature by
 * one of the issuer's published keys and by an algorithm of the configuration,
 * type, issuer, audience, and time. Nothing that the token itself points at
 * (`jku`, `x5u`, `jwk`) is ever followed, and what its `crit` demands is refused.
 */
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from "jose";
import type { JWTPayload, JWTVerifyGetKey } from "jose";

import { timeFault } from "../../subgraphs/serving/time-fault.ts";
import { InvalidToken } from "./invalid-token.ts";
import type { SignInConfig } from "./sign-in-config.ts";

/** Characters: more is refused before any of it is read. */
export const LONGEST_TOKEN = 16 * 1024;

/** The claims; rejects with the reason, which belongs into the log. */
export async function verify(
  token: string,
  config: SignInConfig,
  keys: JWTVerifyGetKey,
  now: number,
): Promise<JWTPayload> {
  if (token.length > LONGEST_TOKEN)
    throw new InvalidToken(
      `the token has ${token.length} characters, at most ${LONGEST_TOKEN} are read`,
    );
  refuseWhatCannotBe(token, config);
  const { payload } = await jwtVerify(token, keys, {
    issuer: config.issuer,
    audience: config.audience,
    algorithms: config.algorithms,
    typ: config.typ,
    clockTolerance: config.clockToleranceS,
    currentDate: new Date(now),
    requiredClaims: ["iss", "aud", "exp", "iat"],
  }).catch((reason: unknown) => {
    throw timeFault(reason, now);
  });
  if (Number(payload.iat) > now / 1000 + config.clockToleranceS)
    throw timeFault(
      new errors.JWTClaimValidationFailed("from the future", payload, "iat"),
      now,
    );
  return payload;
}

/** What needs no key to be refused must not make us ask the issuer for one. */
function refuseWhatCannotBe(
  token: string,
  { algorithms, issuer }: SignInConfig,
): void {
  const { alg } = decodeProtectedHeader(token);
  if (!algorithms.some((allowed) => allowed === alg))
    throw new InvalidToken("the token's algorithm is none of the configured");
  if (decodeJwt(token).iss !== issuer)
    throw new InvalidToken("the token is another issuer's");
}
