/** Who uses a name, who states a value, who answered. */
import type { AlliancePart } from "./part.ts";

export const answersPart: AlliancePart = { types: () => answerTypes };

const answerTypes = `
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
  "Whether its own schema is still the one that this home approved, which serves either way; null: not compared yet."
  schemaApproved: Boolean
}
`;
