/**
 * The things that a walk came to. Each way shows a thing as far as it may be told
 * of; what two ways show is one thing if they share a record, or an id, since an
 * id means one thing to all (DESIGN 6). What is known apart among some members is
 * not joined by what fewer of them know.
 */
import { entityView } from "../entity.ts";
import type { EntityView } from "../entity.ts";
import { DisjointSets } from "../identity/rule/disjoint-sets.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Summary } from "../scatter/summary.ts";
import { contains } from "./arrivals.ts";
import type { Stop } from "./walk.ts";

export interface Thing {
  readonly view: EntityView;
  readonly records: readonly Summary[];
  readonly stops: readonly Stop[];
  /** Hops from the nearest end; 0: an end. */
  readonly level: number;
}

export class Things {
  /** By id. */
  readonly all: readonly Thing[];
  readonly #ofRecord = new Map<string, Thing>();

  constructor(holdings: Holdings, stops: readonly Stop[]) {
    const sets = new RecordSets(stops);
    const stopsOf = new Map<string, Stop[]>();
    for (const stop of stops)
      for (const root of new Set(
        stop.view.records.map(({ id }) => sets.root(id)),
      ))
        stopsOf.set(root, [...(stopsOf.get(root) ?? []), stop]);
    this.all = [...stopsOf]
      .map(([root, own]) =>
        thingOf(holdings, own, (id) => sets.root(id) === root),
      )
      .toSorted(byId);
    for (const thing of this.all)
      for (const { id } of thing.records) this.#ofRecord.set(id, thing);
  }

  /** The thing that a record is of; undefined: the walk did not come there. */
  of(recordId: string): Thing | undefined {
    return this.#ofRecord.get(recordId);
  }
}

/** The records of all stops, in sets of those that are of one thing. */
class RecordSets {
  readonly #sets = new DisjointSets<string>();
  /** For each set, and for each audience among whom it was looked at, the stop that holds it. */
  readonly #seenAs = new Map<string, Map<string, Stop>>();

  constructor(stops: readonly Stop[]) {
    const widestFirst = stops.toSorted(
      (a, b) =>
        b.view.among.length - a.view.among.length ||
        (nameOf(a) < nameOf(b) ? -1 : 1),
    );
    for (const stop of widestFirst)
      for (const { id } of stop.view.records) this.#see(id, stop);
    for (const { view } of widestFirst) this.#join(view.records);
    const byEntityId = new Map<string, Summary[]>();
    for (const { view } of widestFirst)
      byEntityId.set(view.id, [
        ...(byEntityId.get(view.id) ?? []),
        ...view.records,
      ]);
    for (const records of byEntityId.values()) this.#join(records);
  }

  root(id: string): string {
    return this.#sets.root(id);
  }

  #see(id: string, stop: Stop): void {
    const seen = this.#seenAs.get(id) ?? new Map<string, Stop>();
    this.#seenAs.set(id, seen.set(stop.view.among.join(" "), stop));
  }

  #join([first, ...others]: readonly Summary[]): void {
    for (const { id } of others) {
      const [left, right] = [this.root(first?.id ?? id), this.root(id)];
      if (left === right || this.#apart(left, right)) continue;
      const seen = [...this.#seenBy(left), ...this.#seenBy(right)];
      this.#sets.join(left, right);
      this.#seenAs.set(this.root(left), new Map(seen));
    }
  }

  /** Whether some members looked at both and found two things. */
  #apart(left: string, right: string): boolean {
    const other = this.#seenBy(right);
    return [...this.#seenBy(left)].some(
      ([among, stop]) => (other.get(among) ?? stop) !== stop,
    );
  }

  #seenBy(root: string): ReadonlyMap<string, Stop> {
    return this.#seenAs.get(root) ?? new Map<string, Stop>();
  }
}

function thingOf(
  holdings: Holdings,
  stops: readonly Stop[],
  isOf: (recordId: string) => boolean,
): Thing {
  const records = each(stops.flatMap(({ view }) => view.records)).filter(
    ({ id }) => isOf(id),
  );
  const level = Math.min(...stops.map((stop) => stop.level));
  return { view: viewOf(holdings, stops, records), records, stops, level };
}

/** The widest view; if none shows all, one of all. Whoever goes on from that may tell only those who may know of every way. */
function viewOf(
  holdings: Holdings,
  stops: readonly Stop[],
  records: readonly Summary[],
): EntityView {
  const views = stops.map(({ view }) => view);
  const whole = views
    .filter((view) => view.records.length === records.length)
    .toSorted((a, b) => b.among.length - a.among.length || byName(a, b));
  const [first, ...others] = views;
  if (first === undefined) throw new Error("A thing has at least one stop.");
  if (whole[0] !== undefined) return whole[0];
  const inside = new Set(records);
  const attached = each(views.flatMap((view) => view.attached)).filter(
    (record) => !inside.has(record),
  );
  return entityView(
    holdings,
    { records, attached },
    {
      truncated: views.some(({ truncated }) => truncated),
      among: first.among.filter((member) =>
        others.every(({ among }) => contains(among, [member])),
      ),
      ledger: first.ledger,
    },
  );
}

/** Each once, by id. */
function each(records: readonly Summary[]): readonly Summary[] {
  return [...new Set(records)].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function nameOf({ view }: Stop): string {
  return `${view.among.join(" ")} ${view.records[0]?.id}`;
}

function byName(a: EntityView, b: EntityView): number {
  return a.among.join(" ") < b.among.join(" ") ? -1 : 1;
}

function byId(a: Thing, b: Thing): number {
  if (a.view.id !== b.view.id) return a.view.id < b.view.id ? -1 : 1;
  return (a.records[0]?.id ?? "") < (b.records[0]?.id ?? "") ? -1 : 1;
}
