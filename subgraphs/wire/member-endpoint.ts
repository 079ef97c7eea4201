/**
 * What wire has to know of a member: who it is, where it answers, and what it
 * may answer. Everything of it comes from the registry, nothing from the member.
 */
import type { GraphQLSchema } from "graphql";

export interface MemberEndpoint {
  readonly slug: string;
  /** The name in full; a `Member` of another name in an answer is a forgery. */
  readonly name: string;
  /** Where it takes questions: `https://tessera.singtel.example/graphql`. */
  readonly url: string;
  /** The subgraph's schema of the registry, with `_entities`. */
  readonly schema: GraphQLSchema;
  /** What its answers are held to; absent: the contract. */
  readonly terms?: Terms;
}

/**
 * `contract`: of an alliance; an answer is used whole or not at all, and may
 * speak of its own member alone. `federation`: of any Federation 2 supergraph
 * (an open gateway); answers may hold errors beside data, as the specification
 * of GraphQL has it, and are cut to what was asked all the same.
 */
export type Terms = "contract" | "federation";
