/** `originals`: records as they were loaded, and what formats for sensors need to know of them. */
import type { ScatterPart } from "./part.ts";

export const originalsPart: ScatterPart = {
  fields: `
  "These records, whole objects or none, and the relationships from them to the records \`ends\`. At most 500 \`ids\`. What does not fit into one answer is \`later\`, and can be asked for again; the first one always fits."
  originals(ids: [ID!]!, ends: [ID!]!): [ScatterOriginal!]!`,
  types: `"A record as it was loaded."
type ScatterOriginal @inaccessible @shareable {
  "The record's id."
  id: ID!
  "Whether it did not fit into this answer: then nothing else here says anything."
  later: Boolean!
  "The STIX object as text, byte for byte; null where it names objects that the viewer may not see."
  json: String
  "The record's kind, SIGHTING or OTHER."
  kind: String!
  "The name that the member gives it."
  name: String!
  "The TLP level; null: unmarked."
  tlp: String
  "What a reader may do with it (PAP), where stated."
  pap: String
  "How sure the author is."
  confidence: Int
  "Whether its author has taken it back."
  revoked: Boolean!
  "When this version of the object was made."
  modified: DateTime
  "From when on an indicator holds."
  validFrom: DateTime
  "Until when it holds."
  validUntil: DateTime
  "The single value that an indicator's pattern asks for, in normal form."
  value: String
  "What the value is: domain-name, ipv4-addr, …"
  valueType: String
  "The pattern of an indicator."
  pattern: String
  "The pattern's language."
  patternType: String
  "Whether an indicator may go to a detection or block list."
  detect: Boolean!
  "A role of its own, such as kill-switch."
  role: String
  "The warning lists that its value is on: those noted with it, and the member's own."
  warningLists: [String!]!
  "The visible relationships from it to the records \`ends\`."
  relationships: [ScatterObject!]!
  "The identities, markings and extensions that it, or one of its relationships, names and the viewer may see; in one answer each stands with the first record that names it."
  named: [ScatterObject!]!
}

"A STIX object as it was loaded."
type ScatterObject @inaccessible @shareable {
  "Its id at the member: slug, feed, STIX id."
  id: ID!
  "The object as text, byte for byte."
  json: String!
}
`,
};
