/**
 * The errors that tell a caller of a member: one line of the table with the
 * member's name in it. Nothing that a member said is in them.
 */
import type { GraphQLFormattedError } from "graphql";

import type { ErrorKind } from "../../subgraphs/contract/errors.ts";

/** Whom an error is about: slug for programs, name for people. */
export interface NamedMember {
  readonly slug: string;
  readonly name: string;
}

/**
 * `MEMBER_TIMED_OUT`, Singtel → "Singtel did not answer in time; its part is missing."
 *
 * The empty path makes the gateway fill in the path of the fetch, which
 * `repair-error-paths` cuts: its own count of items goes over all members' items.
 */
export function memberError(
  kind: ErrorKind,
  { slug, name }: NamedMember,
  path: readonly (string | number)[] = [],
): GraphQLFormattedError {
  const message = kind.meaning.startsWith("A member")
    ? kind.meaning.replace("A member", name)
    : `${name}: ${kind.meaning}`;
  return { message, path, extensions: { code: kind.code, member: slug } };
}
