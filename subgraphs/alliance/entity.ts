/**
 * An entity: a cluster as the viewer sees it. Names, ids and merged values are
 * made from its records alone, and every choice between them is by a stated
 * order, never by who answered first.
 */
import { kindOf } from "../contract/kinds.ts";
import type { Kind } from "../contract/kinds.ts";
import type { KeyRole } from "../contract/keys.ts";
import type { Ledger } from "../wire/ledger.ts";
import { entityIdOfKey, entityIdOfRecord } from "./entity-id.ts";
import type { Cluster } from "./identity/cluster.ts";
import { isBorne } from "./identity/rule/mentions.ts";
import type { Holdings } from "./scatter/holdings.ts";
import { may } from "./scatter/summary.ts";
import type { Summary } from "./scatter/summary.ts";
import { spellings } from "./spellings.ts";

export interface EntityView extends Cluster {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly truncated: boolean;
  /** The members whose records could be in it. */
  readonly among: readonly string[];
  /** Who answered while it was computed. */
  readonly ledger: Ledger;
}

export interface NameView {
  readonly value: string;
  readonly primary: boolean;
  readonly members: readonly string[];
}

export interface ValueView {
  readonly value: string;
  readonly precision: string | null;
  readonly members: readonly string[];
}

/** The view of a cluster; `holdings` tells whether a key is its alone. */
export function entityView(
  holdings: Holdings,
  cluster: Cluster,
  rest: Pick<EntityView, "truncated" | "among" | "ledger">,
): EntityView {
  const [first] = cluster.records;
  if (first === undefined)
    throw new Error("A cluster has at least one record.");
  const kind = kindOf(first.kind);
  return {
    ...cluster,
    ...rest,
    kind,
    id: idOf(holdings, kind, cluster, rest.among),
    name: namesOf(cluster)[0]?.value ?? first.id,
  };
}

/** Every name with its members: those most members use first, primary ones before others, then by spelling. */
export function namesOf({ records }: Cluster): readonly NameView[] {
  const names = new Map<string, { primary: boolean; members: Set<string> }>();
  for (const { names: own, owner } of records)
    own.forEach((value, index) => {
      const name = names.get(value) ?? { primary: false, members: new Set() };
      name.primary ||= index === 0;
      names.set(value, { ...name, members: name.members.add(owner) });
    });
  return [...names]
    .map(([value, { primary, members }]) => ({
      value,
      primary,
      members: [...members].toSorted(),
    }))
    .toSorted(
      (a, b) =>
        b.members.length - a.members.length ||
        Number(b.primary) - Number(a.primary) ||
        (a.value < b.value ? -1 : 1),
    );
}

/** The values that the records state for a field, each with its members, in text order. */
export function valuesOf(
  { records }: Cluster,
  field: string,
): readonly ValueView[] {
  const values = new Map<
    string,
    { value: string; precision: string | null; members: Set<string> }
  >();
  for (const { facts, owner } of records)
    for (const { value, precision } of facts.filter(
      (fact) => fact.field === field,
    )) {
      const key = JSON.stringify([value, precision]);
      const known = values.get(key) ?? { value, precision, members: new Set() };
      values.set(key, { ...known, members: known.members.add(owner) });
    }
  return [...values.values()]
    .map(({ members, ...rest }) => ({
      ...rest,
      members: [...members].toSorted(),
    }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
}

/** The owners of the records, each once. */
export function membersOf(records: readonly Summary[]): readonly string[] {
  return [...new Set(records.map(({ owner }) => owner))].toSorted();
}

/**
 * The strongest, then least key that a record released to all who are asked
 * bears, and that means this entity alone; without one, the least record's id.
 * Released to `among` is not enough: who comes back with the id asks everybody.
 * Where an edge led here that is kept from some, a name might mean something else
 * to those; an id that all may see is one thing wherever it is borne.
 */
function idOf(
  holdings: Holdings,
  kind: Kind,
  cluster: Cluster,
  among: readonly string[],
): string {
  const inside = new Set(cluster.records.map(({ id }) => id));
  const counted = new Set(among);
  const free = (record: Summary) =>
    holdings.question.asked.every((member) => may(record, member));
  const everybody = holdings
    .alive(holdings.question.asked)
    .every((member) => among.includes(member));
  const candidates = cluster.records.filter(free).flatMap((record) =>
    record.keys
      .filter(isBorne)
      .filter(
        ({ key, as }) =>
          (everybody || as === "OWN_ID" || as === "STATED_ID") &&
          holdings
            .bearers(record.kind, key)
            .every(
              (b) => inside.has(b.id) || !counted.has(b.owner) || !free(b),
            ),
      )
      .flatMap(({ key, as }) =>
        spellings(record, key).flatMap((written) => {
          const id = entityIdOfKey(kind, key, written, record.valueType);
          return id === undefined ? [] : [{ id, rank: rankOf(key, as) }];
        }),
      ),
  );
  const [best] = candidates.toSorted(
    (a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1),
  );
  return best?.id ?? entityIdOfRecord(kind, cluster.records[0]?.id ?? "");
}

/** Readable ids of public catalogues first, then names, then ids that only machines read. */
function rankOf(key: string, as: KeyRole): number {
  if (key.startsWith("ref:mitre-attack:") || key.startsWith("cve:"))
    return as === "OWN_ID" ? 0 : 1;
  if (as === "NAME") return 2;
  if (as === "ALIAS") return 3;
  return key.startsWith("indicator--") ? 5 : 4;
}
