/** The measures of a question against their limits, in the order in which they are told. */
import type { DocumentNode, GraphQLSchema } from "graphql";

import {
  QUESTION_TOO_DEEP,
  QUESTION_TOO_LARGE,
  TOO_MANY_ALIASES,
  TOO_MANY_DIRECTIVES,
  TOO_MANY_RECORD_PATHS,
} from "../../contract/errors.ts";
import type { ErrorKind } from "../../contract/errors.ts";
import type { QuestionLimits } from "./question-limits.ts";
import { measure } from "./measure.ts";
import type { Measure } from "./measure.ts";

/** Throws the first limit that a valid document is over. */
export function checkMeasure(
  document: DocumentNode,
  schema: GraphQLSchema,
  limits: Pick<QuestionLimits, keyof Measure>,
): void {
  const measured = measure(document, schema, limits);
  for (const { name, error, says } of CHECKS)
    if (measured[name] > limits[name])
      throw error.of(says(limits[name], measured[name]), { limit: name });
}

interface Check {
  readonly name: keyof Measure;
  readonly error: ErrorKind;
  readonly says: (limit: number, measured: number) => string;
}

const CHECKS: readonly Check[] = [
  {
    name: "fields",
    error: QUESTION_TOO_LARGE,
    // Counting stopped soon after the limit.
    says: (limit) =>
      `A question has at most ${limit} fields; this one has more.`,
  },
  {
    name: "aliases",
    error: TOO_MANY_ALIASES,
    says: (limit, measured) =>
      `A question has at most ${limit} aliases; this one has ${measured}.`,
  },
  {
    name: "directives",
    error: TOO_MANY_DIRECTIVES,
    says: (limit, measured) =>
      `A question has at most ${limit} directives; this one has ${measured}.`,
  },
  {
    name: "depth",
    error: QUESTION_TOO_DEEP,
    says: (limit, measured) =>
      `A question nests at most ${limit} levels; this one has ${measured}.`,
  },
  {
    name: "recordPaths",
    error: TOO_MANY_RECORD_PATHS,
    says: (limit, measured) =>
      `A question reaches records by at most ${limit} paths; this one has ${measured}.`,
  },
];
