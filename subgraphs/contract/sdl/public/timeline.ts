/** A timeline: the dated statements about an entity, in order of time. */
import type { Kind } from "../../kinds.ts";
import type { AlliancePart } from "./part.ts";

export const timelinePart: AlliancePart = {
  entity: (kind) =>
    hasTimeline(kind)
      ? `  "Who stated what about it, and when: dated statements, reports, sightings and activity, the earliest first; \`first\` is 1 to 100. Connections with indicators are left out, since they would drown the rest."
  timeline(first: Int = 50, after: String): Timeline!`
      : undefined,
  types: () => timelineTypes,
};

/** Kinds that are active at a time. */
export function hasTimeline({ merged }: Kind): boolean {
  return merged.includes("firstSeen");
}

const timelineTypes = `
"Dated statements about an entity, in order of time: of those, and only those, that you may see. Nobody's date is corrected and none is made up."
type Timeline {
  "The items, the earliest first; at one time in an order of their own that never changes."
  items: [TimelineItem!]!
  "The ends of the page."
  pageInfo: PageInfo!
  "How many statements, reports, records and sightings bear no date; they are in no item."
  undated: Int!
  "Whether statements are missing because one record has more than 500 connections, apart from those with indicators: of such a record none is told."
  bounded: Boolean!
  "Who answered the question for this page."
  answer: Answer!
}

"What happened, or was said, at a time."
enum TimelineEvent {
  "A member states that the thing was first seen then."
  ACTIVITY_FIRST_SEEN
  "A member states that the thing was last seen then."
  ACTIVITY_LAST_SEEN
  "Somebody connected the thing with another one, or denied the connection: see \`claim\`. Dated by when the statement was made, else by when it begins to hold."
  STATEMENT
  "A report names the thing. Dated by its publication, else by when it was recorded."
  REPORT
  "A member's network saw the thing for the first time."
  SIGHTING
  "A member's author made its record of the thing."
  RECORD_CREATED
}

"One dated item."
type TimelineItem {
  "When."
  at: DateTime!
  "How precise that is, where stated: \`year\`, \`month\`, \`day\`; null: as written."
  precision: String
  "What."
  what: TimelineEvent!
  "Whose word it is; null: a member that does not let itself be named."
  member: Member
  "Who said it, by name."
  author: String
  "The statement, with its stance: a denial (DISPUTES) is an item like an assertion. Null for what is no connection."
  claim: Claim
  "The record that states it; of a sighting the record that was seen."
  record: Record
  "What the statement connects the thing with."
  target: Entity
  "The place of this item, for \`after\`."
  cursor: String!
}
`;
