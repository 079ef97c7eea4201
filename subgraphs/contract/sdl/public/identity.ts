/** Identity: how the records of an entity were joined, and what was refused. */
import type { AlliancePart } from "./part.ts";

export const identityPart: AlliancePart = {
  everyEntity: `  "How the records were joined, and which links were refused."
  identity: Identity!`,
  types: () => identityTypes,
};

const identityTypes = `
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
`;
