/** Search: from part of a name or a value to entities. */
import { kinds } from "../../kinds.ts";
import { searchPrefixes } from "../../typed-search.ts";
import type { AlliancePart } from "./part.ts";

export const searchPart: AlliancePart = {
  query:
    () => `  "Finds entities by name, alias, part of a name, value, part of a value, ATT&CK id, CVE or STIX id, exact matches first. \`text\` has 2 to 4,096 characters and may begin with what is wanted, such as \`actor:wirte\`, \`technique:T1566\` or \`ip:194.38\` (${searchPrefixes.join(", ")}); \`first\` is 1 to 100."
  search(text: String!, kinds: [EntityKind!], first: Int = 20, after: String): SearchConnection!`,
  types: ({ kinds: known }) => `
"The kinds of entity."
enum EntityKind {
${kinds
  .filter(({ name }) => known.some((kind) => kind.name === name))
  .map(({ name, many }) => `  "Entities that are ${many}."\n  ${name}`)
  .join("\n")}
}

"What a search found (Relay connection)."
type SearchConnection {
  "The entities, best first."
  edges: [SearchEdge!]!
  "The ends of the page."
  pageInfo: PageInfo!
  "Whether a member found more than the 100 records that it gives: then a longer text finds what is not here."
  bounded: Boolean!
  "Who answered the question."
  answer: Answer!
}

"An entity that a search found."
type SearchEdge {
  "The place of this entity, for \`after\`."
  cursor: String!
  "The entity."
  node: Entity!
  "Whether the text is a name, an id or a value of it, and not only part of one."
  exact: Boolean!
  "How high members rank it: the sum of 1 / (60 + its best rank) over the members that found it (reciprocal rank fusion)."
  score: Float!
  "What of it matched, and at which members."
  matched: [SearchMatch!]!
}

"A text that a search found."
type SearchMatch {
  "Where: \`name\`, \`alias\`, \`value\`, \`id\` or \`description\`."
  field: String!
  "The text, as the members write it; null for a description."
  value: String
  "Whose records it stands in."
  members: [Member!]!
}
`,
};
