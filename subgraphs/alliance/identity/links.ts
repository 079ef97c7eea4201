/**
 * Why an entity is one thing, and what was seen and refused: the evidence of the
 * rule as it is shown, strongest first. What would go beyond a bound is left out,
 * and that is said.
 */
import type { Holdings } from "../scatter/holdings.ts";
import type { Said, Summary } from "../scatter/summary.ts";
import { MOST_RECORDS, poolAmong } from "./closure.ts";
import type { Cluster } from "./cluster.ts";
import { borneKeys } from "./rule/borne-keys.ts";
import { dependsOn } from "./rule/depends-on.ts";
import { evidenceFrom } from "./rule/evidence-of.ts";
import type { Evidence } from "./rule/evidence-of.ts";
import { groupsOf } from "./rule/group.ts";
import type { Group } from "./rule/group.ts";
import { refusedPairs } from "./rule/links.ts";
import type { Pool } from "./rule/pool.ts";
import type { Refusal, RuleRecord } from "./rule/rule-record.ts";
import { namesShared, namesakes } from "./rule/namesakes.ts";

/** A cluster of 400 records may have 79,800 links: nobody reads more than these. */
const MOST_LINKS = 400;

/** A statement of a member about the two ends of a link. */
export interface Word extends Said {
  readonly member: string;
}

export interface Link {
  /** The records' ids, by spelling. */
  readonly left: string;
  readonly right: string;
  readonly by: "STATEMENT" | "OWN_ID" | "STATED_ID" | "NAME";
  /** What the two share; the first one stands for them. */
  readonly keys: readonly string[];
  readonly strength: Evidence["strength"];
  readonly points: number;
  /** Why it was refused; null: it joins. */
  readonly reason: Refusal | null;
  readonly statements: readonly Word[];
  /** Of a refused link the end that is outside. */
  readonly outside: Summary | null;
}

export interface Links {
  readonly links: readonly Link[];
  readonly rejected: readonly Link[];
  /** Whether there are more than are given. */
  readonly cut: boolean;
}

/** What joined the records of a cluster, and what was refused. */
export function linksOf(
  holdings: Holdings,
  cluster: Cluster,
  among: readonly string[],
): Links {
  const pool = poolAmong(holdings, among);
  const groups = groupsOf(cluster.records, pool, MOST_RECORDS);
  const inside = new Set(cluster.records.map(({ id }) => id));
  const isInside = ({ left, right }: Ends) =>
    inside.has(left.id) && inside.has(right.id);
  // Of several parts of one thing, each as far as other members know it, all evidence counts.
  const links = groups
    .flatMap(({ pairs }) => pairs)
    .filter((pair) => !pair.weak && isInside(pair));
  const rejected = groups
    .flatMap((group) => [...refusedPairs(group), ...suggestions(group, pool)])
    .filter(
      ({ pair: { left, right } }) =>
        inside.has(left.id) !== inside.has(right.id),
    );
  const shown = (pair: Found, reason: Refusal | null) =>
    linkOf(holdings, inside, pair, reason);
  return {
    links: first(links.map((pair) => shown(pair, null))),
    rejected: first(rejected.map(({ pair, reason }) => shown(pair, reason))),
    cut: Math.max(links.length, rejected.length) > MOST_LINKS,
  };
}

/** The members without whose word a cluster would fall apart. */
export function neededFor(
  holdings: Holdings,
  { records }: Cluster,
  among: readonly string[],
): readonly string[] {
  const pool = poolAmong(holdings, among);
  const members = groupsOf(records, pool, MOST_RECORDS).flatMap((group) =>
    dependsOn(
      group.records.filter(({ id }) => records.some((one) => one.id === id)),
      group,
      pool,
    ),
  );
  return [...new Set(members)].toSorted();
}

interface Ends {
  readonly left: RuleRecord;
  readonly right: RuleRecord;
}

type Found = Evidence & Ends;

/** Evidence beyond the group that is too weak to join, where each owner would let it. */
function suggestions(group: Group, pool: Pool) {
  const members = new Set(group.records);
  return group.records.flatMap((record) => {
    const others = namesakes(record, pool, MOST_RECORDS);
    const outside = others.filter((other) => !members.has(other));
    if (outside.length === 0) return [];
    const exact = evidenceFrom(record, pool);
    return outside.flatMap((other) => {
      // It would join, but lies beyond a bound: that is no refusal.
      if (exact.get(other)?.weak === false) return [];
      const evidence = namesShared(record, other, pool);
      if (evidence === undefined) return [];
      const pair: Found = { ...evidence, left: record, right: other };
      return [{ pair, reason: "weak" as const }];
    });
  });
}

const BY = ["STATEMENT", "OWN_ID", "STATED_ID", "STATED_ID", "NAME"] as const;

function linkOf(
  holdings: Holdings,
  inside: ReadonlySet<string>,
  { left, right, strength, points, keys }: Found,
  reason: Refusal | null,
): Link {
  const ends = [left, right].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const outside = ends.find(({ id }) => !inside.has(id));
  return {
    left: ends[0]?.id ?? "",
    right: ends[1]?.id ?? "",
    by: BY[strength],
    keys,
    strength,
    points,
    reason,
    statements: [
      ...wordsOf(holdings, left, right),
      ...wordsOf(holdings, right, left),
    ],
    outside: holdings.summary(outside?.id ?? "") ?? null,
  };
}

/** What the member of a record says of its being the other one. */
function wordsOf(
  holdings: Holdings,
  { id, owner }: RuleRecord,
  other: RuleRecord,
): readonly Word[] {
  const { own } = borneKeys(other);
  return (holdings.summary(id)?.statements ?? [])
    .filter(({ key }) => own.has(key))
    .map((said) => ({ ...said, member: owner }));
}

function first(links: readonly Link[]): readonly Link[] {
  return links
    .toSorted(
      (a, b) =>
        a.strength - b.strength ||
        b.points - a.points ||
        compare(a.left, b.left) ||
        compare(a.right, b.right),
    )
    .slice(0, MOST_LINKS);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
