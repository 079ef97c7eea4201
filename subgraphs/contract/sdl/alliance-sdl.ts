/**
 * The SDL of the alliance, from the list of members. It owns the entities and
 * every public root field, and no data: records are references to their owners.
 */
import { kindOf } from "../kinds.ts";
import type { Kind } from "../kinds.ts";
import { typePrefix } from "../slug.ts";
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
    provenance,
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
  "How the records were joined, and which links were refused."
  identity: Identity!
  "Who answered the question for this entity."
  answer: Answer!`;
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
        `  ${quoted(`${target.type} entities that members connect with it, by name, each with its claims; \`first\` is 1 to 100.`)}\n` +
        `  ${target.many}(first: Int = 20, after: String, relationshipTypes: [String!]): ${kind.type}${target.type}Connection!`,
    )
    .join("\n");
  return `${recordReferences(`${kind.type}Record`, prefixes, recordDescription(kind))}
${quoted(kind.description)}
type ${kind.type} implements Entity & Node @key(fields: "id") {
${entityFields(`${kind.type}Record`)}
${merged}
${edges}
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

const provenance = `
"A name and the members that use it."
type Name {
  "The name, as they write it."
  value: String!
  "Who uses it."
  members: [Member!]!
  "Whether somebody uses it as the name of its record, not only as a further one."
  primary: Boolean!
}

"A value and the members that state it."
type ClaimedValue {
  "The value, as text."
  value: String!
  "How precise it is, where stated: \`year\`, \`month\`, \`day\`."
  precision: String
  "Who states it."
  members: [Member!]!
}

"Whether a claim says that something is so, or that it is not."
enum Stance {
  "The author says that it is so."
  ASSERTS
  "The author says that it is not so. A denial is not a missing edge."
  DISPUTES
}

"One statement: an edge between two records of one member."
type Claim {
  "The id of the statement in its owner's store."
  id: ID!
  "Who holds it."
  member: Member!
  "Who said it."
  author: String
  "The STIX relationship type; \`object-refs\` where a report names the thing."
  relationshipType: String!
  "Whether the statement goes from this entity to the other one, or back."
  forward: Boolean!
  "Asserted or disputed."
  stance: Stance!
  "How sure the author is, 0 to 100; null: not stated, which is not 0."
  confidence: Int
  "On what the statement rests, in one sentence."
  basis: String
  "The author's words."
  description: String
  "Since when it holds, where stated."
  startTime: DateTime
  "Until when it holds, where stated."
  stopTime: DateTime
  "To whom the owner releases the statement."
  marking: Marking!
  "The record of this entity's that the statement is about."
  record: Record
  "The record of the other entity's that the statement is about."
  target: Record
}

"How the records of an entity were joined."
type Identity {
  "Every link that joins two records of it."
  links: [IdentityLink!]!
  "Links that were seen and refused, with the reason."
  rejected: [IdentityLink!]!
  "Whether a bound was met while searching: the joins are then provisional."
  truncated: Boolean!
}

"Evidence that two records are one thing."
type IdentityLink {
  "One record's id."
  left: ID!
  "The other record's id."
  right: ID!
  "What they share: OWN_ID, STATED_ID or NAME."
  by: String!
  "The identity key that they share."
  key: String!
  "1 to 4: the kind of evidence, strongest first (1 the same own id, 2 one states the other's, 3 both state the same, 4 names)."
  strength: Int!
  "Why the link was refused; null for a link that joins."
  reason: String
}

"What became of the question to a member."
enum AnswerStatus {
  "It answered, with something or with nothing."
  ANSWERED
  "It did not answer in time."
  TIMED_OUT
  "It, or its store, cannot be reached."
  UNREACHABLE
  "It refused the question."
  REFUSED
  "It failed so often of late that it is left alone for a moment."
  BREAKER_OPEN
  "Its answer broke the contract and was not used."
  INVALID_ANSWER
  "It was not asked, by the caller's choice or because the question may not be told to it."
  NOT_ASKED
  "The registry has suspended it."
  SUSPENDED
}

"How complete an answer is, member by member."
type Answer {
  "Whether every member answered."
  complete: Boolean!
  "Each member of the alliance."
  members: [MemberAnswer!]!
}

"What became of the question to one member."
type MemberAnswer {
  "The member."
  member: Member!
  "What became of it."
  status: AnswerStatus!
  "How long its slowest answer took, in milliseconds."
  tookMs: Int
  "When its store was read."
  asOf: DateTime
}

"A member, and whether it answers now."
type MemberStatus {
  "The member."
  member: Member!
  "Whether it answers."
  status: AnswerStatus!
  "How long it took, in milliseconds."
  tookMs: Int
  "The contract version that it speaks."
  contract: String
}
`;

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
}
`;
}
