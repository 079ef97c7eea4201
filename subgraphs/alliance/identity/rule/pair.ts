/** Evidence as an edge between two records, in the order in which it counts. */
import type { Evidence } from "./evidence-of.ts";
import { grouped } from "./grouped.ts";
import type { RuleLink, RuleRecord } from "./rule-record.ts";

export interface Pair extends Evidence {
  readonly left: RuleRecord;
  readonly right: RuleRecord;
}

/** The pairs level by level: by strength, within names by points, most first. */
export function levelsOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  // A record has some hundred names at most, so points stay far below a million.
  const rank = ({ strength, points }: Pair) => strength * 1e6 - points;
  const levels = grouped(pairs, rank);
  return [...levels].toSorted(([a], [b]) => a - b).map(([, level]) => level);
}

/** The pair as it is shown. */
export function linkOf({ left, right, ...evidence }: Pair): RuleLink {
  const { strength, points, keys } = evidence;
  return { left: left.id, right: right.id, strength, points, keys };
}

export function inOrder<Value extends { readonly id: string }>(
  records: readonly Value[],
): readonly Value[] {
  return records.toSorted((a, b) => compare(a.id, b.id));
}

export function byEnds(a: RuleLink, b: RuleLink): number {
  return compare(a.left, b.left) || compare(a.right, b.right);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
