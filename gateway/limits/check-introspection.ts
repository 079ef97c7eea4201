/**
 * Who is told the schema. By the document's fields, never by its text: a guard
 * that looked for `__schema` let `__type` pass (reference: security 4).
 */
import { BREAK, visit } from "graphql";
import type { DocumentNode } from "graphql";

import { INTROSPECTION_OFF } from "../../subgraphs/contract/errors.ts";
import type { Affiliation } from "../../subgraphs/contract/principal.ts";
import type { Limits } from "./limits.ts";

/** Throws if the document, wherever, asks for the schema and this viewer is not told it. */
export function checkIntrospection(
  document: DocumentNode,
  affiliation: Affiliation,
  { introspection }: Pick<Limits, "introspection">,
): void {
  if (!introspection.includes(affiliation) && asksForSchema(document))
    throw INTROSPECTION_OFF.of();
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found = name.value === "__schema" || name.value === "__type";
      return found ? BREAK : undefined;
    },
  });
  return found;
}
