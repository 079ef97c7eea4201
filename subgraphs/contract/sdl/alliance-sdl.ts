/**
 * The SDL of the alliance, from the list of members. It owns the entities and
 * every public root field, and no data: records are references to their owners.
 */
import { kindOf } from "../kinds.ts";
import type { Kind } from "../kinds.ts";
import { typePrefix } from "../slug.ts";
import { answersPart } from "./public/answers.ts";
import { claimsPart } from "./public/claims.ts";
import { corroborationPart } from "./public/corroboration.ts";
import { exportPart } from "./public/export.ts";
import { identityPart } from "./public/identity.ts";
import { listsPart } from "./public/lists.ts";
import { neighbourhoodPart } from "./public/neighbourhood.ts";
import { lookupPart } from "./public/lookup.ts";
import type { AlliancePart } from "./public/part.ts";
import { searchPart } from "./public/search.ts";
import { pathsPart } from "./public/paths.ts";
import { relatedPart } from "./public/related.ts";
import { sightingsPart } from "./public/sightings.ts";
import { timelinePart } from "./public/timeline.ts";
import {
  contractTable,
  recordDescription,
  sightingDescription,
} from "./record-fields.ts";
import type { ContractTable } from "./record-fields.ts";
import {
  federationLink,
  queryDescription,
  quoted,
  sharedSdl,
} from "./shared-sdl.ts";

const parts: readonly AlliancePart[] = [
  answersPart,
  claimsPart,
  identityPart,
  listsPart,
  relatedPart,
  corroborationPart,
  sightingsPart,
  timelinePart,
  pathsPart,
  neighbourhoodPart,
  searchPart,
  lookupPart,
  exportPart,
];

/** The whole SDL of the alliance's subgraph for these members. */
export function allianceSdl(
  slugs: readonly string[],
  table: ContractTable = contractTable,
): string {
  const prefixes = slugs.map(typePrefix);
  return [
    federationLink,
    sharedSdl,
    interfaces,
    recordReferences("SightingRecord", prefixes, sightingDescription),
    ...table.kinds.map((kind) => kindSdl(kind, prefixes)),
    ...parts.map((part) => part.types?.(table) ?? ""),
    querySdl(table),
  ].join("\n");
}

const interfaces = `
"Whatever has an id that \`node(id:)\` finds."
interface Node {
  "The id."
  id: ID!
}

"What one member holds about one thing. It belongs to that member for ever."
interface Record implements Node {
  "\`<member>/<feed>/<STIX id>\`."
  id: ID!
}

"A thing, as the cluster of those records that this viewer may see: computed for this question, stored nowhere."
interface Entity implements Node {
${entityFields("Record")}
}
`;

function entityFields(recordType: string): string {
  return `  "A readable id. It stays valid while any record bears its key."
  id: ID!
  "The name that most members use."
  name: String!
  "Every name, with the members that use it."
  names: [Name!]!
  "The members that hold a record of it."
  members: [Member!]!
  "What each member holds, in its own words. A record whose owner did not answer is null, with an error."
  records: [${recordType}]!
  "Records that may be of this thing, but whose owners do not release them to each other: shown, without effect on anything else here."
  attached: [${recordType}]!
  "Things of another kind with a name of this one: equality of names, never of things."
  sameName: [Entity!]!
  "Who answered the question for this entity."
  answer: Answer!
${fieldsOf((part) => part.everyEntity)}`;
}

function recordReferences(
  type: string,
  prefixes: readonly string[],
  description: string,
): string {
  const concrete = prefixes.map(
    (prefix) => `
${quoted(description)}
type ${prefix}${type} implements ${type} & Record & Node @key(fields: "id", resolvable: false) {
  "\`<member>/<feed>/<STIX id>\`."
  id: ID!
}`,
  );
  return `
${quoted(description)}
interface ${type} implements Record & Node {
  "\`<member>/<feed>/<STIX id>\`."
  id: ID!
}
${concrete.join("\n")}
`;
}

function kindSdl(kind: Kind, prefixes: readonly string[]): string {
  const merged = kind.merged
    .map((field) => {
      const described =
        kind.fields.find(({ name }) => name === field)?.description ?? field;
      return `  ${quoted(`${described} Each value with the members that state it.`)}\n  ${field}: [ClaimedValue!]!`;
    })
    .join("\n");
  const targets = kind.edgesTo.map(kindOf);
  const edges = targets
    .map(
      (target) =>
        `  ${quoted(`${target.type} entities that members connect with it, by name, each with its claims; \`first\` is 1 to 100. With a filter those that a member connects with a record that meets it.`)}\n` +
        `  ${target.many}(first: Int = 20, after: String, relationshipTypes: [String!], filter: ${target.type}Filter): ${kind.type}${target.type}Connection!`,
    )
    .join("\n");
  return `${recordReferences(`${kind.type}Record`, prefixes, recordDescription(kind))}
${quoted(kind.description)}
type ${kind.type} implements Entity & Node @key(fields: "id") {
${entityFields(`${kind.type}Record`)}
${merged}
${edges}
${fieldsOf((part) => part.entity?.(kind))}
}
${targets.map((target) => connectionSdl(kind, target)).join("\n")}`;
}

function connectionSdl(from: Kind, to: Kind): string {
  return `
"A page of entities that members connect (Relay connection)."
type ${from.type}${to.type}Connection {
  "The edges, in order."
  edges: [${from.type}${to.type}Edge!]!
  "The ends of the page."
  pageInfo: PageInfo!
  "How many there are, where that is exact; null otherwise."
  totalCount: Int
  "Who answered the question for this page."
  answer: Answer!
}

"An entity at the other end, with everything that members state about the connection."
type ${from.type}${to.type}Edge {
  "The place of this edge, for \`after\`."
  cursor: String!
  "The entity at the other end."
  node: ${to.type}!
  "Who states what: contradicting claims stand side by side."
  claims: [Claim!]!
}
`;
}

function querySdl(table: ContractTable): string {
  const byKey = table.kinds
    .map((kind) =>
      kind.knownBy === "value"
        ? `  "The ${kind.one} of a value, defanged or not, or of an observable's STIX id. Null: nobody who was asked holds one; with an error if somebody did not answer."\n  ${kind.one}(value: String!): ${kind.type}`
        : `  "The ${kind.one} of a key: a name, an alias, a STIX id, an ATT&CK id, a CVE, an entity's id. Null: nobody who was asked holds one; with an error if somebody did not answer."\n  ${kind.one}(key: String!): ${kind.type}`,
    )
    .join("\n");
  return `
${quoted(queryDescription)}
type Query {
${byKey}
  "Every entity of every kind that goes by this key: every meaning of a name."
  entities(key: String!): [Entity!]!
  "The entity of an id, or of a record's id."
  entity(id: ID!): Entity
  "The entity or the record of an id (Relay)."
  node(id: ID!): Node
  "The entities or records of at most 100 ids, in their order; null where there is none (Relay)."
  nodes(ids: [ID!]!): [Node]!
  "The members, and whether they answer now."
  members: [MemberStatus!]!
${fieldsOf((part) => part.query?.(table))}
}
`;
}

/** The fields that the parts have there, one part after the other. */
function fieldsOf(of: (part: AlliancePart) => string | undefined): string {
  return parts.flatMap((part) => of(part) ?? []).join("\n");
}
