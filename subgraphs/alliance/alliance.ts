/**
 * The alliance, as the gateway runs it: a schema for a set of members, and the
 * context of one question. It owns no data and keeps nothing between questions.
 */
import type { DocumentNode, GraphQLSchema } from "graphql";
import { visit } from "graphql";

import { kinds } from "../contract/kinds.ts";
import type { Sealer } from "../serving/seal.ts";
import type { Question } from "../wire/question.ts";
import type { Wire } from "../wire/wire.ts";
import type { AllianceContext, AllianceMember } from "./context.ts";
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
}

export function createAlliance({
  members,
  wire,
  cursors,
}: AllianceOptions): Alliance {
  const slugs = members.map(({ slug }) => slug);
  return {
    schema: allianceSchema(slugs),
    contextOf: (question, document) => ({
      question,
      members,
      wire,
      cursors,
      holdings: new Holdings(question, wire, wantsFacts(document)),
    }),
  };
}

const MERGED: ReadonlySet<string> = new Set(
  kinds.flatMap((kind) => kind.merged),
);
const factsWanted = new WeakMap<DocumentNode, boolean>();

/** Whether a question asks for a merged value: only then do members send facts, since they cost them a statement. */
function wantsFacts(document: DocumentNode): boolean {
  const known = factsWanted.get(document);
  if (known !== undefined) return known;
  let wanted = false;
  visit(document, {
    Field: (field) => {
      wanted ||= MERGED.has(field.name.value);
    },
  });
  factsWanted.set(document, wanted);
  return wanted;
}
