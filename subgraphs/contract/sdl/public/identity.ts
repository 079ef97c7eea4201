/** Identity: how the records of an entity were joined, and what was refused. */
import type { AlliancePart } from "./part.ts";

export const identityPart: AlliancePart = {
  everyEntity: `  "How the records were joined, and which links were refused."
  identity: Identity!`,
  types: () => identityTypes,
};

const identityTypes = `
"How the records of an entity were joined, and what was seen and refused."
type Identity {
  "The links that join its records, strongest first; at most 400."
  links: [IdentityLink!]!
  "Links to records outside it that were seen and refused, each with the reason, strongest first; at most 400. The entity on the other side shows them, too."
  rejected: [IdentityLink!]!
  "Members on whose word alone it rests: without the records of one of them, the rest would fall apart."
  dependsOn: [Member!]!
  "Whether a bound was met while searching, or there are more links than are shown: the joins are then provisional."
  truncated: Boolean!
}

"Evidence that two records are one thing."
type IdentityLink {
  "One record's id."
  left: ID!
  "The other record's id."
  right: ID!
  "What they share: STATEMENT, OWN_ID, STATED_ID or NAME."
  by: String!
  "The identity key that they share; of several the first."
  key: String!
  "All identity keys that they share in that way."
  keys: [String!]!
  "The kind of evidence, 0 to 4, strongest first (0 a member states that they are the same, 1 the same own id, 2 one states the other's, 3 both state the same, 4 names)."
  strength: Int!
  "Of names: 4 for each that both know as the primary one, 3 where one does, 2 where both know it as an alias; 3 points join. Else 0."
  points: Int!
  "Why the link was refused: \`weak\` (too few points, or names that reach too much), \`two-ids:<authority>\` (the authority gave them two ids), \`kept-apart:<member>/<feed>\` (that catalogue has two things there, or says so), \`contested\` (it would join things that exclude each other, or members contradict each other), \`chain\` (the same over further records). Null: it joins."
  reason: String
  "What their members say of the two."
  statements: [IdentityStatement!]!
  "Of a refused link the entity on the other side. It is looked up only where this is asked for; null: the link joins."
  other: Entity
}

"A member's statement that two records are, or are not, the same thing."
type IdentityStatement {
  "Who holds the statement."
  member: Member!
  "SAME or DIFFERENT."
  says: String!
  "The id of the other side, as the member names it."
  key: String!
  "Who said it."
  author: String
  "Why."
  reason: String
}
`;
