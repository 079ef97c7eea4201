/**
 * Who is a member (DESIGN 3): a file that the home keeps. Expansion to a new
 * member is an entry here.
 */
import { readFile } from "node:fs/promises";

import { z } from "zod";

import { contractVersions } from "../../subgraphs/contract/sdl/version.ts";
import { slugFaults } from "../../subgraphs/contract/slug.ts";

const memberSchema = z.strictObject({
  slug: z.string(),
  name: z.string().min(1),
  /** Where the member takes questions. */
  url: z.url({ protocol: /^https?$/ }),
  /** The contract version that it speaks. */
  contract: z.enum(contractVersions),
});

const registrySchema = z
  .strictObject({ members: z.array(memberSchema).min(1).readonly() })
  .superRefine(({ members }, context) => {
    for (const fault of slugFaults(members.map(({ slug }) => slug)))
      context.addIssue({ code: "custom", message: fault, path: ["members"] });
  });

export type Registry = z.infer<typeof registrySchema>;
export type RegisteredMember = Registry["members"][number];

/** Checks a registry; throws one sentence for each fault. */
export function parseRegistry(json: unknown): Registry {
  const parsed = registrySchema.safeParse(json);
  if (!parsed.success)
    throw new Error(
      `The registry is not valid:\n${z.prettifyError(parsed.error)}`,
    );
  return parsed.data;
}

export async function readRegistry(file: string): Promise<Registry> {
  return parseRegistry(JSON.parse(await readFile(file, "utf8")));
}
