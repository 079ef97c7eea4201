/** Claims: who states what about a connection. */
import type { AlliancePart } from "./part.ts";

export const claimsPart: AlliancePart = { types: () => claimTypes };

const claimTypes = `
"Whether a claim says that something is so, or that it is not."
enum Stance {
  "The author says that it is so."
  ASSERTS
  "The author says that it is not so. A denial is not a missing edge."
  DISPUTES
}

"One statement: an edge between two records of one member. Contradicting statements stand side by side, each with its stance and its date."
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
  "When the statement was made."
  created: DateTime
  "When this version of it was made."
  modified: DateTime
  "Whether its author has taken it back."
  revoked: Boolean!
  "Its sources; where a report names the thing, the report's."
  references: [ExternalReference!]!
  "To whom the owner releases the statement."
  marking: Marking!
  "The record of this entity's that the statement is about."
  record: Record
  "The record of the other entity's that the statement is about."
  target: Record
}
`;
