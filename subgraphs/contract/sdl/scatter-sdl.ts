/**
 * `scatter`: what the alliance asks a member, and nobody else does. It is part
 * of the contract and absent from the public graph (`@inaccessible`). Enums and
 * inputs here have names of their own: one `@inaccessible` hides a name for all.
 */
import { kinds } from "../kinds.ts";
import { queryDescription, quoted } from "./shared-sdl.ts";

export const scatterSdl = `
"The kinds of record, as scatter names them."
enum ScatterKind @inaccessible {
${kinds.map((kind) => `  "Records of ${kind.many}."\n  ${kind.name}`).join("\n")}
}

"By which field a list is sorted; ties go by record id."
enum ScatterOrderBy @inaccessible {
  "By name, in normal form."
  NAME
  "By the time of the version."
  MODIFIED
  "By the time at which the version reached the store."
  RECORDED_AT
}

"Which records a list holds. A record is in it if it meets every condition."
input ScatterFilter @inaccessible {
  "Versions that reached the store at or after this instant."
  changedSince: DateTime
  "Only revoked records, or only those that are not."
  revoked: Boolean
}

"How a list is sorted."
input ScatterOrder @inaccessible {
  "The field."
  by: ScatterOrderBy!
  "The last first."
  descending: Boolean = false
}

"A place in a member's sorted list: everything up to and with it has been given."
input ScatterPosition @inaccessible {
  "The sort key there."
  sort: String!
  "The id there: a record's in \`page\`, an edge's in \`edges\`."
  id: ID!
}

${quoted(queryDescription)}
type Query {
  "What the alliance alone asks of a member."
  scatter: Scatter! @inaccessible @shareable
}

"A member's answers to the alliance. Everything here is cut to what the viewer may see."
type Scatter @inaccessible @shareable {
  "The contract version that the member speaks."
  contract: String!
  "Changes whenever the store or the policy does."
  revision: String!
  "The records that bear one of the keys, or have one of the ids. All visible ones, matching the filter or not: \`matches\` tells, since others bridge matching ones. \`among\` are the asked members."
  match(kinds: [ScatterKind!]!, keys: [String!], ids: [ID!], among: [ID!]!, filter: ScatterFilter, order: ScatterOrder, asOf: DateTime): [Summary!]!
  "The next records of a sorted list."
  page(kind: ScatterKind!, among: [ID!]!, filter: ScatterFilter, order: ScatterOrder, after: ScatterPosition, first: Int!, asOf: DateTime): SummaryPage!
  "How many records a list holds."
  count(kind: ScatterKind!, filter: ScatterFilter, asOf: DateTime): Int!
  "The next edges from the records \`ids\` to records of the kind \`to\`, sorted by the target's name; with \`targets\`, only those to these records, all of them."
  edges(ids: [ID!]!, to: ScatterKind!, targets: [ID!], relationshipTypes: [String!], among: [ID!]!, after: ScatterPosition, first: Int!, asOf: DateTime): EdgePage!
}

"Some of a sorted list."
type SummaryPage @inaccessible @shareable {
  "The records, in order."
  items: [Summary!]!
  "Whether the list goes on."
  more: Boolean!
}

"Some of a sorted list of edges."
type EdgePage @inaccessible @shareable {
  "The edges, in order."
  items: [EdgeSummary!]!
  "Whether the list goes on."
  more: Boolean!
}

"A key of a record."
type SummaryKey @inaccessible @shareable {
  "The key."
  key: String!
  "How the record bears it: OWN_ID, STATED_ID, NAME or ALIAS, strongest first."
  as: String!
}

"One value that a record states and an entity merges."
type SummaryFact @inaccessible @shareable {
  "The record's field."
  field: String!
  "The value, as text."
  value: String!
  "How precise the value is, where stated."
  precision: String
}

"A member's statement that a record is, or is not, the same as something else."
type SummaryStatement @inaccessible @shareable {
  "SAME or DIFFERENT."
  says: String!
  "An identity key of the other side."
  key: String!
  "Who said it."
  author: String
  "Why."
  reason: String
}

"What the alliance needs to know of a record to join, sort and name it."
type Summary @inaccessible @shareable {
  "The record's id."
  id: ID!
  "The record's kind, as \`ScatterKind\` names it."
  kind: String!
  "The catalogue: the feed."
  feed: String!
  "The names, the first one first; of an indicator its value or pattern."
  names: [String!]!
  "What the names are, where they are a value: domain-name, ipv4-addr, …"
  valueType: String
  "Every identity key that the record bears."
  keys: [SummaryKey!]!
  "The STIX id of the object that replaces it (revoked-by)."
  replacedBy: String
  "Statements about its identity, by this member."
  statements: [SummaryStatement!]!
  "The asked members to whom the keys may be told."
  releasableTo: [ID!]!
  "Values that an entity merges."
  facts: [SummaryFact!]!
  "Whether the record meets the filter."
  matches: Boolean!
  "The record's place in the order: a normalised text, bytewise comparable between members; null sorts last."
  sort: String
  "The record itself: what the question will want of it can be asked for here (look-ahead)."
  record: Record!
}

"An edge between two records of the member."
type EdgeSummary @inaccessible @shareable {
  "The edge's id."
  id: ID!
  "The record that was asked about."
  from: ID!
  "The record at the other end."
  to: Summary!
  "Whether the statement goes from the asked record to the other one, or back."
  forward: Boolean!
  "The STIX relationship type."
  relationshipType: String!
  "ASSERTS or DISPUTES."
  stance: String!
  "How sure the author is."
  confidence: Int
  "On what the statement rests."
  basis: String
  "The author's words."
  description: String
  "Since when it holds."
  startTime: DateTime
  "Until when it holds."
  stopTime: DateTime
  "Who made the statement."
  author: String
  "To whom the owner releases it."
  marking: Marking!
  "The asked members to whom the edge's target may be told by asking for it."
  releasableTo: [ID!]!
  "The edge's place in the order."
  sort: String!
}
`;
