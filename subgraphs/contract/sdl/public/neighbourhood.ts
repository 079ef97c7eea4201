/** The neighbourhood of a thing: what an analyst's page draws around it. */
import type { AlliancePart } from "./part.ts";

/** Hops that are drawn at most: three would be the whole graph. */
export const MOST_DRAWN_HOPS = 2;

/** Things that are drawn at most: more is a hairball. */
export const MOST_DRAWN = 200;

export const neighbourhoodPart: AlliancePart = {
  query:
    () => `  "What lies around a thing, for drawing. \`id\` is an entity's or a record's; \`hops\` is 1 or ${MOST_DRAWN_HOPS}; \`first\` is 1 or more, clamped to ${MOST_DRAWN}, and counts the thing itself."
  neighbourhood(id: ID!, hops: Int = 1, first: Int = 50): Neighbourhood!`,
  types: () => neighbourhoodTypes,
};

const neighbourhoodTypes = `
"What lies around a thing."
type Neighbourhood {
  "What is drawn: the thing itself, then the nearest, then that of which most claims speak from nearer by, then by id."
  nodes: [NeighbourNode!]!
  "The hops between what is drawn, as far as they were met on the way."
  edges: [NeighbourEdge!]!
  "What was met and is connected with so much that nothing was followed from there: more than 100 edges, or 1,000 for the thing itself. The biggest first."
  notExpanded: [NotCrossed!]!
  "How many more things were met than \`first\` lets draw, by kind."
  notDrawn: [NotDrawn!]!
  "Whether a bound of time or of size was met: there may then be more. What is given is right."
  partial: Boolean!
  "Which bound was met; null: none."
  reason: String
  "Who answered the question for the neighbourhood."
  answer: Answer!
}

"A thing that is drawn."
type NeighbourNode {
  "The thing, as far as the way to it may be told."
  entity: Entity!
  "Hops from the thing that was asked for; 0: that thing."
  hops: Int!
  "Edges of its records that you may see, of every kind, each record's counted to 10,000; null: they were not counted, since nothing was to be followed from there."
  degree: Int
}

"A hop that is drawn."
type NeighbourEdge {
  "The id of the thing that comes first among the nodes."
  from: ID!
  "The id of the other thing."
  to: ID!
  "The relationship types of the claims, each once, by spelling."
  relationshipTypes: [String!]!
  "Who states what about the connection, seen from \`from\`: at least one claim asserts it and stands; denials stand beside it."
  claims: [Claim!]!
}

"Things that were met and not drawn."
type NotDrawn {
  "Their kind."
  kind: EntityKind!
  "How many."
  count: Int!
}
`;
