/** Corroboration: how many members and how many independent sources bear an entity out. */
import type { AlliancePart } from "./part.ts";

export const corroborationPart: AlliancePart = {
  everyEntity: `  "How well it is borne out: by how many members, by how many independent sources, and who saw it."
  corroboration: Corroboration!`,
  types: () => corroborationTypes,
};

const corroborationTypes = `
"How well an entity is borne out. Only what you may see counts, and no record that its author has taken back. Two records are ONE source if both cite the same page (its address without fragment; http and https, with and without a slash at the end are one) or the same report (its STIX id, or its id at its publisher), in their external references or by a report that names them; also over a third record that shares a citation with each. A reference by which a public catalogue names the thing (mitre-attack, misp-galaxy, cve, capec, with an id) is no citation. A record that cites nothing stands for its author (equal in letters and digits, whatever the case); without an author for the feed that its member has it from."
type Corroboration {
  "The members with a record that stands."
  members: Int!
  "The independent sources: as many as \`sourceList\` holds."
  sources: Int!
  "Each independent source, those of most members first, then of most records."
  sourceList: [Source!]!
  "Echoes: records that repeat a source for which another record stands already. Records that stand = sources + echoes."
  echoes: Int!
  "The members with sightings of their own that say that it was seen, each once; also those that do not let themselves be named."
  sightedBy: Int!
  "Who answered the question for this."
  answer: Answer!
}

"One independent source, and who repeats it."
type Source {
  "The publisher that most of its records cite; where nothing is cited the author, or \`<member>/<feed>\`."
  name: String!
  "The members with a record that rests on it."
  members: [Member!]!
  "How many records rest on it."
  records: Int!
  "The pages that these records cite, as text: never live links."
  urls: [String!]!
}
`;
