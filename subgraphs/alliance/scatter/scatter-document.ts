/**
 * The GraphQL texts that the alliance sends. They depend on what the question
 * wants to know in advance (look-ahead), but not on its values, so that members
 * parse each shape once.
 */
import { kindOf } from "../../contract/kinds.ts";
import type { KindName } from "../../contract/kinds.ts";
import { typePrefix } from "../../contract/slug.ts";
import type { LookAhead, Wanted } from "../../wire/look-ahead.ts";
import { extraFields } from "./extras.ts";
import type { Extras } from "./extras.ts";

/** The fields of a summary that are always asked for, and what the question wants beyond them. */
function summaryFields(extras: Extras): string {
  const wanted = [...extras].map((extra) => ` ${extraFields[extra]}`);
  return `id kind feed names valueType keys { key as } replacedBy statements { says key author reason } sort releasableTo${wanted.join("")}`;
}

const LIST_DEFINITIONS =
  ", $filter: ScatterFilter, $order: ScatterOrder, $asOf: DateTime";
const LIST_ARGUMENTS = ", filter: $filter, order: $order, asOf: $asOf";

const EDGE_FIELDS =
  "id from forward relationshipType stance confidence basis description startTime stopTime created modified revoked references { sourceName url externalId description published } author marking { tlp statements pap } releasableTo sort";

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

/**
 * A request for summaries: one `match` for each group of kinds with the keys or
 * ids that they are asked for; for a list, with its filter and order.
 */
export function matchDocument(
  groups: number,
  brought: Along,
  extras: Extras,
  forList: boolean,
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
        `m${n}: match(kinds: $kinds${n}, keys: $keys${n}, ids: $ids${n}, among: $among${forList ? LIST_ARGUMENTS : ""}) { ${forList ? "matches " : ""}...S }`,
    )
    .join(" ");
  return `query Match($among: [ID!]!${definitions}${forList ? LIST_DEFINITIONS : ""}${brought.definitions}) { scatter { ${fields} } } ${fragment(brought, extras)}`;
}

/** A request for the next records of a list. */
export function pageDocument(brought: Along, extras: Extras): string {
  return `query Page($kind: ScatterKind!, $among: [ID!]!, $after: ScatterPosition, $first: Int!${LIST_DEFINITIONS}${brought.definitions}) { scatter { page(kind: $kind, among: $among, after: $after, first: $first${LIST_ARGUMENTS}) { more asOf reached { sort id } items { matches ...S } } } } ${fragment(brought, extras)}`;
}

/** A request for the number of records in a list. */
export const COUNT_DOCUMENT =
  "query Count($kind: ScatterKind!, $filter: ScatterFilter, $asOf: DateTime) { scatter { count(kind: $kind, filter: $filter, asOf: $asOf) } }";

/** A request for the next edges, or for all edges to the targets. */
export function edgesDocument(brought: Along, extras: Extras): string {
  return `query Edges($ids: [ID!]!, $to: ScatterKind!, $targets: [ID!], $types: [String!], $among: [ID!]!, $filter: ScatterFilter, $after: ScatterPosition, $first: Int!${brought.definitions}) { scatter { edges(ids: $ids, to: $to, targets: $targets, relationshipTypes: $types, among: $among, filter: $filter, after: $after, first: $first) { more items { ${EDGE_FIELDS} to { matches ...S } } } } } ${fragment(brought, extras)}`;
}

/** A request for the best of what a text finds. */
export function searchDocument(brought: Along, extras: Extras): string {
  return `query Search($keys: [String!]!, $part: String, $name: String, $words: [String!]!, $kinds: [ScatterKind!]!, $valueTypes: [String!], $among: [ID!]!, $first: Int!${brought.definitions}) { scatter { search(keys: $keys, part: $part, name: $name, words: $words, kinds: $kinds, valueTypes: $valueTypes, among: $among, first: $first) { more hits { exact matched { field value } summary { ...S } } } } } ${fragment(brought, extras)}`;
}

/** A request for what a member knows of values. */
export const LOOKUP_DOCUMENT =
  "query Lookup($values: [ScatterValue!]!) { scatter { lookup(values: $values) { key held roles detect listed { name matched } } } }";

/** A request for records as they were loaded. */
export const ORIGINALS_DOCUMENT =
  "query Originals($ids: [ID!]!, $ends: [ID!]!) { scatter { originals(ids: $ids, ends: $ends) { id later json kind name tlp pap confidence revoked modified validFrom validUntil value valueType pattern patternType detect role warningLists relationships { id json } named { id json } } } }";

/** A request for every edge of some records. */
export function frontierDocument(brought: Along, extras: Extras): string {
  return `query Frontier($ids: [ID!]!, $to: [ScatterKind!]!, $most: Int!, $inAll: Int, $among: [ID!]!${brought.definitions}) { scatter { frontier(ids: $ids, to: $to, most: $most, inAll: $inAll, among: $among) { from degree later edges { ${EDGE_FIELDS} to { ...S } } } } } ${fragment(brought, extras)}`;
}

function fragment(brought: Along, extras: Extras): string {
  return `fragment S on Summary { ${summaryFields(extras)} ${brought.text} }`;
}
