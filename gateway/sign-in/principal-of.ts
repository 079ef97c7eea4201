/** What a verified token makes of its bearer, by the home's configuration. */
import { NOT_PERMITTED } from "../../subgraphs/contract/errors.ts";
import { PURPOSE_HEADER } from "../../subgraphs/contract/headers.ts";
import type { Principal } from "../../subgraphs/contract/principal.ts";
import type { RequestOptions } from "../request-options.ts";
import { InvalidToken } from "./invalid-token.ts";
import type { PrincipalRule, SignInConfig } from "./sign-in-config.ts";

type Claims = Readonly<Record<string, unknown>>;

/** Throws NOT_PERMITTED for whom no rule is made, and for a purpose that is not theirs. */
export function principalOf(
  claims: Claims,
  home: string,
  config: SignInConfig,
  options: RequestOptions,
): Principal {
  const rule = config.principals.find(({ when }) => meets(claims, when));
  if (rule === undefined)
    throw NOT_PERMITTED.of("Nobody with this token's claims may ask here.");
  refusePurpose(rule, options);
  return {
    subject: subjectOf(claims, config.subject),
    name: options.identify ? textOf(claims, config.name) : null,
    country: countryOf(claims, config.country),
    organisation: home,
    affiliation: rule.affiliation,
    purpose: options.purpose,
    ceiling: rule.ceiling ?? (rule.affiliation === "guest" ? "CLEAR" : "RED"),
  };
}

/** Whoever asks without a token, where the home lets them: a guest who sees what anybody may. */
export function nobody(home: string, { purpose }: RequestOptions): Principal {
  return {
    subject: "anonymous",
    name: null,
    country: null,
    organisation: home,
    affiliation: "guest",
    purpose,
    ceiling: "CLEAR",
  };
}

function meets(claims: Claims, when: PrincipalRule["when"]): boolean {
  return Object.entries(when).every(([name, wanted]) => {
    const has = [claimOf(claims, name)].flat();
    return [wanted].flat().some((value) => has.includes(value));
  });
}

function refusePurpose(
  { purposes }: PrincipalRule,
  { purpose }: RequestOptions,
): void {
  if (purposes !== undefined && !purposes.includes(purpose))
    throw NOT_PERMITTED.of(
      `Whoever signed in may ask for ${purposes.join(", ")}, but this is asked for ${purpose} (${PURPOSE_HEADER}).`,
      { purposes },
    );
}

/** Longer ones are no names. */
const LONGEST = 256;

function subjectOf(claims: Claims, name: string): string {
  const subject = textOf(claims, name);
  if (subject === null)
    throw new InvalidToken(`the claim ${name} names nobody`);
  return subject;
}

function textOf(claims: Claims, name: string | undefined): string | null {
  const value = name === undefined ? undefined : claimOf(claims, name);
  return typeof value === "string" && value !== "" && value.length <= LONGEST
    ? value
    : null;
}

/** A country that is not understood is not "none": an owner may refuse some. */
function countryOf(claims: Claims, name: string | undefined): string | null {
  const value = name === undefined ? undefined : claimOf(claims, name);
  if (name === undefined || value === undefined || value === null) return null;
  if (typeof value !== "string" || !/^[a-z]{2}$/i.test(value))
    throw new InvalidToken(
      `the claim ${name} is not a country's two letters (ISO 3166-1)`,
    );
  return value.toUpperCase();
}

/** The token's own claim: never what every object has. */
function claimOf(claims: Claims, name: string): unknown {
  return Object.hasOwn(claims, name) ? claims[name] : undefined;
}
