/**
 * The resolvers of entities, made from the table of kinds. A parent is an
 * `EntityView`; records are references, which the gateway sends to their owners.
 */
import type { GraphQLFieldResolver } from "graphql";

import { kindOf, kinds } from "../../contract/kinds.ts";
import type { Kind } from "../../contract/kinds.ts";
import { hasTimeline } from "../../contract/sdl/public/timeline.ts";
import { answerOf } from "../answer.ts";
import type { AllianceContext } from "../context.ts";
import { corroborationField } from "../corroboration/corroboration-field.ts";
import { edgeList } from "../edges/edge-list.ts";
import type { EdgeList } from "../edges/edge-list.ts";
import { membersOf, namesOf, valuesOf } from "../entity.ts";
import type { EntityView } from "../entity.ts";
import { pageSize } from "../../serving/page-size.ts";
import { readFilter } from "../lists/read-filter.ts";
import type { FilterInput } from "../lists/filter-conditions.ts";
import { relatedFields } from "../related/related-fields.ts";
import { entityById } from "../resolve.ts";
import { sameNameOf } from "../same-name.ts";
import { sightingsField } from "../sightings/sightings-field.ts";
import { timelineField } from "../timeline/timeline-field.ts";
import { claimFields } from "./claim-resolvers.ts";
import {
  identityField,
  identityLinkFields,
  identityStatementFields,
} from "./identity-resolvers.ts";
import { memberOf } from "./member-of.ts";
import { referenceTo } from "./reference-to.ts";

type Field<Parent, Args = object> = GraphQLFieldResolver<
  Parent,
  AllianceContext,
  Args
>;

/** Resolvers of the entities' interface, types and connections. */
export function entityResolvers(): Record<string, object> {
  return {
    Entity: { __resolveType: ({ kind }: EntityView) => kind.type },
    ...Object.fromEntries(kinds.map((kind) => [kind.type, fieldsOf(kind)])),
    Claim: claimFields,
    IdentityLink: identityLinkFields,
    IdentityStatement: identityStatementFields,
  };
}

function fieldsOf(kind: Kind): Record<string, Field<EntityView>> {
  const merged = kind.merged.map((field): [string, Field<EntityView>] => [
    field,
    (entity, _, { members }) =>
      valuesOf(entity, field).map((value) => ({
        ...value,
        members: value.members.map(memberOf(members)),
      })),
  ]);
  const edges = kind.edgesTo
    .map(kindOf)
    .map((target): [string, Field<EntityView>] => [
      target.many,
      edgesField(target),
    ]);
  return {
    ...commonFields,
    ...Object.fromEntries(merged),
    ...Object.fromEntries(edges),
    ...(hasTimeline(kind) ? { timeline: timelineField } : {}),
    ...relatedFields(kind),
  };
}

const commonFields: Record<string, Field<EntityView>> = {
  names: (entity, _, { members }) =>
    namesOf(entity).map((name) => ({
      ...name,
      members: name.members.map(memberOf(members)),
    })),
  members: (entity, _, { members }) =>
    membersOf(entity.records).map(memberOf(members)),
  records: (entity) => entity.records.map(referenceTo),
  attached: (entity) => entity.attached.map(referenceTo),
  sameName: (entity, _, { holdings }) => sameNameOf(holdings, entity),
  identity: identityField,
  answer: ({ ledger }, _, context) => answerOf(ledger, context),
  corroboration: corroborationField,
  sightings: sightingsField,
  __resolveReference: ((
    { id }: { readonly id: string },
    { holdings }: AllianceContext,
  ) => entityById(holdings, id)) as unknown as Field<EntityView>,
};

interface EdgeArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly relationshipTypes?: readonly string[] | null;
  readonly filter?: FilterInput | null;
}

function edgesField(to: Kind): Field<EntityView> {
  const resolve: Field<EntityView, EdgeArgs> = async (from, args, context) => {
    const list = await edgeList(context.holdings, context.cursors, {
      from,
      to,
      types: args.relationshipTypes ?? null,
      filter: readFilter(args.filter, context.members),
      first: pageSize(args.first),
      after: args.after ?? null,
    });
    return connectionOf(list, context);
  };
  return resolve;
}

function connectionOf(list: EdgeList, context: AllianceContext) {
  const { rows, hasNextPage, hasPreviousPage, totalCount, ledger } = list;
  return {
    edges: rows,
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: () => rows[0]?.cursor() ?? null,
      endCursor: () => list.endCursor(),
    },
    totalCount,
    answer: () => answerOf(ledger, context),
  };
}
