/**
 * The evidence between one record and the others in hand, before any conflict.
 * A pair's evidence depends on its two records and on the bearers of their own
 * keys, and on nothing else.
 */
import { kindOf } from "../../../contract/kinds.ts";
import { borneKeys } from "./borne-keys.ts";
import type { Pool } from "./pool.ts";
import { catalogueOf, mayBoth } from "./rule-record.ts";
import type { RuleRecord, Strength } from "./rule-record.ts";

export interface Evidence {
  readonly strength: Strength;
  readonly points: number;
  readonly keys: readonly string[];
  /** Names of too few points, or of a hub: a suggestion. */
  readonly weak: boolean;
}

/** Names join from 3 points on: two shared aliases, or one that is primary somewhere. */
const ENOUGH_POINTS = 3;

/**
 * The strongest evidence from the record to each other one. Of a record that is
 * not `known`, some keys were not asked for yet: whatever they may still bring is
 * then held for true, so that it is asked.
 */
export function evidenceFrom(
  record: RuleRecord,
  pool: Pool,
  known: (record: RuleRecord) => boolean = () => true,
): ReadonlyMap<RuleRecord, Evidence> {
  const found = new Map<RuleRecord, Evidence>();
  for (const [other, evidence] of byNames(record, pool, known))
    found.set(other, evidence);
  for (const [other, key, strength] of byIds(record, pool, known))
    note(found, other, key, strength);
  for (const [other, key] of byStatements(record, pool))
    note(found, other, key, 0);
  for (const other of found.keys())
    if (other === record || !mayBoth(record, other)) found.delete(other);
  return found;
}

function note(
  found: Map<RuleRecord, Evidence>,
  other: RuleRecord,
  key: string,
  strength: Strength,
): void {
  const before = found.get(other);
  if (before !== undefined && before.strength < strength) return;
  const keys = before?.strength === strength ? before.keys : [];
  const all = [...new Set([...keys, key])].toSorted();
  found.set(other, { strength, points: 0, keys: all, weak: false });
}

type IdEvidence = readonly [RuleRecord, string, 1 | 2 | 3];

function byIds(
  record: RuleRecord,
  pool: Pool,
  known: (record: RuleRecord) => boolean,
): readonly IdEvidence[] {
  const found: IdEvidence[] = [];
  const onlyOwn = kindOf(record.kind).knownBy === "value";
  for (const [key, role] of idsOf(record, pool, known))
    for (const other of pool.bearersOfId(record.kind, key)) {
      const otherRole = idsOf(other, pool, known).get(key);
      if (other === record || otherRole === undefined) continue;
      const owning = [role, otherRole].filter((as) => as === "own").length;
      const strength = owning === 2 ? 1 : owning === 1 ? 2 : 3;
      if (strength === 1 || !onlyOwn) found.push([other, key, strength]);
    }
  return found;
}

/** Of a record not known yet every id that it states: some may turn out to be one. */
function idsOf(
  record: RuleRecord,
  pool: Pool,
  known: (record: RuleRecord) => boolean,
): ReadonlyMap<string, "own" | "stated"> {
  const ids = pool.joinIds(record);
  const { stated } = borneKeys(record);
  if (stated.size < 2 || known(record)) return ids;
  return new Map([
    ...[...stated].map((key) => [key, "stated"] as const),
    ...ids,
  ]);
}

function byStatements(
  record: RuleRecord,
  pool: Pool,
): readonly (readonly [RuleRecord, string])[] {
  const told = (record.statements ?? [])
    .filter(({ says }) => says === "SAME")
    .flatMap(({ key }) =>
      pool
        .bearersOfId(record.kind, key)
        .filter((other) => pool.joinIds(other).get(key) === "own")
        .map((other) => [other, key] as const),
    );
  const heard = [...pool.joinIds(record)]
    .filter(([, role]) => role === "own")
    .flatMap(([key]) =>
      pool.statedSame(record.kind, key).map((other) => [other, key] as const),
    );
  return [...told, ...heard];
}

function byNames(
  record: RuleRecord,
  pool: Pool,
  known: (record: RuleRecord) => boolean,
): ReadonlyMap<RuleRecord, Evidence> {
  const shared = new Map<RuleRecord, string[]>();
  if (kindOf(record.kind).knownBy !== "names") return new Map();
  for (const key of borneKeys(record).names.keys()) {
    const meant = pool.meantBy(record.kind, key);
    if (!meant.includes(record)) continue;
    for (const other of meant)
      if (catalogueOf(other) !== catalogueOf(record))
        shared.set(other, [...(shared.get(other) ?? []), key]);
  }
  const isHub = (one: RuleRecord) => known(one) && pool.isHub(one);
  const evidence = [...shared].map(([other, keys]) => {
    const points = keys
      .map((key) => 2 + primaries(record, other, key))
      .reduce((sum, more) => sum + more, 0);
    const weak = points < ENOUGH_POINTS || isHub(record) || isHub(other);
    const names: Evidence = {
      strength: 4,
      points,
      keys: keys.toSorted(),
      weak,
    };
    return [other, names] as const;
  });
  return new Map(evidence);
}

function primaries(a: RuleRecord, b: RuleRecord, key: string): number {
  return [a, b].filter((one) => borneKeys(one).names.get(key) === true).length;
}
