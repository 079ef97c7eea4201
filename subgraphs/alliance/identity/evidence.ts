/**
 * The evidence that two records are one thing (reference: identity): strongest
 * first 1 the same own id, 2 one states the other's, 3 both state the same,
 * 4 names. Names are judged within catalogues: a name joins only where it
 * means one object in each of them.
 *
 * This is the rule without its cannot-links and levels, which come next; they
 * have their place in `cluster.ts`.
 */
import { kindOf } from "../../contract/kinds.ts";
import { keyRoles } from "../../contract/keys.ts";
import type { KeyRole } from "../../contract/keys.ts";
import { catalogueOf, may } from "../scatter/summary.ts";
import type { Summary } from "../scatter/summary.ts";

/** The records in hand that bear a key; who counts is decided here, not there. */
export type Bearers = (
  kind: Summary["kind"],
  key: string,
) => readonly Summary[];

export interface Evidence {
  readonly strength: 1 | 2 | 3 | 4;
  readonly by: "OWN_ID" | "STATED_ID" | "NAME";
  readonly key: string;
  /** Why it does not join; absent: it joins. */
  readonly refused?: "weak" | "ambiguous";
}

/** Points of a shared name: primary with primary, primary with alias, alias with alias; 3 join. */
const POINTS = {
  NAME: { NAME: 4, ALIAS: 3 },
  ALIAS: { NAME: 3, ALIAS: 2 },
} as const;
const ENOUGH_POINTS = 3;

/** The strongest evidence for a pair, or `undefined` if the two share nothing. */
export function evidenceOf(
  a: Summary,
  b: Summary,
  bearers: Bearers,
): Evidence | undefined {
  if (a.kind !== b.kind) return undefined;
  return idEvidence(a, b, bearers) ?? nameEvidence(a, b, bearers);
}

function idEvidence(
  a: Summary,
  b: Summary,
  bearers: Bearers,
): Evidence | undefined {
  const shared = sharedKeys(a, b).filter(
    ({ key, left, right }) =>
      isId(left) &&
      isId(right) &&
      // Two reports of one feed that cite one page show that it is a source of theirs and not their own address.
      (!key.startsWith("url:") ||
        (means(a, key, bearers) && means(b, key, bearers))),
  );
  const best = shared
    .map(({ key, left, right }): Evidence => {
      const own = [left, right].filter((role) => role === "OWN_ID").length;
      return {
        key,
        strength: own === 2 ? 1 : own === 1 ? 2 : 3,
        by: own === 2 ? "OWN_ID" : "STATED_ID",
      };
    })
    .toSorted((x, y) => x.strength - y.strength || (x.key < y.key ? -1 : 1));
  return best[0];
}

function nameEvidence(
  a: Summary,
  b: Summary,
  bearers: Bearers,
): Evidence | undefined {
  if (kindOf(a.kind).knownBy !== "names" || catalogueOf(a) === catalogueOf(b))
    return undefined;
  const shared = sharedKeys(a, b).filter(
    ({ left, right }) => !isId(left) && !isId(right),
  );
  const [first] = shared;
  if (first === undefined) return undefined;
  const resolved = shared.filter(
    ({ key }) => means(a, key, bearers) && means(b, key, bearers),
  );
  const points = resolved.reduce(
    (sum, { left, right }) => sum + pointsOf(left, right),
    0,
  );
  const key = (resolved[0] ?? first).key;
  const evidence = { strength: 4, by: "NAME", key } as const;
  if (points >= ENOUGH_POINTS) return evidence;
  return { ...evidence, refused: resolved.length === 0 ? "ambiguous" : "weak" };
}

/** Whether the key means this record in its catalogue: its only bearer there, or the only one by primary name. */
function means(record: Summary, key: string, bearers: Bearers): boolean {
  const catalogue = catalogueOf(record);
  const there = bearers(record.kind, key).filter(
    (bearer) => catalogueOf(bearer) === catalogue,
  );
  if (there.length <= 1) return true;
  const primary = there.filter((bearer) => roleOf(bearer, key) === "NAME");
  return primary.length === 1 && primary[0]?.id === record.id;
}

/** Two records are tied if the evidence joins them and each owner releases its record to the other (DESIGN 6). */
export function tied(
  a: Summary,
  b: Summary,
  bearers: Bearers,
): Evidence | undefined {
  if (!may(a, b.owner) || !may(b, a.owner)) return undefined;
  const evidence = evidenceOf(a, b, bearers);
  return evidence?.refused === undefined ? evidence : undefined;
}

interface SharedKey {
  readonly key: string;
  readonly left: KeyRole;
  readonly right: KeyRole;
}

/** A plain loop: a name that thousands bear makes millions of pairs. */
function sharedKeys(a: Summary, b: Summary): readonly SharedKey[] {
  const theirs = rolesOf(b);
  const shared: SharedKey[] = [];
  for (const [key, left] of rolesOf(a)) {
    const right = theirs.get(key);
    if (right !== undefined) shared.push({ key, left, right });
  }
  return shared;
}

function roleOf(record: Summary, key: string): KeyRole | undefined {
  return rolesOf(record).get(key);
}

const known = new WeakMap<Summary, ReadonlyMap<string, KeyRole>>();

/** A record's keys, each once, by its strongest role: a key that is told twice must not count twice. */
function rolesOf(record: Summary): ReadonlyMap<string, KeyRole> {
  const found = known.get(record);
  if (found !== undefined) return found;
  const strongestLast = record.keys.toSorted(
    (a, b) => keyRoles.indexOf(b.as) - keyRoles.indexOf(a.as),
  );
  const roles = new Map(strongestLast.map(({ key, as }) => [key, as]));
  known.set(record, roles);
  return roles;
}

function isId(role: KeyRole): boolean {
  return role === "OWN_ID" || role === "STATED_ID";
}

function pointsOf(left: KeyRole, right: KeyRole): number {
  const leftName = left === "NAME" ? "NAME" : "ALIAS";
  const rightName = right === "NAME" ? "NAME" : "ALIAS";
  return POINTS[leftName][rightName];
}
