/**
 * The owner's policy (DESIGN 9): whom the member trusts to speak for which
 * organisation, and to whom it releases. A file of the owner's; the rule that
 * it feeds runs inside the Cypher of every read.
 */
import { readFile } from "node:fs/promises";

import { z } from "zod";

import type { Viewer } from "../../cypher/rows.ts";
import { tlpRank } from "../contract/marking.ts";
import { purposes } from "../contract/principal.ts";
import { slugFault } from "../contract/slug.ts";
import type { Caller, TrustedIssuer } from "../serving/verify-token.ts";

const slug = z.string().superRefine((text, context) => {
  const fault = slugFault(text);
  if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
});

const policySchema = z.strictObject({
  /** The member whose policy this is. */
  member: slug,
  /** Organisations whose gateways may ask, by slug; the member's own among them. */
  organisations: z.record(
    slug,
    z.strictObject({
      issuer: z.string().min(1),
      /** The public key of that organisation's gateway (JWK, Ed25519). */
      key: z.looseObject({
        kty: z.literal("OKP"),
        crv: z.literal("Ed25519"),
        x: z.string(),
      }),
      /** Whether that organisation's clients count as the organisation. */
      clients: z.boolean().default(false),
    }),
  ),
  /** Who sees GREEN, and to whom keys of CLEAR and GREEN records may be told. */
  community: z.array(slug).readonly(),
  purposes: z
    .array(z.enum(purposes))
    .readonly()
    .default([...purposes]),
  /**
   * How others learn of the member's sightings: `named`, as records with their
   * owner; `counted`, only added up for each record, without a name.
   */
  sightings: z.enum(["named", "counted"]).default("named"),
});

export type Policy = z.infer<typeof policySchema>;

/** Reads and checks a policy file; throws one sentence for each fault. */
export async function readPolicy(file: string): Promise<Policy> {
  const parsed = policySchema.safeParse(
    JSON.parse(await readFile(file, "utf8")),
  );
  if (!parsed.success)
    throw new Error(
      `The policy ${file} is not valid:\n${z.prettifyError(parsed.error)}`,
    );
  return parsed.data;
}

export function trustedIssuers(policy: Policy): readonly TrustedIssuer[] {
  return Object.entries(policy.organisations).map(
    ([organisation, { issuer, key }]) => ({
      organisation,
      issuer,
      key,
    }),
  );
}

/** How the caller looks to the visibility rule. */
export function viewerOf(caller: Caller, policy: Policy): Viewer {
  const listed = policy.organisations[caller.organisation];
  const acting =
    caller.affiliation !== "guest" &&
    (caller.affiliation !== "client" || listed?.clients === true);
  const own =
    caller.organisation === policy.member &&
    caller.affiliation !== "client" &&
    caller.affiliation !== "guest";
  return {
    organisation: caller.organisation,
    affiliation: caller.affiliation,
    // A gateway tells a pseudonym; a person's agreed name comes with sign-in.
    subject: null,
    purpose: caller.purpose,
    ceiling: tlpRank(caller.ceiling),
    own,
    community: acting && policy.community.includes(caller.organisation),
    acting,
    sightings: own || policy.sightings === "named",
  };
}
