/** `match`: who bears these keys or has these ids, as summaries that the alliance joins, sorts and names. */
import type { ScatterPart } from "./part.ts";

export const matchPart: ScatterPart = {
  fields: `
  "The records that bear one of the keys or are found under it, or have one of the ids. All visible ones, matching the filter or not: \`matches\` tells, since others bridge matching ones. \`among\` are the asked members."
  match(kinds: [ScatterKind!]!, keys: [String!], ids: [ID!], among: [ID!]!, filter: ScatterFilter, order: ScatterOrder, asOf: DateTime): [Summary!]!`,
  types: `"A key of a record."
type SummaryKey @inaccessible @shareable {
  "The key."
  key: String!
  "How the record bears it: OWN_ID, STATED_ID, NAME or ALIAS, strongest first; or under what it is only found: REPLACED_BY, the id of what replaced it, and SAYS, an id that a statement about it names."
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

"A member's statement that a record is, or is not, the same as something else: its own word, or a duplicate-of between two records that it holds."
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

"A source that a record rests on."
type SummaryCitation @inaccessible @shareable {
  "The page's address in normal form, or the STIX id of a report: the same for everybody who cites it."
  key: String!
  "Who published it, as the record says."
  source: String!
  "Where, as written; null: a report without an address."
  url: String
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
  "Every identity key that the record bears or is found under."
  keys: [SummaryKey!]!
  "The STIX id of the object that replaces it (revoked-by), if it may be told to everybody to whom the record is."
  replacedBy: String
  "Statements about its identity, by this member, that may be told to everybody to whom the record is."
  statements: [SummaryStatement!]!
  "The asked members to whom the keys may be told."
  releasableTo: [ID!]!
  "Values that an entity merges."
  facts: [SummaryFact!]!
  "Who made the statement, by name."
  author: String
  "When the object was made."
  created: DateTime
  "Whether its author has taken it back."
  revoked: Boolean!
  "The pages that the record cites, and the visible reports that name it with the pages that these cite; of more than 200 reports the first by id. A reference by which a public catalogue names the thing is none."
  citations: [SummaryCitation!]!
  "Whether the record meets the filter."
  matches: Boolean!
  "The record's place in the order: a normalised text, bytewise comparable between members; null sorts last."
  sort: String
  "The record itself: what the question will want of it can be asked for here (look-ahead)."
  record: Record!
}

`,
};
