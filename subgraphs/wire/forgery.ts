/**
 * Fields in which a member could speak for another one, and what they may hold.
 * The gateway merges answers without asking who gave them (measured: a hostile
 * member's values showed up in another member's fields).
 */
import type { GraphQLObjectType } from "graphql";

import type { Terms } from "./member-endpoint.ts";

/** Whose answers are checked. */
export interface Owner {
  readonly slug: string;
  /** The name in full, by the registry. */
  readonly name: string;
  /** Of no alliance, nothing here can be forged: its types are its own affair. */
  readonly terms?: Terms;
}

/** Fields beside those of records whose value is the id of a record of the member, or a list of such. */
const OWN_RECORD_IDS: ReadonlySet<string> = new Set([
  "Summary.id",
  "EdgeSummary.from",
  "SightingSum.of",
  "SightingSum.ids",
  "ScatterOriginal.id",
  "ScatterObject.id",
]);

/** What is wrong with a value of this field, if it can be forged at all. */
export function forgeryCheck(
  type: GraphQLObjectType,
  field: string,
  owner: Owner,
): ((value: unknown) => string | undefined) | undefined {
  if (owner.terms === "federation") return undefined;
  const coordinate = `${type.name}.${field}`;
  if (coordinate === "Member.slug") return mustBe(coordinate, owner.slug);
  if (coordinate === "Member.name") return mustBe(coordinate, owner.name);
  const isRecord = type.getInterfaces().some(({ name }) => name === "Record");
  if ((isRecord && field === "id") || OWN_RECORD_IDS.has(coordinate))
    return mustBeOwn(coordinate, `${owner.slug}/`);
  return undefined;
}

function mustBe(coordinate: string, expected: string) {
  return (value: unknown) =>
    value === expected
      ? undefined
      : `${coordinate} must be ${JSON.stringify(expected)}, but got ${shown(value)}`;
}

function mustBeOwn(coordinate: string, prefix: string) {
  return (value: unknown) =>
    [value]
      .flat()
      .every((id) => typeof id === "string" && id.startsWith(prefix))
      ? undefined
      : `${coordinate} must begin with ${JSON.stringify(prefix)}, but got ${shown(value)}`;
}

/** Short, since a member chooses its length. */
function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 100);
}
