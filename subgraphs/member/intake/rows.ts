/**
 * Claims as the rows of the store model: the parameters of the write
 * statements. Here the claim meets what only the load knows: the member, the
 * feed, the author's name, the meaning of markings, the clock.
 */
import { kindOf } from "../../contract/kinds.ts";
import { recordId } from "../../contract/record-id.ts";
import type {
  EdgeClaim,
  MarkingClaim,
  MarkingMeaning,
  RecordClaim,
  ReferenceClaim,
  StoreProperties,
} from "./claims.ts";
import type { Decision, OriginalRow } from "./decide.ts";
import type { DefaultMarking, Marking } from "./markings.ts";
import { resolveMarking } from "./markings.ts";

/** What the load knows beyond the claim. */
export interface LoadContext {
  readonly slug: string;
  /** The feed of an author, a created_by_ref; null: no author. */
  readonly feedOf: (authorId: string | null) => string;
  /** The author's name, as far as a record or an edge of this marking may tell it. */
  readonly authorOf: (
    authorId: string | null,
    marking: Marking,
  ) => string | null;
  readonly meanings: ReadonlyMap<string, MarkingMeaning>;
  readonly otherwise: DefaultMarking;
  readonly recordedAt: string;
}

/** A marking that could not be read yet, as it is kept with its record or edge until it can be. */
export interface UnresolvedMarking {
  readonly claim: MarkingClaim;
  readonly otherwise: DefaultMarking;
}

export interface ReferenceRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  /** JSON text. */
  readonly properties: string;
}

export interface RecordRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly replaces: boolean;
  readonly properties: StoreProperties;
  readonly keys: RecordClaim["keys"];
  readonly originals: readonly OriginalRow[];
  readonly references: readonly ReferenceRow[];
}

export interface EdgeRow extends ReferenceRow {
  readonly originals: readonly OriginalRow[];
}

/** The id of the record or edge that a claim is about. */
export function idOf(
  claim: RecordClaim | EdgeClaim,
  context: LoadContext,
): string {
  const feed = context.feedOf(claim.authorId);
  return recordId(context.slug, feed, claim.stixId);
}

export function markingOfClaim(
  claim: { readonly marking: MarkingClaim },
  context: LoadContext,
): Marking {
  return resolveMarking(claim.marking, context.meanings, context.otherwise);
}

export function recordRow(
  claim: RecordClaim,
  decision: Decision<RecordClaim>,
  context: LoadContext,
): RecordRow {
  const id = idOf(claim, context);
  const alike = alikeProperties(claim, context);
  return {
    id,
    labels: labelsOf(claim),
    replaces: decision.replaces,
    properties: {
      ...claim.properties,
      ...alike,
      id,
      kind: claim.kind,
      stixId: claim.stixId,
      stixType: claim.stixType,
      feed: context.feedOf(claim.authorId),
      name: claim.name,
      ...(claim.meaning === undefined || claim.meaning === null
        ? {}
        : { markingMeaning: JSON.stringify(claim.meaning) }),
    },
    keys: claim.keys,
    originals: decision.originals,
    references: claim.references.map((reference) =>
      referenceRow(id, claim, reference, alike),
    ),
  };
}

export function edgeRow(
  claim: EdgeClaim,
  decision: Decision<EdgeClaim>,
  context: LoadContext,
): EdgeRow {
  const id = idOf(claim, context);
  return {
    id,
    source: claim.source,
    target: claim.target,
    type: typeOfEdge(claim.relationshipType),
    properties: JSON.stringify({
      ...claim.properties,
      ...alikeProperties(claim, context),
      id,
      relationshipType: claim.relationshipType,
      json: claim.original.json,
    }),
    originals: decision.originals,
  };
}

/** `attributed-to` → `ATTRIBUTED_TO`. */
export function typeOfEdge(relationshipType: string): string {
  return relationshipType.toUpperCase().replaceAll("-", "_");
}

/** The properties of a marking as records and edges hold them. */
export function markingProperties(
  marking: Marking,
  unresolved: UnresolvedMarking,
): StoreProperties {
  const { tlp, level, audience, people, bare, statements, pap } = marking;
  return {
    tlp,
    level,
    audience,
    people,
    bare,
    statements,
    pap,
    unresolvedMarking:
      marking.unknown.length === 0 ? null : JSON.stringify(unresolved),
  };
}

function alikeProperties(
  claim: RecordClaim | EdgeClaim,
  context: LoadContext,
): StoreProperties {
  const { otherwise, recordedAt } = context;
  const marking = markingOfClaim(claim, context);
  return {
    ...markingProperties(marking, { claim: claim.marking, otherwise }),
    author: context.authorOf(claim.authorId, marking),
    authorId: claim.authorId,
    created: claim.created,
    modified: claim.modified,
    recordedAt,
  };
}

/** A reference bears the marking of the object that makes it. */
function referenceRow(
  id: string,
  claim: RecordClaim,
  { relationshipType, type, target }: ReferenceClaim,
  alike: StoreProperties,
): ReferenceRow {
  const edgeId = `${id}#${relationshipType}#${target}`;
  const { confidence = null, basis = null, revoked = false } = claim.properties;
  const properties = JSON.stringify({
    ...alike,
    id: edgeId,
    relationshipType,
    stance: "ASSERTS",
    confidence,
    basis,
    revoked,
  });
  return { id: edgeId, source: claim.stixId, target, type, properties };
}

function labelsOf({ kind, stixType }: RecordClaim): readonly string[] {
  if (kind === "SIGHTING") return ["Sighting"];
  if (kind !== "OTHER") return [kindOf(kind).type];
  // Others refer to these by id and copy what they say: see announce.ts.
  return stixType === "identity" || stixType === "marking-definition"
    ? ["Other", "Unannounced"]
    : ["Other"];
}
