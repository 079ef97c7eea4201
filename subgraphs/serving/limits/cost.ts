/**
 * What a question may bring: an estimate of the objects in its answer that knows
 * the variables. A text of ten lines can ask for a million things: pages inside
 * pages multiply, and every record is asked of every member.
 *
 * - an object costs 1, a leaf nothing; of a type's several forms the dearest counts;
 * - a page (`…Connection`) is `first` times what is in it, 20 if it is not said
 *   and 100 at most, as the resolvers have it;
 * - a list of records is one of every member's;
 * - one thing made of given ids (an export) brings every member's record of each;
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
  ArgumentNode,
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

import { QUESTION_TOO_COSTLY } from "../../contract/errors.ts";
import { isRecord } from "./is-record.ts";
import { listLength } from "./list-length.ts";
import type { QuestionLimits } from "./question-limits.ts";

export interface Costed {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The cost of a question; throws if it is over the limit. */
export function checkCost(
  asked: Costed,
  limits: Pick<QuestionLimits, "cost">,
): number {
  const cost = costOf(asked);
  if (cost <= limits.cost) return cost;
  throw QUESTION_TOO_COSTLY.of(
    `A question may bring at most ${limits.cost} things by an estimate; this one ${Number.isFinite(cost) ? `may bring ${cost}` : "is too large to be estimated"}.`,
    { limit: "cost", cost, maximum: limits.cost },
  );
}

/** The estimate; infinite where it would take too long to make. Variables that do not fit are 0: execution refuses them by itself. */
export function costOf(asked: Costed): number {
  const known = knownFor(asked.operation);
  const shape = shapeOf(asked);
  const before = known.get(shape);
  if (before !== undefined) return before;
  const cost = estimated(asked);
  // What did not fit says nothing of others of that shape.
  if (cost > 0 && known.size < MOST_SHAPES) known.set(shape, cost);
  return cost;
}

/** Estimates by operation: a gateway asks with the same few documents again and again, and an estimate costs more than it does to look one up. */
const estimates = new WeakMap<OperationDefinitionNode, Map<string, number>>();
const MOST_SHAPES = 100;

function knownFor(operation: OperationDefinitionNode): Map<string, number> {
  const known = estimates.get(operation) ?? new Map<string, number>();
  estimates.set(operation, known);
  return known;
}

/** All that an estimate sees of the variables: how long a list is, how large a number, and what skips a field. */
function shapeOf({ operation, variables }: Costed): string {
  const names = (operation.variableDefinitions ?? []).map(
    ({ variable }) => variable.name.value,
  );
  return JSON.stringify(
    names.map((name) => {
      const value = Object.hasOwn(variables, name) ? variables[name] : null;
      return Array.isArray(value) ? { length: value.length } : plain(value);
    }),
  );
}

function plain(value: unknown): unknown {
  return typeof value === "number" || typeof value === "boolean"
    ? value
    : typeof value;
}

function estimated(asked: Costed): number {
  const { document, schema, operation, variables } = asked;
  try {
    return getComplexity({
      schema,
      query: document,
      variables: withShortLists(variables),
      ...(operation.name === undefined
        ? {}
        : { operationName: operation.name.value }),
      estimators: [estimatorFor(asked)],
      maxQueryNodes: MOST_NODES,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return /maximum allowed number of nodes/.test(error.message) ? Infinity : 0;
  }
}

/**
 * Lists cut to one item: all of them would be checked for their types, which takes
 * 70 ms for the 10,000 values of a lookup (measured), and execution does it anyway.
 */
function withShortLists(
  variables: Costed["variables"],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.slice(0, 1) : value,
    ]),
  );
}

/** Fragments can make a small document a large one: `limits.fields` is met long before. */
const MOST_NODES = 20_000;
const USUAL_PAGE = 20;
const LARGEST_PAGE = 100;
const USUAL_LIST = 3;

function estimatorFor(asked: Costed): ComplexityEstimator {
  const members = membersOf(asked.schema);
  return (at) => {
    const type = getNamedType(at.field.type);
    if (!isCompositeType(type) || type.name.startsWith("__")) return 0;
    const times = factor(at, type.name, members, asked);
    return 1 + times * (1 + at.childComplexity);
  };
}

function factor(
  { args, field, node }: ComplexityEstimatorArgs,
  type: string,
  members: number,
  asked: Costed,
): number {
  const { first } = args as { readonly first?: unknown };
  if (type.endsWith("Connection") || typeof first === "number")
    return pageSize(first);
  // A page's edges are what `first` has counted.
  if (type.endsWith("Edge")) return 1;
  const given = (node.arguments ?? []).flatMap(
    (argument) => bringing(argument, asked) ?? [],
  );
  // One thing made of many (an export): each comes with every member's record of it.
  if (!isList(field.type))
    return given.length === 0 ? 1 : Math.max(1, ...given) * members;
  if (given.length > 0) return Math.max(...given);
  return isRecord(getNamedType(field.type)) ? members : USUAL_LIST;
}

/** How many things the list of an argument brings; `undefined`: it is none. Most keys are of things that other keys bring too, or of nothing: the alliance stops at 400 records of one entity. */
function bringing(
  { name, value }: ArgumentNode,
  asked: Costed,
): number | undefined {
  const length = listLength(value, asked);
  return name.value === "keys" && length !== undefined
    ? Math.min(length, 400)
    : length;
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
