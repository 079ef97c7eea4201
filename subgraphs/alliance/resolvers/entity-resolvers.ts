/**
 * The resolvers of entities, made from the table of kinds. A parent is an
 * `EntityView`; records are references, which the gateway sends to their owners.
 */
import type { GraphQLFieldResolver } from "graphql";

import { kindOf, kinds } from "../../contract/kinds.ts";
import type { Kind } from "../../contract/kinds.ts";
import { typePrefix } from "../../contract/slug.ts";
import { answerOf } from "../answer.ts";
import type { AllianceContext } from "../context.ts";
import { edgeList } from "../edges/edge-list.ts";
import type { EdgeList } from "../edges/edge-list.ts";
import { membersOf, namesOf, valuesOf } from "../entity.ts";
import type { EntityView } from "../entity.ts";
import { linksOf } from "../identity/cluster.ts";
import type { Link } from "../identity/cluster.ts";
import { pageSize } from "../../serving/page-size.ts";
import { entityById } from "../resolve.ts";
import { sameNameOf } from "../same-name.ts";
import type { Summary, Unit } from "../scatter/summary.ts";
import { memberOf } from "./member-of.ts";

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
    IdentityLink: { reason: ({ refused }: Link) => refused ?? null },
  };
}

/** The reference to a record: `{ __typename: "SingtelCampaignRecord", id }`. */
export function referenceTo({
  owner,
  kind,
  id,
}: Pick<Summary, "owner" | "kind" | "id">) {
  return { __typename: `${typePrefix(owner)}${kindOf(kind).type}Record`, id };
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
  identity: (entity, _, { holdings }) => ({
    ...linksOf(holdings, entity, entity.among),
    truncated: entity.truncated,
  }),
  answer: ({ ledger }, _, context) => answerOf(ledger, context),
  __resolveReference: ((
    { id }: { readonly id: string },
    { holdings }: AllianceContext,
  ) => entityById(holdings, id)) as unknown as Field<EntityView>,
};

interface EdgeArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly relationshipTypes?: readonly string[] | null;
}

function edgesField(to: Kind): Field<EntityView> {
  const resolve: Field<EntityView, EdgeArgs> = async (from, args, context) => {
    const list = await edgeList(context.holdings, context.cursors, {
      from,
      to,
      types: args.relationshipTypes ?? null,
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

const claimFields: Record<string, Field<Unit>> = {
  member: ({ owner }, _, { members }) => memberOf(members)(owner),
  record: ({ from, owner, to }, _, { holdings }) =>
    referenceTo(holdings.summary(from) ?? { owner, id: from, kind: to.kind }),
  target: ({ to }) => referenceTo(to),
};
