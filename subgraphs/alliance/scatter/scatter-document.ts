/**
 * The GraphQL texts that the alliance sends. They depend on what the question
 * wants to know in advance (look-ahead), but not on its values, so that members
 * parse each shape once.
 */
import { kindOf } from "../../contract/kinds.ts";
import type { KindName } from "../../contract/kinds.ts";
import { typePrefix } from "../../contract/slug.ts";
import type { LookAhead, Wanted } from "../../wire/look-ahead.ts";

/** The fields of a summary that are always asked for; facts only where an entity's values are wanted. */
function summaryFields(withFacts: boolean): string {
  const facts = withFacts ? " facts { field value precision }" : "";
  return `id kind feed names valueType keys { key as } replacedBy sort releasableTo${facts}`;
}

const EDGE_FIELDS =
  "id from forward relationshipType stance confidence basis description startTime stopTime author marking { tlp statements pap } releasableTo sort";

/** What a request brings along with summaries of these kinds, and under which names it comes back. */
export interface Along {
  readonly wanted: readonly Wanted[];
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly definitions: string;
}

/** The look-ahead of a member's records of these kinds: each want is one aliased `record`. */
export function along(
  lookAhead: LookAhead,
  member: string,
  kinds: readonly KindName[],
): Along {
  const wanted = kinds.flatMap((kind) =>
    lookAhead.wantedOf(
      member,
      `${typePrefix(member)}${kindOf(kind).type}Record`,
    ),
  );
  const types = Object.assign(
    {},
    ...wanted.map((want) => want.variables),
  ) as Record<string, string>;
  return {
    wanted,
    text: wanted
      .map(
        ({ typename, selection }, index) =>
          `r${index}: record { __typename ... on ${typename} { ${selection} } }`,
      )
      .join(" "),
    variables: Object.fromEntries(
      Object.keys(types).map((name) => [name, lookAhead.valueOf(name)]),
    ),
    definitions: Object.entries(types)
      .map(([name, type]) => `, $${name}: ${type}`)
      .join(""),
  };
}

/** A request for summaries: one `match` for each group of kinds with the keys or ids that they are asked for. */
export function matchDocument(
  groups: number,
  brought: Along,
  withFacts: boolean,
): string {
  const numbers = Array.from({ length: groups }, (_, index) => index);
  const definitions = numbers
    .map(
      (n) =>
        `, $kinds${n}: [ScatterKind!]!, $keys${n}: [String!], $ids${n}: [ID!]`,
    )
    .join("");
  const fields = numbers
    .map(
      (n) =>
        `m${n}: match(kinds: $kinds${n}, keys: $keys${n}, ids: $ids${n}, among: $among) { ...S }`,
    )
    .join(" ");
  return `query Match($among: [ID!]!${definitions}${brought.definitions}) { scatter { ${fields} } } ${fragment(brought, withFacts)}`;
}

/** A request for the next edges, or for all edges to the targets. */
export function edgesDocument(brought: Along, withFacts: boolean): string {
  return `query Edges($ids: [ID!]!, $to: ScatterKind!, $targets: [ID!], $types: [String!], $among: [ID!]!, $after: ScatterPosition, $first: Int!${brought.definitions}) { scatter { edges(ids: $ids, to: $to, targets: $targets, relationshipTypes: $types, among: $among, after: $after, first: $first) { more items { ${EDGE_FIELDS} to { ...S } } } } } ${fragment(brought, withFacts)}`;
}

/** A request for every edge of some records. */
export function frontierDocument(brought: Along, withFacts: boolean): string {
  return `query Frontier($ids: [ID!]!, $to: [ScatterKind!]!, $most: Int!, $among: [ID!]!${brought.definitions}) { scatter { frontier(ids: $ids, to: $to, most: $most, among: $among) { from degree edges { ${EDGE_FIELDS} to { ...S } } } } } ${fragment(brought, withFacts)}`;
}

function fragment(brought: Along, withFacts: boolean): string {
  return `fragment S on Summary { ${summaryFields(withFacts)} ${brought.text} }`;
}
