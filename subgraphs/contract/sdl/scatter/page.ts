/** `page` and `count`: a member's part of a merged list, in an order that all members share (DESIGN 7). */
import type { ScatterPart } from "./part.ts";

export const pagePart: ScatterPart = {
  fields: `
  "The next records of a sorted list."
  page(kind: ScatterKind!, among: [ID!]!, filter: ScatterFilter, order: ScatterOrder, after: ScatterPosition, first: Int!, asOf: DateTime): SummaryPage!
  "How many records a list holds."
  count(kind: ScatterKind!, filter: ScatterFilter, asOf: DateTime): Int!`,
  types: `"By which field a list is sorted; ties go by record id."
enum ScatterOrderBy @inaccessible {
  "By name, in normal form."
  NAME
  "By the time of the version."
  MODIFIED
  "By the time at which the version reached the store."
  RECORDED_AT
}

"Which records a list holds. A record is in it if it meets every condition."
input ScatterFilter @inaccessible {
  "Versions that reached the store at or after this instant."
  changedSince: DateTime
  "Only revoked records, or only those that are not."
  revoked: Boolean
}

"How a list is sorted."
input ScatterOrder @inaccessible {
  "The field."
  by: ScatterOrderBy!
  "The last first."
  descending: Boolean = false
}

"Some of a sorted list."
type SummaryPage @inaccessible @shareable {
  "The records, in order."
  items: [Summary!]!
  "Whether the list goes on."
  more: Boolean!
}

`,
};
