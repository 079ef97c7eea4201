/**
 * The form of an owner's policy file (DESIGN 9). What holds between its parts
 * is in faults.ts; what it means to a reader is in viewer.ts and release.ts.
 */
import { z } from "zod";

import { purposes } from "../../contract/principal.ts";
import { slugFault } from "../../contract/slug.ts";

const slug = z.string().superRefine((text, context) => {
  const fault = slugFault(text);
  if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
});

const country = z
  .string()
  .refine(
    isCountry,
    "A country is a code of two capital letters (ISO 3166-1), such as SG.",
  );

/** A public key of an organisation's gateway (JWK, Ed25519). */
const publicKey = z
  .looseObject({
    kty: z.literal("OKP"),
    crv: z.literal("Ed25519"),
    x: z.string().length(43, "The x of an Ed25519 key has 43 characters."),
    kid: z.string().min(1).max(200).optional(),
  })
  .refine(
    (key) => !("d" in key),
    "This is a private key: a policy holds public ones alone.",
  );

const rates = z.strictObject({
  /** Requests that a member answers in a minute; a question makes some ten of them. */
  questionsPerMinute: z.int().min(1).optional(),
  /** Requests that are answered at once; as many again may wait, four times over. */
  concurrent: z.int().min(1).optional(),
});

const organisation = z
  .strictObject({
    /** Who signs for that organisation and for no other. */
    issuer: z.string().min(1),
    key: publicKey.optional(),
    /** Several keys, while one takes over from the other. */
    keys: z.array(publicKey).min(1).max(8).readonly().optional(),
    /** Where that organisation's home publishes its keys. */
    jwks: z
      .string()
      .refine(
        isKeyAddress,
        "The address of published keys is https://…, or http:// on this machine.",
      )
      .optional(),
    /** Whether that organisation's clients count as the organisation. */
    clients: z.boolean().default(false),
    /** Cut off: no question of that organisation is answered. */
    suspended: z.boolean().default(false),
    country: country.nullable().default(null),
    /** Under what it asks; stands in the audit. */
    agreement: z.string().nullable().default(null),
    legalBasis: z.string().nullable().default(null),
    rates: rates.default({}),
  })
  .refine(
    ({ key, keys, jwks }) =>
      [key, keys, jwks].filter((each) => each !== undefined).length === 1,
    "An organisation has one of `key`, `keys` and `jwks`.",
  );

const audience = z.array(z.string()).readonly();

export const policySchema = z.strictObject({
  /** The member whose policy this is. */
  member: slug,
  /** Organisations whose gateways may ask, by slug; the member's own among them. */
  organisations: z.record(slug, organisation),
  /** Who sees GREEN, and to whom keys of CLEAR and GREEN records may be told. */
  community: z.array(slug).readonly(),
  /** Sharing groups: an audience names one as `group:NAME`. An empty one is closed. */
  groups: z.record(slug, z.array(slug).readonly()).default({}),
  purposes: z
    .array(z.enum(purposes))
    .readonly()
    .default([...purposes]),
  deniedCountries: z.array(country).readonly().default([]),
  /** Records of persons, accounts, subscriber numbers and observed data: the owner's alone, or as marked. */
  personalData: z.enum(["withhold", "share"]).default("withhold"),
  /** RED: never through a gateway, or to the person named on the record. */
  red: z.enum(["withhold", "named"]).default("withhold"),
  /** Feeds whose unmarked records others may see; they stay unmarked. */
  feeds: z
    .record(
      z.string(),
      z.strictObject({
        audience: audience.default([]),
        community: z.boolean().default(false),
      }),
    )
    .default({}),
  /**
   * How others learn of the member's sightings: `named`, as records with their
   * owner; `counted`, only added up for each record, without a name.
   */
  sightings: z.enum(["named", "counted"]).default("named"),
  /** Whether it may be told how much was withheld. */
  withheld: z
    .literal(
      false,
      "How much was withheld is not told by this version: leave it out.",
    )
    .default(false),
  /** For every organisation that has none of its own. */
  rates: rates.default({}),
  agreement: z.string().nullable().default(null),
  legalBasis: z.string().nullable().default(null),
});

export type Policy = z.infer<typeof policySchema>;
/** As it is written, without what is usual. */
export type PolicyFile = z.input<typeof policySchema>;
export type Organisation = Policy["organisations"][string];

const regions = new Intl.DisplayNames(["en"], {
  type: "region",
  fallback: "none",
});

function isCountry(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) && code !== "ZZ" && regions.of(code) !== undefined
  );
}

const LOOPBACK: ReadonlySet<string> = new Set([
  "127.0.0.1",
  "[::1]",
  "localhost",
]);

function isKeyAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== "" || password !== "") return false;
  return (
    protocol === "https:" || (protocol === "http:" && LOOPBACK.has(hostname))
  );
}
