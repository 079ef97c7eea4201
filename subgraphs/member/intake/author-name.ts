/**
 * Who may read an author's name: it stands on every record that the author
 * made, so whoever sees the record must be one who may see the identity. An
 * identity that is a person's gives its name to nobody.
 */
import type { Marking } from "./markings.ts";

/** What an identity tells of itself to the records that name it as author. */
export interface Author {
  /** Null: it is a person, or has no name. */
  readonly name: string | null;
  readonly marking: AuthorMarking;
}

export type AuthorMarking = Pick<
  Marking,
  "tlp" | "audience" | "people" | "bare"
>;

/** The name for a record or an edge of this marking; null: it would reach somebody to whom the identity is not released. The same rule stands in set-authors.cypher. */
export function nameFor(
  author: Author | undefined,
  marking: AuthorMarking,
): string | null {
  if (author === undefined) return null;
  const { tlp } = author.marking;
  const told =
    tlp === "CLEAR" ||
    (tlp === "GREEN" && marking.tlp !== "CLEAR") ||
    isSame(author.marking, marking);
  return told ? author.name : null;
}

/**
 * The name for a feed, which is part of every id and so goes wherever a record
 * goes. Of an unmarked identity too: owners name feeds in their policy, and most
 * producers mark no identity.
 */
export function nameForFeed({ name, marking }: Author): string | null {
  const { tlp, bare } = marking;
  return tlp === "CLEAR" || tlp === "GREEN" || bare ? name : null;
}

function isSame(left: AuthorMarking, right: AuthorMarking): boolean {
  return comparable(left) === comparable(right);
}

function comparable({ tlp, audience, people, bare }: AuthorMarking): string {
  return JSON.stringify([tlp, audience.toSorted(), people.toSorted(), bare]);
}
