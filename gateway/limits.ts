/**
 * Limits on a question, checked before it is planned: planning is synchronous
 * and has no timeout, so no question may reach the planner that could stop it
 * (reference: federation; 5 bounces between entities and records took 1,267 ms).
 */
import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import {
  GraphQLError,
  Kind,
  TypeInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";

import {
  QUESTION_TOO_DEEP,
  QUESTION_TOO_LARGE,
  TOO_MANY_RECORD_PATHS,
} from "../subgraphs/contract/errors.ts";

export interface Limits {
  /** Lexical tokens. */
  readonly tokens: number;
  /** Levels of fields, fragments followed. */
  readonly depth: number;
  /** Fields that lead to members' records, fragments followed: each is one request to every member. */
  readonly recordPaths: number;
  /** Fields in all, fragments followed: a small question can hold a large one. */
  readonly fields: number;
}

export const defaultLimits: Limits = {
  tokens: 5_000,
  depth: 14,
  recordPaths: 12,
  fields: 2_000,
};

/** What a question costs to plan. */
export interface Measure {
  readonly depth: number;
  readonly recordPaths: number;
  readonly fields: number;
}

/** Refuses questions over the limits after validation and before planning. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, schema, operation }) => {
        // Validation passes what the schema has no root for, and the gateway fails on it.
        if (
          operation !== undefined &&
          schema.getRootType(operation.operation) === undefined
        )
          throw new GraphQLError(
            `This gateway answers queries alone, but got a ${operation.operation}.`,
            {
              extensions: {
                code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
                http: { status: 400 },
              },
            },
          );
        const { depth, recordPaths, fields } = measure(
          document,
          schema,
          limits,
        );
        if (fields > limits.fields)
          throw QUESTION_TOO_LARGE.of(
            `A question has at most ${limits.fields} fields; this one has more.`,
            { limit: "fields" },
          );
        if (depth > limits.depth)
          throw QUESTION_TOO_DEEP.of(
            `A question nests at most ${limits.depth} levels; this one has ${depth}.`,
            { limit: "depth" },
          );
        if (recordPaths > limits.recordPaths)
          throw TOO_MANY_RECORD_PATHS.of(
            `A question reaches records by at most ${limits.recordPaths} paths; this one has ${recordPaths}.`,
            { limit: "recordPaths" },
          );
      },
    }),
  };
}

const measured = new WeakMap<DocumentNode, Measure>();

/** Measures a valid document; stops counting soon after a limit, so that fragments cannot make it long. */
export function measure(
  document: DocumentNode,
  schema: GraphQLSchema,
  limits: Limits,
): Measure {
  const known = measured.get(document);
  if (known !== undefined) return known;
  const parts = new Map<string, Measure>();
  const fragments = document.definitions.filter(
    (node) => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  // Fragments can use each other, but not in circles (validation), so some order resolves all of them.
  const partOf = (name: string): Measure => {
    const part = parts.get(name);
    if (part !== undefined) return part;
    const fragment = fragments.find((node) => node.name.value === name);
    const result =
      fragment === undefined
        ? NOTHING
        : measureNode(fragment, schema, partOf, limits);
    parts.set(name, result);
    return result;
  };
  const whole = document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => measureNode(operation, schema, partOf, limits))
    .reduce(larger, NOTHING);
  measured.set(document, whole);
  return whole;
}

const NOTHING: Measure = { depth: 0, recordPaths: 0, fields: 0 };

function measureNode(
  node: Parameters<typeof visit>[0],
  schema: GraphQLSchema,
  partOf: (fragment: string) => Measure,
  limits: Limits,
): Measure {
  const types = new TypeInfo(schema);
  let level = 0;
  let [depth, recordPaths, fields] = [0, 0, 0];
  visit(
    node,
    visitWithTypeInfo(types, {
      Field: {
        enter: () => {
          level += 1;
          fields += 1;
          depth = Math.max(depth, level);
          if (leadsToRecords(types)) recordPaths += 1;
        },
        leave: () => {
          level -= 1;
        },
      },
      FragmentSpread: ({ name }) => {
        const part = partOf(name.value);
        depth = Math.max(depth, level + part.depth);
        // Twice the limit says as much as a number that fragments can double at every step.
        recordPaths = Math.min(
          recordPaths + part.recordPaths,
          2 * limits.recordPaths,
        );
        fields = Math.min(fields + part.fields, 2 * limits.fields);
      },
    }),
  );
  return { depth, recordPaths, fields };
}

function larger(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    recordPaths: Math.max(a.recordPaths, b.recordPaths),
    fields: Math.max(a.fields, b.fields),
  };
}

function leadsToRecords(types: TypeInfo): boolean {
  const type = getNamedType(types.getType());
  if (isInterfaceType(type))
    return type.name === "Node" || type.name.endsWith("Record");
  return (
    isObjectType(type) &&
    type.getInterfaces().some(({ name }) => name === "Record")
  );
}
