/**
 * What one request to a member may be at most. On by default; each has a name
 * under `limits` in the member's configuration and a line in the README's table.
 */
import type { QuestionLimits } from "../serving/limits/question-limits.ts";

export interface MemberLimits extends QuestionLimits {
  /** Bytes of a request's body. */
  readonly body: number;
}

export const defaultLimits: MemberLimits = {
  body: 2 * 1024 * 1024,
  // A question is spelt out for each kind of record on its way here: up to ten times what a gateway takes.
  tokens: 50_000,
  depth: 24,
  // Nothing is planned here: a record is read where it stands.
  recordPaths: Infinity,
  fields: 20_000,
  aliases: 1_000,
  directives: 1_000,
  listItems: 10_000,
  representations: 2_000,
  // The dearest honest request (400 records of every kind at once, with all of their edges): 4,800,000.
  cost: 10_000_000,
};
