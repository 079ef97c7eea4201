/**
 * What is made once for each query text and member: the text as it is sent, and
 * the check of what comes back.
 */
import { parse, print, stripIgnoredCharacters, validate } from "graphql";

import { addTypenames } from "./add-typenames.ts";
import type { MemberEndpoint } from "./member-endpoint.ts";
import { compilePruner } from "./prune.ts";
import type { Pruner } from "./prune.ts";

export interface PreparedQuery {
  /** The query with `__typename` where types differ. */
  readonly text: string;
  /** Cuts an answer to the query as it was given. */
  readonly prune: Pruner;
}

/**
 * Prepares a query for a member. Throws if the query does not fit the member's
 * schema: sent all the same, its refusal would be put down to the member.
 */
export function prepareQuery(
  member: MemberEndpoint,
  query: string,
): PreparedQuery {
  const document = parse(query, { noLocation: true });
  const [fault] = validate(member.schema, document, undefined, {
    maxErrors: 1,
  });
  if (fault !== undefined)
    throw new Error(
      `A query to ${member.slug} must fit its schema, but: ${fault.message}`,
    );
  const sent = addTypenames(member.schema, document);
  return {
    text: sent === document ? query : stripIgnoredCharacters(print(sent)),
    prune: compilePruner(member.schema, document, member),
  };
}
