/** `edges` and `frontier`: what a member connects with records of its own, for lists and for walks. */
import type { ScatterPart } from "./part.ts";

export const edgesPart: ScatterPart = {
  fields: `
  "The next edges from the records \`ids\` to records of the kind \`to\` that meet the filter, sorted by the target's name, edge id and target id; with \`targets\`, only those to these records, all of them: \`to { matches }\` tells which meet the filter."
  edges(ids: [ID!]!, to: ScatterKind!, targets: [ID!], relationshipTypes: [String!], among: [ID!]!, filter: ScatterFilter, after: ScatterPosition, first: Int!, asOf: DateTime): EdgePage!
  "Every edge from each of these records to records of these kinds; of a record with more than \`most\` only how many they are. With \`inAll\` at most so many edges come at once: records behind those are \`later\`, and can be asked for again."
  frontier(ids: [ID!]!, to: [ScatterKind!]!, most: Int!, inAll: Int, among: [ID!]!): [Frontier!]!`,
  types: `"A place in a member's sorted list: everything up to and with it has been given."
input ScatterPosition @inaccessible {
  "The sort text there; null: among the records of a \`page\` that have none."
  sort: String
  "The id there: a record's in \`page\`, an edge's in \`edges\`."
  id: ID!
  "In \`edges\` the id of the record at the other end: an edge between two of the asked records stands there twice."
  to: ID
}

"Some of a sorted list of edges."
type EdgePage @inaccessible @shareable {
  "The edges, in order."
  items: [EdgeSummary!]!
  "Whether the list goes on."
  more: Boolean!
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
  "When the statement was made."
  created: DateTime
  "When this version of it was made."
  modified: DateTime
  "Whether its author has taken it back."
  revoked: Boolean!
  "Its sources; of a report that names the thing, the report's."
  references: [ExternalReference!]!
  "Who made the statement."
  author: String
  "To whom the owner releases it."
  marking: Marking!
  "The asked members to whom the edge's target may be told by asking for it."
  releasableTo: [ID!]!
  "The edge's place in the order."
  sort: String!
}

"A record and what its owner connects it with."
type Frontier @inaccessible @shareable {
  "The record that was asked about."
  from: ID!
  "How many edges to these kinds the viewer may see; counted to 10,000."
  degree: Int!
  "Whether its edges are left for another request: this answer is full."
  later: Boolean!
  "The edges, by id; none where there are more than was asked for."
  edges: [EdgeSummary!]!
}
`,
};
