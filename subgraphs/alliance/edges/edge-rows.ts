/**
 * The rows of an edge list (reference: lists 2, `edges`): which statements speak
 * of one thing at the other end. A target's keys travel as far as edge AND record
 * are released, so that nobody learns of a restricted edge by being asked for
 * what it leads to.
 */
import type { KindName } from "../../contract/kinds.ts";
import type { Ledger } from "../../wire/ledger.ts";
import { entityView } from "../entity.ts";
import type { EntityView } from "../entity.ts";
import { close } from "../identity/closure.ts";
import { clusterOf } from "../identity/cluster.ts";
import { edgesOf } from "../scatter/edges.ts";
import type { EdgePage } from "../scatter/edges.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Unit } from "../scatter/summary.ts";

/** A place in a member's list; the order is that of every member. */
export interface Place {
  readonly sort: string;
  readonly id: string;
}

/** Where each member's list stands. */
export type Places = Readonly<Record<string, Place>>;

/** The entity whose edges are wanted, and the kind at their other end. */
export interface EdgesFrom {
  readonly from: EntityView;
  readonly to: KindName;
  readonly types: readonly string[] | null;
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
    const last = page.units.at(-1) ?? after;
    if (!page.failed)
      this.#pulledTo.set(member, page.more ? (last?.sort ?? "") : null);
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
    for (const { id, owner, sort } of nodes.flatMap(({ records }) => records)) {
      if (!this.members.has(owner)) continue;
      if (this.#asked.has(id) || this.#pulled(owner, sort)) continue;
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
   * Whether all edges to a record of that sort text were pulled. They stand side
   * by side in its owner's list, so strictly between its ends nothing is missing.
   */
  #pulled(owner: string, sort: string | null): boolean {
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
    const { to, types } = this.#wanted;
    const ids = this.members.get(member) ?? [];
    const place = after === null ? null : { sort: after.sort, id: after.id };
    const asked = { member, ids, to, types, targets, after: place, first };
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
