/**
 * The supergraph of a registry: the alliance and every member, composed. Member
 * SDL is never taken from a member: it is rendered here from the template, at
 * the contract version that the member speaks, with what the home approved.
 */
import { createHash } from "node:crypto";

import { composeServices } from "@apollo/composition";
import type { DocumentNode } from "graphql";
import { parse } from "graphql";

import { allianceSdl } from "../../subgraphs/contract/sdl/alliance-sdl.ts";
import { lowestVersion } from "../../subgraphs/contract/sdl/version.ts";
import { membersInGraph } from "./registry.ts";
import type { RegisteredMember, Registry } from "./registry.ts";
import { subgraphSdl } from "./subgraph-sdl.ts";

export const ALLIANCE = "alliance";

export interface Supergraph {
  readonly sdl: string;
  /** The codes of composition's hints; those of DESIGN 3 are expected. */
  readonly hints: readonly string[];
}

/** Composes; throws with every fault that composition names. */
export function composeSupergraph(registry: Registry): Supergraph {
  const members = membersInGraph(registry);
  const interfaceVersion = lowestVersion(
    members.map(({ contract }) => contract),
  );
  const services = [
    {
      name: ALLIANCE,
      url: allianceUrl(members),
      typeDefs: parse(allianceSdl(members.map(({ slug }) => slug))),
    },
    ...members.map((member) => ({
      name: member.slug,
      url: member.url,
      typeDefs: parse(subgraphSdl(member, interfaceVersion)),
    })),
  ];
  const result = composeServices(
    services satisfies readonly { typeDefs: DocumentNode }[],
  );
  if (result.errors !== undefined)
    throw new Error(
      `The supergraph does not compose:\n${result.errors.map(({ message }) => message).join("\n")}`,
    );
  const hints = [
    ...new Set(result.hints.map(({ definition }) => definition.code)),
  ];
  return { sdl: result.supergraphSdl, hints };
}

/**
 * The alliance runs in this process; its address says which members it joins.
 * Apollo rebuilds a data source only when its name or address changes, so a
 * member added at run time would otherwise break it.
 */
function allianceUrl(members: readonly RegisteredMember[]): string {
  const slugs = members.map(({ slug }) => slug).join(",");
  return `http://alliance.invalid/${createHash("sha256").update(slugs).digest("hex").slice(0, 16)}`;
}
