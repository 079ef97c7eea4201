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
}
