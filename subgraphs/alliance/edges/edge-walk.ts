/**
 * A walk over the members' lists of edges: what was pulled of each, and up to
 * where it was consumed. No list is told where another one stands.
 */
import { placeOf } from "./edge-rows.ts";
import type { EdgeRows, Place, Places } from "./edge-rows.ts";
import type { Unit } from "../scatter/summary.ts";

export class EdgeWalk {
  readonly #lists: EdgeRows;
  readonly #batch: number;
  readonly #consumed: Map<string, Place>;
  readonly #last: Map<string, Place>;
  readonly #more = new Map<string, boolean>();
  readonly #buffers = new Map<string, readonly Unit[]>();

  constructor(lists: EdgeRows, start: Places, first: number) {
    this.#lists = lists;
    // One more shows that there is a next page, and another one that nothing of the last row stands behind it.
    this.#batch = first + 2;
    this.#consumed = new Map(Object.entries(start));
    this.#last = new Map(Object.entries(start));
    for (const member of lists.members.keys()) {
      this.#more.set(member, true);
      this.#buffers.set(member, []);
    }
  }

  /** Whether a list that goes on has nothing in hand. */
  hungry(): boolean {
    return this.#needy().length > 0;
  }

  /** The next edges of every list that has none in hand, in one round. */
  async pull(): Promise<void> {
    await Promise.all(this.#needy().map((member) => this.#pullFrom(member)));
  }

  /** The units in hand that no list can still undercut, in order. */
  candidates(): readonly Unit[] {
    const frontier = [...this.#buffers]
      .filter(([member]) => this.#more.get(member) === true)
      .flatMap(([, buffer]) => buffer.at(-1) ?? [])
      .toSorted(byPlace)[0];
    return [...this.#buffers.values()]
      .flat()
      .filter((unit) => frontier === undefined || byPlace(unit, frontier) <= 0)
      .toSorted(byPlace);
  }

  consumed(unit: Unit): boolean {
    const place = this.#consumed.get(unit.owner);
    return place !== undefined && inOrder(placeOf(unit), place) <= 0;
  }

  /** Everything up to this unit of its member's list has been dealt with. */
  consume(unit: Unit): void {
    this.#consumed.set(unit.owner, placeOf(unit));
    const buffer = this.#buffers.get(unit.owner) ?? [];
    this.#buffers.set(
      unit.owner,
      buffer.filter((other) => byPlace(other, unit) > 0),
    );
  }

  places(): Places {
    return Object.fromEntries(this.#consumed);
  }

  async #pullFrom(member: string): Promise<void> {
    const page = await this.#lists.next(
      member,
      this.#last.get(member) ?? null,
      this.#batch,
    );
    const last = page.units.at(-1);
    this.#more.set(member, page.more && last !== undefined);
    this.#buffers.set(member, page.units);
    if (last !== undefined) this.#last.set(member, placeOf(last));
  }

  #needy(): readonly string[] {
    return [...this.#buffers]
      .filter(
        ([member, buffer]) =>
          buffer.length === 0 && this.#more.get(member) === true,
      )
      .map(([member]) => member);
  }
}

function byPlace(a: Unit, b: Unit): number {
  return inOrder(placeOf(a), placeOf(b));
}

function inOrder(a: Place, b: Place): number {
  return (
    compareTexts(a.sort, b.sort) ||
    compareTexts(a.id, b.id) ||
    compareTexts(a.to, b.to)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
