/** `search`: a member's ranked part of a search. Typed text goes to every asked member, as a seed only. */
import type { ScatterPart } from "./part.ts";

export const searchPart: ScatterPart = {
  fields: `
  "The records that a text finds, best first: bearers of \`keys\`, then first names and values that begin with \`part\`, then names that contain \`part\` or \`name\`, then records with all of \`words\`; by name and id where equal."
  search(keys: [String!]!, part: String, name: String, words: [String!]!, kinds: [ScatterKind!]!, valueTypes: [String!], among: [ID!]!, first: Int!): ScatterSearchPage!`,
  types: `"The best of what a search finds."
type ScatterSearchPage @inaccessible @shareable {
  "The records, best first: their places are their ranks."
  hits: [ScatterHit!]!
  "Whether more was found than was asked for."
  more: Boolean!
}

"A record that a search found."
type ScatterHit @inaccessible @shareable {
  "The record."
  summary: Summary!
  "Whether it bears one of the keys."
  exact: Boolean!
  "What of it matched."
  matched: [ScatterHitMatch!]!
}

"A text of a record that a search found."
type ScatterHitMatch @inaccessible @shareable {
  "Where: name, alias, value, id or description."
  field: String!
  "The text, as the record has it; null for a description."
  value: String
}
`,
};
