/** How far a walk over the graph may go. Beyond a limit the answer says so: nothing is cut silently (DESIGN 5). */
import type { Question } from "../../wire/question.ts";

export interface WalkLimits {
  /** Edges of a thing; one with more is not crossed, since it connects everything with everything. */
  readonly edges: number;
  /** The same for the ends of a walk: somebody asked for them by name. */
  readonly edgesOfEnds: number;
  /** Records whose edges are asked for. */
  readonly records: number;
  /** Edges that one answer of a member may hold, at 1 to 2 kB each: wire takes 8 MB. */
  readonly edgesAtOnce: number;
  /** Ends of edges that are looked up at other members. */
  readonly arrivals: number;
  /** The part of the time left for the question, 0 to 1: the rest is for the details of what is found. */
  readonly shareOfTime: number;
  /** The clock, in milliseconds since the epoch. */
  readonly now: () => number;
}

export const walkLimits: WalkLimits = {
  edges: 100,
  edgesOfEnds: 1_000,
  records: 2_000,
  edgesAtOnce: 3_000,
  arrivals: 5_000,
  shareOfTime: 0.6,
  now: Date.now,
};

/** Until when a walk may go on that begins now, in milliseconds since the epoch. */
export function timeFor(
  { deadline }: Question,
  { now, shareOfTime }: WalkLimits,
): number {
  return now() + (deadline - now()) * shareOfTime;
}
