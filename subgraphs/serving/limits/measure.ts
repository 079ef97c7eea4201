/**
 * What a question is for the planner, which knows no timeout (reference:
 * federation; 5 bounces between entities and records took 1,267 ms): measured
 * with fragments followed, since a small document can hold a large question.
 */
import {
  getNamedType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";

import { isRecord } from "./is-record.ts";
import type { QuestionLimits } from "./question-limits.ts";

/** What a question costs to plan. */
export interface Measure {
  readonly depth: number;
  readonly recordPaths: number;
  readonly fields: number;
  /** In the document, fragments not followed: what they multiply are fields. */
  readonly aliases: number;
  readonly directives: number;
}

/** What is counted wherever a fragment is used. */
type Followed = Pick<Measure, "depth" | "recordPaths" | "fields">;

/** The limits that say where counting may stop. */
type Stops = Pick<QuestionLimits, "recordPaths" | "fields">;

const measured = new WeakMap<DocumentNode, Measure>();

/** Measures a valid document; stops counting soon after a limit, so that fragments cannot make it long. */
export function measure(
  document: DocumentNode,
  schema: GraphQLSchema,
  limits: Stops,
): Measure {
  const known = measured.get(document);
  if (known !== undefined) return known;
  const parts = new Map<string, Followed>();
  const fragments = document.definitions.filter(
    (node) => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  // Fragments can use each other, but not in circles (validation), so some order resolves all of them.
  const partOf = (name: string): Followed => {
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
  const followed = document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => measureNode(operation, schema, partOf, limits))
    .reduce(larger, NOTHING);
  const whole = { ...followed, ...lexicalCounts(document) };
  measured.set(document, whole);
  return whole;
}

const NOTHING: Followed = { depth: 0, recordPaths: 0, fields: 0 };

function measureNode(
  node: Parameters<typeof visit>[0],
  schema: GraphQLSchema,
  partOf: (fragment: string) => Followed,
  limits: Stops,
): Followed {
  const types = new TypeInfo(schema);
  let level = 0;
  let [depth, recordPaths, fields] = [0, 0, 0];
  visit(
    node,
    visitWithTypeInfo(types, {
      Field: {
        enter: () => {
          level += height(types);
          fields += 1;
          depth = Math.max(depth, level);
          if (leadsToRecords(types)) recordPaths += 1;
        },
        leave: () => {
          level -= height(types);
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

/** The schema's own fields are no levels: GraphQL's validation bounds how deeply the schema can be asked for. */
function height(types: TypeInfo): 0 | 1 {
  return types.getParentType()?.name.startsWith("__") ? 0 : 1;
}

function lexicalCounts(
  document: DocumentNode,
): Pick<Measure, "aliases" | "directives"> {
  let [aliases, directives] = [0, 0];
  visit(document, {
    Field: ({ alias }) => {
      if (alias !== undefined) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { aliases, directives };
}

function larger(a: Followed, b: Followed): Followed {
  return {
    depth: Math.max(a.depth, b.depth),
    recordPaths: Math.max(a.recordPaths, b.recordPaths),
    fields: Math.max(a.fields, b.fields),
  };
}

function leadsToRecords(types: TypeInfo): boolean {
  const type = getNamedType(types.getType());
  return type !== undefined && type !== null && isRecord(type);
}
