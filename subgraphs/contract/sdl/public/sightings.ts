/** Sightings of an entity, merged over the members that hold a record of it. */
import type { AlliancePart } from "./part.ts";

export const sightingsPart: AlliancePart = {
  everyEntity: `  "Who saw it, when, how often: the sightings of every member, merged."
  sightings: Sightings!`,
  types: () => sightingsTypes,
};

const sightingsTypes = `
"Sightings of an entity, merged: those that you may see, and those that their owner lets be counted without its name. What its author has taken back does not count."
type Sightings {
  "How often it was seen, added up over the sightings that state it (at most 2,147,483,647); null: none states it."
  count: Int
  "How many members saw it, also those that do not let themselves be named. A sighting counts for the member that holds it."
  organisations: Int!
  "The members that saw it and let themselves be named."
  members: [Member!]!
  "The first time at which it was seen, over the sightings that state one."
  firstSeen: DateTime
  "The last time at which it was seen, over the sightings that state one."
  lastSeen: DateTime
  "How many sightings say that it was looked for and not seen (a count of 0)."
  negative: Int!
  "How many sightings say that what was seen was harmless."
  falsePositives: Int!
  "The sightings themselves, by member, the last seen first; of those alone whose owner shows them. At most 100 for each record."
  records: [SightingRecord]!
  "Whether a member that shows its sightings has more than are listed in \`records\`; they are counted all the same."
  truncated: Boolean!
  "Who answered the question for this."
  answer: Answer!
}
`;
