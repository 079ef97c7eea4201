/**
 * What ways lead to: the entity at the end of each, closed among those who may
 * be told of the way. Different ways may show different parts of one thing;
 * parts that share a record are that one thing.
 */
import type { Ledger } from "../../wire/ledger.ts";
import { entityView } from "../entity.ts";
import type { EntityView } from "../entity.ts";
import { close } from "../identity/closure.ts";
import { clusterOf } from "../identity/cluster.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Summary } from "../scatter/summary.ts";
import type { Way } from "./way.ts";

/** An entity, as far as the ways that lead to it may be told. */
export interface Part<Followed extends Way> {
  readonly view: EntityView;
  readonly ways: readonly Followed[];
}

/** All parts that are one thing. */
export interface Thing<Followed extends Way> {
  readonly view: EntityView;
  readonly ids: ReadonlySet<string>;
  readonly parts: readonly Part<Followed>[];
}

/** The things at the ends of the ways. */
export async function thingsAt<Followed extends Way>(
  holdings: Holdings,
  ways: readonly Followed[],
  ledger: Ledger,
): Promise<readonly Thing<Followed>[]> {
  const ends = groupedBy(ways, endOf);
  const groups = ends.map(([{ unit, audience }]) => ({
    seeds: [unit.to],
    among: audience,
  }));
  const closed = await close(holdings, groups, ledger);
  const parts = ends.map((same, n): Part<Followed> => {
    const [{ unit, audience }] = same;
    const among = holdings.alive(audience);
    const cluster = clusterOf(holdings, unit.to, among);
    const truncated = closed[n]?.truncated === true;
    const view = entityView(holdings, cluster, { truncated, among, ledger });
    return { view, ways: same };
  });
  return sharing(parts).map((shared) => thingOf(holdings, shared));
}

/** Ways to one record that may be told to the same members lead to the same part. */
function endOf({ unit, audience }: Way): string {
  return `${unit.to.id} ${audience.join(" ")}`;
}

type Some<Item> = readonly [Item, ...Item[]];

function groupedBy<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Some<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group === undefined) groups.set(nameOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** The parts in groups: those that share a record, directly or over others, stand together. */
function sharing<Followed extends Way>(
  parts: readonly Part<Followed>[],
): readonly Some<Part<Followed>>[] {
  const groups = new Map<string, Some<Part<Followed>>>();
  for (const part of parts) {
    const met = new Set(idsOf(part).flatMap((id) => groups.get(id) ?? []));
    const group: Some<Part<Followed>> = [part, ...met];
    for (const id of group.flatMap(idsOf)) groups.set(id, group);
  }
  return [...new Set(groups.values())];
}

function idsOf({ view }: Pick<Part<Way>, "view">): readonly string[] {
  return view.records.map(({ id }) => id);
}

function thingOf<Followed extends Way>(
  holdings: Holdings,
  parts: Some<Part<Followed>>,
): Thing<Followed> {
  const view = unionOf(holdings, parts);
  return { view, parts, ids: new Set(idsOf({ view })) };
}

/** One view of several parts. Whoever goes on from it may tell only those who may know every part. */
function unionOf(
  holdings: Holdings,
  [{ view: first }, ...others]: Some<Part<Way>>,
): EntityView {
  if (others.length === 0) return first;
  const views = [first, ...others.map(({ view }) => view)];
  const records = byId(views.flatMap((view) => view.records));
  const attached = byId(views.flatMap((view) => view.attached));
  const cluster = {
    records,
    attached: attached.filter((record) => !records.includes(record)),
  };
  return entityView(holdings, cluster, {
    truncated: views.some(({ truncated }) => truncated),
    among: first.among.filter((member) =>
      views.every(({ among }) => among.includes(member)),
    ),
    ledger: first.ledger,
  });
}

/** Each record once. */
function byId(records: readonly Summary[]): readonly Summary[] {
  return [...new Set(records)].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
