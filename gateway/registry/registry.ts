/**
 * Who is a member (DESIGN 3): a file that the home keeps, and beside it a folder
 * with the SDL that the home has approved of each. Expansion to a new member is
 * an entry here.
 */
import { z } from "zod";

import { contractVersions } from "../../subgraphs/contract/sdl/version.ts";
import { slugFaults } from "../../subgraphs/contract/slug.ts";

/**
 * - `active`: asked, and in the graph.
 * - `suspended`: in the graph, so that saved questions stay valid, and never asked.
 * - `pending`: proposed, and not in the graph until it is approved.
 */
export const memberStatuses = ["active", "suspended", "pending"] as const;
export type MemberStatus = (typeof memberStatuses)[number];

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "A hash is 64 hexadecimal digits");

const entrySchema = z.strictObject({
  slug: z.string(),
  name: z.string().min(1).max(200),
  /** Where the member takes questions. */
  url: z
    .url({
      protocol: /^https?$/,
      error: "An address begins with https:// or http://",
    })
    .max(2_000)
    .refine(
      isBareUrl,
      "An address has no user, password or fragment: the token is made for each request",
    ),
  /** The contract version that it speaks. */
  contract: z.enum(contractVersions),
  status: z.enum(memberStatuses).default("active"),
  /** The SDL that was approved; absent: the contract's template. */
  sdl: z
    .strictObject({
      hash,
      approvedAt: z.iso.datetime(),
      approvedBy: z.string().min(1).optional(),
    })
    .optional(),
  /** The SDL that waits for approval; what was approved serves meanwhile. */
  proposed: z.strictObject({ hash, proposedAt: z.iso.datetime() }).optional(),
});

const registrySchema = z
  .strictObject({ members: z.array(entrySchema).min(1).readonly() })
  .superRefine(({ members }, context) => {
    for (const fault of slugFaults(members.map(({ slug }) => slug)))
      context.addIssue({ code: "custom", message: fault, path: ["members"] });
  });

/** An entry of the file. */
export type RegistryEntry = z.infer<typeof entrySchema>;

/** An entry with what was approved. */
export interface RegisteredMember extends RegistryEntry {
  /** SDL behind the template's; absent: nothing. */
  readonly additions?: string;
}

export interface Registry {
  readonly members: readonly RegisteredMember[];
}

/** Checks a registry; throws one sentence for each fault, with the file and the entry. */
export function parseRegistry(json: unknown, file?: string): Registry {
  const parsed = registrySchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const named = file === undefined ? "The registry" : `The registry ${file}`;
  const faults = parsed.error.issues.map(({ path, message }) => {
    const place = placeOf(path, json);
    return place === "" ? message : `${place}: ${message}`;
  });
  throw new Error(`${named} is not valid:\n${faults.join("\n")}`);
}

/** The members that are in the graph, asked or not. */
export function membersInGraph({
  members,
}: Registry): readonly RegisteredMember[] {
  return members.filter(({ status }) => status !== "pending");
}

/** Whether two states of the registry make the same graph, asked of the same members. */
export function serveAlike(
  left: readonly RegisteredMember[],
  right: readonly RegisteredMember[],
): boolean {
  return servedText(left) === servedText(right);
}

function servedText(members: readonly RegisteredMember[]): string {
  return JSON.stringify(
    members.map(({ slug, name, url, contract, status, additions = "" }) => [
      slug,
      name,
      url,
      contract,
      status,
      additions,
    ]),
  );
}

/** `members[2] ("telecorp").url`. */
function placeOf(path: readonly PropertyKey[], json: unknown): string {
  const [, index] = path;
  const slug =
    typeof index === "number"
      ? (json as { members: readonly { slug?: unknown }[] }).members[index]
          ?.slug
      : undefined;
  return path
    .map((key, at) => {
      if (typeof key !== "number") return at === 0 ? key : `.${String(key)}`;
      return at === 1 && typeof slug === "string"
        ? `[${key}] (${JSON.stringify(slug.slice(0, 60))})`
        : `[${key}]`;
    })
    .map(String)
    .join("");
}

function isBareUrl(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { username, password, hash: fragment } = new URL(text);
  return username === "" && password === "" && fragment === "";
}
