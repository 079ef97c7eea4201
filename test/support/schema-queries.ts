/** The statements that make constraints and indexes, in their order. */
import { statements } from "../../cypher/generated.ts";
import type { AnyQuery, Query } from "../../cypher/query.ts";

const all: readonly AnyQuery[] = Object.values(statements);

export const generatedSchemaQueries = all
  .filter(({ name }) => /^\d/.test(name))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  .map((query) => query as Query<object, unknown>);
