/** `page` and `count`: a member's part of a merged list, in an order that all members share (DESIGN 7; contract/filter.ts, contract/place.ts). */
import {
  MOST_CLAUSES,
  MOST_CONDITIONS,
  MOST_TEXTS,
  filterFields,
} from "../../filter.ts";
import type { ScatterPart } from "./part.ts";

export const pagePart: ScatterPart = {
  fields: `
  "The next records of a sorted list. \`asOf\` leaves out those that first came later; one that was only updated stays."
  page(kind: ScatterKind!, among: [ID!]!, filter: ScatterFilter, order: ScatterOrder, after: ScatterPosition, first: Int!, asOf: DateTime): SummaryPage!
  "How many records a list holds; null: more than 10,000, or more would have to be looked at than one request may."
  count(kind: ScatterKind!, filter: ScatterFilter, asOf: DateTime): Int`,
  types: `"By which field a list is sorted; ties go by record id."
enum ScatterOrderBy @inaccessible {
  "By name, in normal form."
  NAME
  "By the time of the version."
  MODIFIED
  "By the time at which the version reached the store."
  RECORDED_AT
  "By the first time that the record states: first seen; of an indicator valid from, of a report published."
  FIRST_SEEN
  "By the last time that the record states: last seen; of an indicator valid until."
  LAST_SEEN
  "By how sure the author is."
  CONFIDENCE
}

"Which records a list holds: those that meet one of the clauses; of no clause none. No filter: all."
input ScatterFilter @inaccessible {
  "At most ${MOST_CLAUSES}."
  anyOf: [ScatterClause!]!
}

"Met by a record that meets every condition; by every record if there is none."
input ScatterClause @inaccessible {
  "At most ${MOST_CONDITIONS}."
  allOf: [ScatterCondition!]!
}

"A condition on a record. What is not known to be met is not met, and its negation is."
input ScatterCondition @inaccessible {
  "One of ${filterFields.map(({ name }) => name).join(", ")}; a member that does not know it answers BAD_ARGUMENT."
  field: String!
  "Whether the record must not meet it."
  negated: Boolean!
  "What the field is compared with; one of them is enough. At most ${MOST_TEXTS}."
  texts: [String!]
  "For a field that is a number."
  number: Float
  "For a field that is so or not."
  flag: Boolean
  "From when on."
  from: DateTime
  "Until when."
  until: DateTime
}

"How a list is sorted."
input ScatterOrder @inaccessible {
  "The field."
  by: ScatterOrderBy!
  "The last first, in ids too. Records without the field come last both ways."
  descending: Boolean = false
}

"Some of a sorted list."
type SummaryPage @inaccessible @shareable {
  "The records, in order; fewer than \`first\` although there are \`more\` if too many had to be looked at."
  items: [Summary!]!
  "Whether the list goes on."
  more: Boolean!
  "Where to go on if there are \`more\`: at the last item or, on a short page, at the last record that was looked at."
  reached: SummaryPosition
  "The \`asOf\` of the question, or else the instant of this page by the member's own clock: with it for the pages that follow, a walk is about what stood when it began."
  asOf: DateTime!
}

"A place in a member's sorted list, as \`ScatterPosition\` takes it."
type SummaryPosition @inaccessible @shareable {
  "The sort text there; null: among the records without the field."
  sort: String
  "The record's id."
  id: ID!
}
`,
};
