/**
 * What a question is asked of: the members of one state of the registry, how they
 * are reached, the alliance that joins them and the graph that they make. It never
 * changes; another state of the registry is another one.
 */
import type { Alliance } from "../../subgraphs/alliance/alliance.ts";
import { createAlliance } from "../../subgraphs/alliance/alliance.ts";
import type { AllianceContext } from "../../subgraphs/alliance/context.ts";
import type { Sealer } from "../../subgraphs/serving/seal.ts";
import { sharedLines } from "../../subgraphs/wire/shared-lines.ts";
import { createWire } from "../../subgraphs/wire/wire.ts";
import type { Wire, WireOptions } from "../../subgraphs/wire/wire.ts";
import { endpointsKept } from "../registry/member-endpoint.ts";
import { membersInGraph } from "../registry/registry.ts";
import type { RegisteredMember, Registry } from "../registry/registry.ts";
import type { Supergraph } from "../registry/supergraph.ts";
import { waitOnce } from "../wait-once.ts";
import { withoutSuspended } from "./without-suspended.ts";

export interface Federation {
  /** Who is in the graph, suspended members among them. */
  readonly members: readonly RegisteredMember[];
  readonly wire: Wire;
  readonly alliance: Alliance;
  readonly supergraphSdl: string;
}

export interface FederationOptions {
  readonly cursors: Sealer;
  /** How members are asked; who they are comes with the registry. */
  readonly wire: Omit<WireOptions, "members" | "open">;
  readonly ownRanges?: readonly string[];
  readonly schemaApproved?: AllianceContext["schemaApproved"];
}

export type BuildFederation = (
  registry: Registry,
  supergraph: Supergraph,
) => Federation;

/** Federations one after the other; members that do not change keep their connections. */
export function federationBuilder(options: FederationOptions): BuildFederation {
  const { cursors, ownRanges = [], schemaApproved = () => null } = options;
  const endpoints = endpointsKept();
  const open = sharedLines();
  return (registry, { sdl }) => {
    const members = membersInGraph(registry);
    const asking = createWire({
      ...options.wire,
      members: endpoints(members),
      open,
    });
    const suspended = members.filter(({ status }) => status === "suspended");
    const wire = withoutSuspended(
      waitOnce(asking),
      new Set(suspended.map(({ slug }) => slug)),
    );
    const alliance = createAlliance({
      members,
      wire,
      cursors,
      ownRanges,
      schemaApproved,
    });
    return { members, wire, alliance, supergraphSdl: sdl };
  };
}
