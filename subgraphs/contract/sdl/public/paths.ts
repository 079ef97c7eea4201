/** Paths: how two things are connected, hop by hop, across members. */
import type { AlliancePart } from "./part.ts";

/** Hops that a path may have: beyond six everything is connected with everything. */
export const MOST_HOPS = 6;

/** Paths that are given at most. */
export const MOST_PATHS = 20;

export const pathsPart: AlliancePart = {
  query:
    () => `  "How two things are connected: the ways between them over the statements of all members, the shortest first, then those whose weakest claim is surer (not stated counts as less than 0), then by the ids on them. \`from\` and \`to\` are ids of entities or records; two ids of one thing give one path without a hop. \`maxHops\` is 1 to ${MOST_HOPS}; \`first\` is 1 or more, clamped to ${MOST_PATHS}."
  paths(from: ID!, to: ID!, maxHops: Int = 4, first: Int = 3): Paths!`,
  types: () => pathTypes,
};

const pathTypes = `
"How two things are connected."
type Paths {
  "The best paths; none: as far as was looked, nobody connects the two in so many hops."
  paths: [Path!]!
  "What was met and is connected with so much that a way through it says nothing: more than 100 edges, or 1,000 where it is an end itself. The biggest first."
  notCrossed: [NotCrossed!]!
  "Whether a bound of time or of size was met: there may then be more and shorter paths. Those given are right."
  partial: Boolean!
  "Which bound was met; null: none."
  reason: String
  "Who answered the question for the paths."
  answer: Answer!
}

"One way from the first thing to the second. Nothing is on it twice."
type Path {
  "How many hops it has; to pass from one member's record of a thing to another's is none."
  length: Int!
  "The claim by which the least sure hop stands: the path is no surer than that. Null: it has no hop."
  weakest: Claim
  "The way step by step: hops, and between them identity steps where a hop enters a thing by one member's record and the next leaves it by another's."
  steps: [PathStep!]!
  "The things on it, the first and the last among them, each as far as the way to it may be told."
  nodes: [Entity!]!
}

"A step of a path."
union PathStep = EdgeStep | IdentityStep

"A hop: two things that a member connects."
type EdgeStep {
  "The nearer thing."
  from: Entity!
  "The farther thing."
  to: Entity!
  "Who states what about the connection, seen from \`from\`: at least one claim asserts it and stands; denials stand beside it."
  claims: [Claim!]!
}

"Two records that are one thing: here a path passes from one record to another, without a hop."
type IdentityStep {
  "The thing."
  entity: Entity!
  "The record by which the path comes: that of the surest claim."
  left: Record!
  "The record by which the path goes on."
  right: Record!
  "The evidence that joins the two, link by link."
  links: [IdentityLink!]!
}

"Something that was met and not crossed."
type NotCrossed {
  "The thing."
  entity: Entity!
  "Edges of its records that you may see, of every kind, as far as they were counted; a record's are counted to 10,000."
  degree: Int!
}
`;
