/**
 * What a question may bring: an estimate of the objects in its answer that knows
 * the variables. A text of ten lines can ask for a million things: pages inside
 * pages multiply, and every record is asked of every member.
 *
 * - an object costs 1, a leaf nothing; of a type's several forms the dearest counts;
 * - a page (`…Connection`) is `first` times what is in it, 20 if it is not said
 *   and 100 at most, as the resolvers have it;
 * - a list of records is one of every member's;
 * - a list by given ids or values is as long as they are, and any other one is taken for 3.
 *
 * The schema itself costs nothing here: GraphQL's own rule bounds how deeply it
 * can be asked for.
 */
import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
} from "graphql";
import type {
  DocumentNode,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";
import { getComplexity } from "graphql-query-complexity";
import type {
  ComplexityEstimator,
  ComplexityEstimatorArgs,
} from "graphql-query-complexity";

import { QUESTION_TOO_COSTLY } from "../../subgraphs/contract/errors.ts";
import { isRecord } from "./is-record.ts";
import type { Limits } from "./limits.ts";

export interface Costed {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The cost of a question; throws if it is over the limit. */
export function checkCost(asked: Costed, limits: Pick<Limits, "cost">): number {
  const cost = costOf(asked);
  if (cost <= limits.cost) return cost;
  throw QUESTION_TOO_COSTLY.of(
    `A question may bring at most ${limits.cost} things by an estimate; this one ${Number.isFinite(cost) ? `may bring ${cost}` : "is too large to be estimated"}.`,
    { limit: "cost", cost, maximum: limits.cost },
  );
}

/** The estimate; infinite where it would take too long to make. Variables that do not fit are 0: the gateway refuses them by itself. */
export function costOf({
  document,
  schema,
  operation,
  variables,
}: Costed): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operation.name === undefined
        ? {}
        : { operationName: operation.name.value }),
      estimators: [estimatorFor(membersOf(schema))],
      maxQueryNodes: MOST_NODES,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return /maximum allowed number of nodes/.test(error.message) ? Infinity : 0;
  }
}

/** Fragments can make a small document a large one: `limits.fields` is met long before. */
const MOST_NODES = 20_000;
const USUAL_PAGE = 20;
const LARGEST_PAGE = 100;
const USUAL_LIST = 3;

function estimatorFor(members: number): ComplexityEstimator {
  return (asked) => {
    const type = getNamedType(asked.field.type);
    if (!isCompositeType(type) || type.name.startsWith("__")) return 0;
    return 1 + factor(asked, type.name, members) * (1 + asked.childComplexity);
  };
}

function factor(
  { args, field }: ComplexityEstimatorArgs,
  type: string,
  members: number,
): number {
  const { first } = args as { readonly first?: unknown };
  if (type.endsWith("Connection") || typeof first === "number")
    return pageSize(first);
  // A page's edges are what `first` has counted.
  if (!isList(field.type) || type.endsWith("Edge")) return 1;
  const given = Object.values(args).find(Array.isArray);
  if (given !== undefined) return given.length;
  return isRecord(getNamedType(field.type)) ? members : USUAL_LIST;
}

function pageSize(first: unknown): number {
  return typeof first === "number"
    ? Math.min(Math.max(first, 1), LARGEST_PAGE)
    : USUAL_PAGE;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** How many members there are: each has a type of its own for every kind of record. */
function membersOf(schema: GraphQLSchema): number {
  const kind = schema.getType("CampaignRecord");
  return isInterfaceType(kind) ? schema.getPossibleTypes(kind).length : 1;
}
