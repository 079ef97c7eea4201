/** `sightings`: what a member saw of records of its own, added up (DESIGN 2: a sighting is a record without an entity). */
import type { ScatterPart } from "./part.ts";

export const sightingsPart: ScatterPart = {
  fields: `
  "The sightings of each of these records, added up. A record without any has no line."
  sightings(ids: [ID!]!): [SightingSum!]!`,
  types: `"The sightings of one record: those that the viewer may see, or that the owner counts for the viewer."
type SightingSum @inaccessible @shareable {
  "The record that was looked for."
  of: ID!
  "How many sightings say that it was seen."
  positive: Int!
  "How often it was seen, over those that state it; null: none does."
  count: Int
  "The first time that a sighting states at which it was seen."
  firstSeen: DateTime
  "The last time that a sighting states at which it was seen."
  lastSeen: DateTime
  "How many sightings say that it was looked for and not seen."
  negative: Int!
  "How many sightings say that what was seen was harmless."
  falsePositives: Int!
  "Whether the owner lets itself be named as one that saw it."
  named: Boolean!
  "The sighting records, the last seen first, at most 100; none where the owner only lets them be counted."
  ids: [ID!]!
}
`,
};
