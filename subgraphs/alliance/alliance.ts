/**
 * The alliance, as the gateway runs it: a schema for a set of members, and the
 * context of one question. It owns no data and keeps nothing between questions.
 */
import type { DocumentNode, GraphQLSchema } from "graphql";

import type { Sealer } from "../serving/seal.ts";
import type { Question } from "../wire/question.ts";
import type { Wire } from "../wire/wire.ts";
import type { AllianceContext, AllianceMember } from "./context.ts";
import { extrasOf } from "./scatter/extras.ts";
import { Holdings } from "./scatter/holdings.ts";
import { allianceSchema } from "./schema.ts";

export interface Alliance {
  readonly schema: GraphQLSchema;
  /** The context of one operation of a question. */
  contextOf(question: Question, document: DocumentNode): AllianceContext;
}

export interface AllianceOptions {
  readonly members: readonly AllianceMember[];
  readonly wire: Wire;
  readonly cursors: Sealer;
  /** What the home calls its own; absent: nothing. */
  readonly ownRanges?: readonly string[];
  /** Whether a member's own SDL is the approved one; absent: nobody compares. */
  readonly schemaApproved?: AllianceContext["schemaApproved"];
}

export function createAlliance({
  members,
  wire,
  cursors,
  ownRanges = [],
  schemaApproved = () => null,
}: AllianceOptions): Alliance {
  const slugs = members.map(({ slug }) => slug);
  return {
    schema: allianceSchema(slugs),
    contextOf: (question, document) => ({
      question,
      members,
      wire,
      cursors,
      ownRanges,
      schemaApproved,
      holdings: new Holdings(question, wire, extrasOf(document)),
    }),
  };
}
