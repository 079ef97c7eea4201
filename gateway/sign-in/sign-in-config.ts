/**
 * `signIn` in a gateway's configuration: whose tokens it takes, and what they
 * make of their bearer. There is no way to leave it out: a gateway that speaks
 * for an organisation must know for whom.
 */
import { z } from "zod";

import { tlpLevels } from "../../subgraphs/contract/marking.ts";
import { affiliations, purposes } from "../../subgraphs/contract/principal.ts";

/** Signatures with a key pair. `none` and HS* are no choice: the verifier would hold what signs. */
const ALGORITHMS = [
  "EdDSA",
  "Ed25519",
  "ES256",
  "ES384",
  "ES512",
  "PS256",
  "PS384",
  "PS512",
  "RS256",
  "RS384",
  "RS512",
] as const;

const claimName = z.string().min(1);
const claimValues = z.union([
  z.string().min(1),
  z.array(z.string().min(1)).min(1),
]);

/** Whoever meets all of `when` is this to the members. */
const ruleSchema = z
  .strictObject({
    /** Claims by name, each with a value or several of which one must be there. */
    when: z
      .record(claimName, claimValues)
      .refine((claims) => Object.keys(claims).length > 0, {
        error:
          "names at least one claim: a rule for everybody is not made by accident",
      }),
    affiliation: z.enum(affiliations),
    /** What they see at most; everything that their affiliation is shown if absent. */
    ceiling: z.enum(tlpLevels).optional(),
    /** What they may ask for; anything if absent. */
    purposes: z.array(z.enum(purposes)).min(1).optional(),
  })
  .refine(
    ({ affiliation, ceiling }) =>
      affiliation !== "guest" || ceiling === undefined || ceiling === "CLEAR",
    { path: ["ceiling"], error: "a guest sees what is CLEAR and nothing else" },
  );

export const signInSchema = z.strictObject({
  /** The issuer's identifier, as its tokens name it in `iss`. */
  issuer: z.string().superRefine(overTls),
  /** The gateway, as the tokens name it in `aud`. */
  audience: z.string().min(1),
  algorithms: z.array(z.enum(ALGORITHMS)).min(1),
  /** Where the issuer's keys are; found by discovery if absent. */
  jwks: z.string().superRefine(overTls).optional(),
  /** The type of the tokens (RFC 9068). */
  typ: z.string().min(1).default("at+jwt"),
  /** Seconds by which the issuer's clock and ours may differ. */
  clockToleranceS: z.int().min(0).max(300).default(5),
  /** Seconds for which the issuer's last keys serve beyond their ten minutes while it cannot be reached. */
  staleS: z.int().min(0).max(86_400).default(3_600),
  /** What becomes of a question without a token. */
  anonymous: z.enum(["refuse", "clear"]).default("refuse"),
  /** The claim that names the person or program. */
  subject: claimName.default("sub"),
  /** The claim with the name that owners know the person by, for RED. */
  name: claimName.optional(),
  /** The claim with the country (ISO 3166-1 alpha-2). */
  country: claimName.optional(),
  /** The first one that fits holds; whom none fits may not ask. */
  principals: z.array(ruleSchema).min(1),
});

export type SignInConfig = z.infer<typeof signInSchema>;
export type PrincipalRule = z.infer<typeof ruleSchema>;

/** What a message shows to those whose configuration has none, or a wrong one. */
export const SIGN_IN_EXAMPLE = `"signIn": {"issuer": "https://login.singtel.example", "audience": "https://tessera.singtel.example/graphql", "algorithms": ["ES256"], "principals": [{"when": {"groups": "threat-intelligence"}, "affiliation": "staff"}]}`;

/** Keys fetched in the clear could be anybody's. Loopback is the machine itself. */
function overTls(text: string, context: z.RefinementCtx): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !isSafe(url))
    context.addIssue({
      code: "custom",
      message: `is an https address (http on loopback alone), but got ${JSON.stringify(text.slice(0, 200))}`,
    });
}

/** Whether what comes from there came from there. */
export function isSafe({ protocol, hostname }: URL): boolean {
  return (
    protocol === "https:" ||
    (protocol === "http:" &&
      ["127.0.0.1", "localhost", "[::1]"].includes(hostname))
  );
}
