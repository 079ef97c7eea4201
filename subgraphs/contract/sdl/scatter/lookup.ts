/** `lookup`: which of many values a member holds, in as few bytes as that takes: a paste is a thousand values. */
import type { ScatterPart } from "./part.ts";

export const lookupPart: ScatterPart = {
  fields: `
  "What this member knows of these values; of one that it knows nothing of there is no line."
  lookup(values: [ScatterValue!]!): [ScatterLookup!]!`,
  types: `"A value that somebody typed."
input ScatterValue @inaccessible {
  "Its identity key."
  key: String!
  "What it is: domain-name, ipv4-addr, file-sha256, …"
  type: String!
  "The value in normal form."
  value: String!
}

"What a member knows of a value."
type ScatterLookup @inaccessible @shareable {
  "The value's key."
  key: String!
  "Whether there is an indicator of it."
  held: Boolean!
  "The roles that indicators of it have, such as kill-switch."
  roles: [String!]!
  "Whether every indicator of it may go to a detection or block list."
  detect: Boolean!
  "The warning lists that it is on: the member's own, and those noted on its indicators."
  listed: [ScatterListHit!]!
}

"A value on a warning list."
type ScatterListHit @inaccessible @shareable {
  "The list."
  name: String!
  "The entry that the value met; null where the list is noted on an indicator."
  matched: String
}
`,
};
