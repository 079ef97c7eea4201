/** How a registered member is reached, and what it may answer: all from the registry, nothing from the member. */
import { subgraphSchema } from "../../subgraphs/wire/member-schema.ts";
import type { MemberEndpoint } from "../../subgraphs/wire/member-endpoint.ts";
import type { RegisteredMember } from "./registry.ts";
import { subgraphSdl } from "./subgraph-sdl.ts";

export type Reached = Pick<
  RegisteredMember,
  "slug" | "name" | "url" | "contract" | "additions"
>;

export function memberEndpoint(member: Reached): MemberEndpoint {
  const { slug, name, url } = member;
  return { slug, name, url, schema: subgraphSchema(subgraphSdl(member)) };
}

/**
 * Makes endpoints and keeps those of the last set of members: a member that has
 * not changed is the same object, and so keeps its connections.
 */
export function endpointsKept(): (
  members: readonly Reached[],
) => readonly MemberEndpoint[] {
  let known = new Map<string, MemberEndpoint>();
  return (members) => {
    const now = new Map<string, MemberEndpoint>();
    for (const member of members) {
      const { slug, name, url, contract, additions = "" } = member;
      const same = JSON.stringify([slug, name, url, contract, additions]);
      now.set(same, known.get(same) ?? memberEndpoint(member));
    }
    known = now;
    return [...now.values()];
  };
}
