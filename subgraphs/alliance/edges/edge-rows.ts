/**
 * The rows of an edge list (reference: lists 2, `edges`): which statements speak
 * of one thing at the other end. A target's keys travel as far as edge AND record
 * are released, so that nobody learns of a restricted edge by being asked for
 * what it leads to.
 */
import type { ListFilter } from "../../contract/filter.ts";
import type { KindName } from "../../contract/kinds.ts";
import type { Ledger } from "../../wire/ledger.ts";
import { entityView } from "../entity.ts";
import type { EntityView } from "../entity.ts";
import { close } from "../identity/closure.ts";
import { clusterOf } from "../identity/cluster.ts";
import { edgesOf } from "../scatter/edges.ts";
import type { EdgePage } from "../scatter/edges.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Summary, Unit } from "../scatter/summary.ts";

/** A place in a member's list; the order is that of every member. */
export interface Place {
  readonly sort: string;
  /** The edge. */
  readonly id: string;
  /** The record at its other end: of an edge between two records of the entity each is one. */
  readonly to: string;
}

/** Where each member's list stands. */
export type Places = Readonly<Record<string, Place>>;

/** The entity whose edges are wanted, and the kind at their other end. */
export interface EdgesFrom {
  readonly from: EntityView;
  readonly to: KindName;
  readonly types: readonly string[] | null;
  /** What a record at the other end must meet; null: nothing. */
  readonly filter: ListFilter | null;
}

export class EdgeRows {
  /** The members with records of the entity, and the records' ids. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly #holdings: Holdings;
  readonly #wanted: EdgesFrom;
  readonly #ledger: Ledger;
  /** Every unit that was seen, by the record that it leads to. */
  readonly #seen = new Map<string, Map<string, Unit>>();
  /** The entity at the other end of each unit that was closed. */
  readonly #nodes = new Map<string, EntityView>();
  /** Records to which all edges were asked for. */
  readonly #asked = new Set<string>();
  readonly #start: Places;
  /** The sort text up to which each member's list was pulled; null: to its end. */
  readonly #pulledTo = new Map<string, string | null>();

  constructor(
    holdings: Holdings,
    wanted: EdgesFrom,
    start: Places,
    ledger: Ledger,
  ) {
    this.#holdings = holdings;
    this.#start = start;
    this.#wanted = wanted;
    this.#ledger = ledger;
    this.members = recordsOfMembers(holdings, wanted.from);
  }

  /** The next edges in a member's list. */
  async next(
    member: string,
    after: Place | null,
    first: number,
  ): Promise<EdgePage> {
    const page = await this.#ask(member, null, after, first);
    const last = page.units.at(-1)?.sort ?? after?.sort ?? "";
    if (!page.failed) this.#pulledTo.set(member, page.more ? last : null);
    return page;
  }

