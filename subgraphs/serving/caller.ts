/** Who asks, as a token proves it: its claims, each of a known form, and what the policy adds. */
import { isTlp } from "../contract/marking.ts";
import type { Tlp } from "../contract/marking.ts";
import { isAffiliation, isPurpose } from "../contract/principal.ts";
import type { Affiliation, Purpose } from "../contract/principal.ts";

export interface Caller {
  readonly organisation: string;
  readonly pseudonym: string;
  /** The agreed name; null unless the person asked to be identified. */
  readonly name: string | null;
  /** ISO 3166-1 alpha-2, as far as the home or the policy knows. */
  readonly country: string | null;
  readonly affiliation: Affiliation;
  readonly purpose: Purpose;
  readonly ceiling: Tlp;
  readonly tokenId: string;
  /** Under what the organisation asks, by the owner's policy. */
  readonly agreement: string | null;
  readonly legalBasis: string | null;
}

const LONGEST = 256;

/** The caller of verified claims; a text is what is wrong with them. */
export function callerOf(
  claims: Readonly<Record<string, unknown>>,
  {
    organisation,
    country: usual,
    agreement,
    legalBasis,
  }: Pick<Caller, "organisation" | "country" | "agreement" | "legalBasis">,
): Caller | string {
  const { affiliation, purpose, ceiling, sub, jti, name, country } = claims;
  if (!isAffiliation(affiliation) || !isPurpose(purpose) || !isTlp(ceiling))
    return "affiliation, purpose or ceiling is not one of the contract's";
  if (!isText(sub) || !isText(jti)) return "sub or jti is no short text";
  if (name !== undefined && !isText(name)) return "name is no short text";
  if (country !== undefined && !isCountry(country))
    return "country is no code of two letters";
  return {
    organisation,
    pseudonym: sub,
    name: name ?? null,
    country: country ?? usual,
    affiliation,
    purpose,
    ceiling,
    tokenId: jti,
    agreement,
    legalBasis,
  };
}

function isText(claim: unknown): claim is string {
  return typeof claim === "string" && claim !== "" && claim.length <= LONGEST;
}

function isCountry(claim: unknown): claim is string {
  return typeof claim === "string" && /^[A-Z]{2}$/.test(claim);
}
