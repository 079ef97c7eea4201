/**
 * The evidence between one record and the others in hand, before any conflict.
 * A pair's evidence depends on its two records and on the bearers of their own
 * keys, and on nothing else.
 */
import { kindOf } from "../../../contract/kinds.ts";
import { borneKeys } from "./borne-keys.ts";
import type { Pool } from "./pool.ts";
import type { Reach } from "./reach.ts";
import { areOfOneCatalogue, mayBoth } from "./rule-record.ts";
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

export interface Looking {
  /** Where the other ends are looked for; absent: in the whole pool. */
  readonly reach?: Reach;
  /** What judges the other ends; absent: the pool, as it does the record. */
  readonly others?: Pool;
  /**
   * Whether all keys of a record were asked for. Of one that is not known,
   * whatever they may still bring is held for true, so that it is asked.
   */
  readonly known?: (record: RuleRecord) => boolean;
  /** Who counts as the other end; absent: each owner must let its record be asked for at the other. */
  readonly may?: (record: RuleRecord, other: RuleRecord) => boolean;
}

/** The strongest evidence from the record to each other one. */
export function evidenceFrom(
  record: RuleRecord,
  pool: Pool,
  {
    reach = pool,
    others = pool,
    known = () => true,
    may = mayBoth,
  }: Looking = {},
): ReadonlyMap<RuleRecord, Evidence> {
  const look = { pool, reach, others, known, may };
  const found = new Map(byNames(record, look));
  for (const [other, key, strength] of byIds(record, look))
    note(found, other, key, strength);
  for (const [other, key] of byStatements(record, look))
    note(found, other, key, 0);
  for (const other of found.keys())
    if (other === record || !may(record, other)) found.delete(other);
  return found;
}

interface Look {
  readonly pool: Pool;
  readonly reach: Reach;
  readonly others: Pool;
  readonly known: (record: RuleRecord) => boolean;
  readonly may: (record: RuleRecord, other: RuleRecord) => boolean;
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
  { pool, reach, others, known, may }: Look,
): readonly IdEvidence[] {
  const found: IdEvidence[] = [];
  const onlyOwn = kindOf(record.kind).knownBy === "value";
  for (const [key, role] of idsOf(record, pool, known))
    for (const other of reach.bearersOfId(record.kind, key)) {
      if (other === record || !may(record, other)) continue;
      const otherRole = idsOf(other, others, known).get(key);
      if (otherRole === undefined) continue;
      const owning = [role, otherRole].filter((as) => as === "own").length;
      const strength = owning === 2 ? 1 : owning === 1 ? 2 : 3;
      if (strength === 1 || !onlyOwn) found.push([other, key, strength]);
    }
  return found;
}

/** Of a record not known yet every id that it states: several may turn out to be one. */
function idsOf(
  record: RuleRecord,
  pool: Pool,
  known: Look["known"],
): ReadonlyMap<string, "own" | "stated"> {
  const ids = pool.joinIds(record);
  const { stated } = borneKeys(record);
  if (stated.size === 0 || known(record)) return ids;
  return new Map([
    ...[...stated].map((key) => [key, "stated"] as const),
    ...ids,
  ]);
}

function byStatements(
  record: RuleRecord,
  { pool, reach, others }: Look,
): readonly (readonly [RuleRecord, string])[] {
  const told = (record.statements ?? [])
    .filter(({ says }) => says === "SAME")
    .flatMap(({ key }) =>
      reach
        .bearersOfId(record.kind, key)
        .filter((other) => others.joinIds(other).get(key) === "own")
        .map((other) => [other, key] as const),
    );
  const heard = [...pool.joinIds(record)]
    .filter(([, role]) => role === "own")
    .flatMap(([key]) =>
      reach.statedSame(record.kind, key).map((other) => [other, key] as const),
    );
  return [...told, ...heard];
}

function byNames(
  record: RuleRecord,
  { pool, reach, others, known, may }: Look,
): ReadonlyMap<RuleRecord, Evidence> {
  const shared = new Map<RuleRecord, string[]>();
  if (kindOf(record.kind).knownBy !== "names") return new Map();
  for (const key of borneKeys(record).names.keys()) {
    if (!pool.meantBy(record.kind, key).has(record)) continue;
    for (const other of reach.meantBy(record.kind, key)) {
      if (areOfOneCatalogue(other, record) || !may(record, other)) continue;
      const keys = shared.get(other);
      if (keys === undefined) shared.set(other, [key]);
      else keys.push(key);
    }
  }
  const isHub = known(record) && pool.isHub(record);
  const evidence = [...shared].map(([other, keys]) => {
    const points = keys
      .map((key) => 2 + primaries(record, other, key))
      .reduce((sum, more) => sum + more, 0);
    const weak =
      points < ENOUGH_POINTS || isHub || (known(other) && others.isHub(other));
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