  /** The units of each candidate's row, the candidate among them. */
  async rowsOf(
    candidates: readonly Unit[],
  ): Promise<ReadonlyMap<Unit, readonly Unit[]>> {
    let open: readonly Unit[] = candidates;
    for (;;) {
      await this.#close(open);
      const found = candidates.map((unit) => this.#rowOf(unit));
      open = [...new Set(found.flatMap((row) => row.open))];
      if (open.length === 0)
        return new Map(
          candidates.map((unit, n) => [unit, found[n]?.row ?? []]),
        );
    }
  }

  /** The entity at the other end; close its row first. */
  nodeOf(unit: Unit): EntityView {
    const node = this.#nodes.get(nameOf(unit));
    if (node === undefined)
      throw new Error(
        `The edge ${unit.id} must be closed before its row is given.`,
      );
    return node;
  }

  /** Learns the entities at the other end, and every edge that leads to their records. */
  async #close(units: readonly Unit[]): Promise<void> {
    const holdings = this.#holdings;
    const fresh = units.filter((unit) => !this.#nodes.has(nameOf(unit)));
    const groups = fresh.map((unit) => ({
      seeds: [unit.to],
      among: this.#audienceOf(unit),
    }));
    const closed = await close(holdings, groups, this.#ledger);
    const nodes = new Map<string, EntityView>();
    fresh.forEach((unit, n) => {
      const among = holdings.alive(groups[n]?.among ?? []);
      const truncated = closed[n]?.truncated === true;
      // Two edges to one record with one audience lead to one entity.
      const name = `${unit.to.id} ${among.join(" ")} ${truncated}`;
      const node =
        nodes.get(name) ??
        entityView(holdings, clusterOf(holdings, unit.to, among), {
          truncated,
          among,
          ledger: this.#ledger,
        });
      nodes.set(name, node);
      this.#nodes.set(nameOf(unit), node);
    });
    await this.#towards([...nodes.values()]);
  }

  /** All edges to these entities' records, each record once. */
  async #towards(nodes: readonly EntityView[]): Promise<void> {
    const targets = new Map<string, Set<string>>();
    for (const record of nodes.flatMap(({ records }) => records)) {
      const { id, owner } = record;
      if (!this.members.has(owner)) continue;
      if (this.#asked.has(id) || this.#pulled(record)) continue;
      this.#asked.add(id);
      targets.set(owner, (targets.get(owner) ?? new Set()).add(id));
    }
    await Promise.all(
      [...targets].map(([member, ids]) =>
        this.#ask(member, [...ids].toSorted(), null, 1),
      ),
    );
  }

  /**
   * Whether all edges to a record were pulled. They stand side by side in its
   * owner's list, so strictly between its ends nothing is missing; with a filter
   * none of them stands there if the record does not meet it.
   */
  #pulled({ owner, id, sort }: Summary): boolean {
    if (this.#wanted.filter !== null && !this.#seen.has(id)) return false;
    const from = this.#start[owner]?.sort;
    const to = this.#pulledTo.get(owner);
    if (to === undefined) return false;
    if (from === undefined && to === null) return true;
    if (sort === null) return false;
    return (from === undefined || sort > from) && (to === null || sort < to);
  }

  /** The row of a unit as far as it is known, and the units that must be closed to know it. */
  #rowOf(first: Unit): {
    readonly row: readonly Unit[];
    readonly open: readonly Unit[];
  } {
    const row = new Set([first]);
    const open: Unit[] = [];
    for (const unit of row)
      for (const other of this.#reachedFrom(unit)) {
        const node = this.#nodes.get(nameOf(other));
        if (node === undefined) open.push(other);
        else if (node.records.some(({ id }) => id === unit.to.id))
          row.add(other);
      }
    return { row: [...row], open };
  }

  /** The units to records of the unit's entity, where each edge is released to the other's owner. */
  #reachedFrom(unit: Unit): readonly Unit[] {
    const audience = this.#audienceOf(unit);
    return this.nodeOf(unit)
      .records.flatMap(({ id }) => [...(this.#seen.get(id)?.values() ?? [])])
      .filter(
        (other) =>
          audience.includes(other.owner) &&
          this.#audienceOf(other).includes(unit.owner),
      );
  }

  /** Among whom the other end may be looked for: the owner, whom the edge is released to, and nobody whom the way here left out. */
  #audienceOf({ owner, releasableTo }: Unit): readonly string[] {
    return this.#wanted.from.among.filter(
      (member) => member === owner || releasableTo.includes(member),
    );
  }

  async #ask(
    member: string,
    targets: readonly string[] | null,
    after: Place | null,
    first: number,
  ): Promise<EdgePage> {
    const { to, types, filter } = this.#wanted;
    const ids = this.members.get(member) ?? [];
    const asked = { member, ids, to, types, filter, targets, after, first };
    const page = await edgesOf(this.#holdings, asked);
    return { ...page, units: page.units.map((unit) => this.#note(unit)) };
  }

  /** The unit, the same object however often it comes. */
  #note(unit: Unit): Unit {
    const units = this.#seen.get(unit.to.id) ?? new Map<string, Unit>();
    const noted = units.get(nameOf(unit)) ?? unit;
    this.#seen.set(unit.to.id, units.set(nameOf(unit), noted));
    return noted;
  }
}

/** Where the unit stands in its owner's list. */
export function placeOf({ sort, id, to }: Unit): Place {
  return { sort, id, to: to.id };
}

/** An edge between two records of the entity is two units: one to each end. */
function nameOf({ id, to }: Unit): string {
  return `${id} ${to.id}`;
}

function recordsOfMembers(
  holdings: Holdings,
  { records }: EntityView,
): ReadonlyMap<string, readonly string[]> {
  const alive = holdings.alive(holdings.question.asked);
  const members = new Map<string, string[]>();
  for (const { owner, id } of records)
    if (alive.includes(owner))
      members.set(owner, [...(members.get(owner) ?? []), id]);
  return members;
}
