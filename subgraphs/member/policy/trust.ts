/** What the policy says of tokens: who may speak for whom, and what for. */
import type { JWK } from "jose";

import type { Trust, TrustedIssuer } from "../../serving/verify-token.ts";
import type { Rates } from "../../serving/rates.ts";
import type { Organisation, Policy } from "./schema.ts";

export function trustOf(policy: Policy): Trust {
  const { purposes, deniedCountries } = policy;
  return { purposes, deniedCountries, issuers: trustedIssuers(policy) };
}

export function trustedIssuers(policy: Policy): readonly TrustedIssuer[] {
  return Object.entries(policy.organisations).map(([organisation, listed]) => ({
    organisation,
    issuer: listed.issuer,
    ...keysOf(listed),
    suspended: listed.suspended,
    country: listed.country,
    agreement: listed.agreement ?? policy.agreement,
    legalBasis: listed.legalBasis ?? policy.legalBasis,
  }));
}

/** A busy alliance asks hundreds of times a second; this stops what is none. */
const USUAL_RATES: Rates = { questionsPerMinute: 60_000, concurrent: 64 };

/** How much an organisation may ask. */
export function ratesOf(organisation: string, policy: Policy): Rates {
  const own = policy.organisations[organisation]?.rates ?? {};
  const { rates } = policy;
  return {
    questionsPerMinute:
      own.questionsPerMinute ??
      rates.questionsPerMinute ??
      USUAL_RATES.questionsPerMinute,
    concurrent: own.concurrent ?? rates.concurrent ?? USUAL_RATES.concurrent,
  };
}

function keysOf({
  key,
  keys,
  jwks,
}: Organisation): Pick<TrustedIssuer, "keys" | "published"> {
  return {
    keys: (key === undefined ? (keys ?? []) : [key]) as readonly JWK[],
    published: jwks ?? null,
  };
}
