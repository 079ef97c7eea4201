/**
 * A walk over the members' sorted lists: what was pulled of each, up to where it
 * was consumed, and which records are still to come of entities that were shown
 * already. No member is told where another one's list stands.
 */
import { createHash } from "node:crypto";

import { comparePlaces } from "../../contract/place.ts";
import type { Place } from "../../contract/place.ts";
import type { ListHoldings, Placed } from "../scatter/list-holdings.ts";

/** Hashes of shown records that a walk keeps; more are told by what was consumed, at the cost of a closure (reference: lists 2). */
const MOST_SHOWN = 400;

/** Where a walk stands: each member's last consumed place, and the hashes of what was shown before its turn. */
export interface Standing {
  readonly places: Readonly<Record<string, Place>>;
  readonly shown: readonly string[];
}

export const beginning: Standing = { places: {}, shown: [] };

export class ListWalk {
  readonly #lists: ListHoldings;
  readonly #batch: number;
  readonly #descending: boolean;
  readonly #consumed: Map<string, Place>;
  readonly #shown: Set<string>;
  /** Up to where each list was pulled. */
  readonly #reached: Map<string, Place>;
  readonly #more = new Map<string, boolean>();
  readonly #buffers = new Map<string, readonly Placed[]>();

  /** `members` are those that stand; the others' places are kept as they are. */
  constructor(
    lists: ListHoldings,
    members: readonly string[],
    { places, shown }: Standing,
    batch: number,
  ) {
    this.#lists = lists;
    this.#batch = batch;
    this.#descending = lists.list.order.descending;
    this.#consumed = new Map(Object.entries(places));
    this.#reached = new Map(Object.entries(places));
    this.#shown = new Set(shown);
    for (const member of members) {
      this.#more.set(member, true);
      this.#buffers.set(member, []);
    }
  }

  /** Whether a list that goes on has nothing in hand. */
  hungry(): boolean {
    return this.#needy().length > 0;
  }

  /** The next records of every list that has none in hand, in one round. */
  async pull(): Promise<void> {
    await Promise.all(this.#needy().map((member) => this.#pullFrom(member)));
  }

  /** The records in hand that no list can still undercut, in order. */
  candidates(): readonly Placed[] {
    const [threshold] = [...this.#buffers.keys()]
      .filter((member) => this.#more.get(member) === true)
      .flatMap((member) => this.#reached.get(member) ?? [])
      .toSorted(this.#inOrder);
    return [...this.#buffers.values()]
      .flat()
      .filter(
        (item) =>
          threshold === undefined || this.#inOrder(item, threshold) <= 0,
      )
      .toSorted(this.#inOrder);
  }

  /** Whether the walk went past this record. */
  consumed({ record, ...place }: Placed): boolean {
    const until = this.#consumed.get(record.owner);
    return until !== undefined && this.#inOrder(place, until) <= 0;
  }

  /** Whether the record's entity was shown before the record's own turn. */
  shown({ id }: Place): boolean {
    return this.#shown.has(hashOf(id));
  }

  /** The records of an entity that is shown now; their turn is still to come. */
  show(items: readonly Placed[]): void {
    for (const item of items)
      if (this.#shown.size < MOST_SHOWN && !this.consumed(item))
        this.#shown.add(hashOf(item.id));
  }

  /** Everything up to this record of its member's list has been dealt with. */
  consume({ record, sort, id }: Placed): void {
    const { owner } = record;
    this.#consumed.set(owner, { sort, id });
    this.#shown.delete(hashOf(id));
    const rest = this.#buffers.get(owner) ?? [];
    this.#buffers.set(
      owner,
      rest.filter((item) => item.id !== id),
    );
  }

  standing(): Standing {
    return {
      places: Object.fromEntries(this.#consumed),
      shown: [...this.#shown],
    };
  }

  async #pullFrom(member: string): Promise<void> {
    const from = this.#reached.get(member) ?? null;
    const page = await this.#lists.page(member, from, this.#batch);
    this.#more.set(member, page?.more ?? false);
    this.#buffers.set(member, page?.items ?? []);
    if (page === undefined || page.reached === null) return;
    this.#reached.set(member, page.reached);
    // Nothing in hand up to there: a list in which little matches must get on, too.
    if (page.items.length === 0) this.#consumed.set(member, page.reached);
  }

  #needy(): readonly string[] {
    return [...this.#buffers]
      .filter(
        ([member, buffer]) =>
          buffer.length === 0 && this.#more.get(member) === true,
      )
      .map(([member]) => member);
  }

  readonly #inOrder = (a: Place, b: Place): number =>
    comparePlaces(a, b, this.#descending);
}

/** 8 bytes: among 400 records two are alike once in 10^14 cursors. */
function hashOf(id: string): string {
  return createHash("sha256").update(id).digest("base64url").slice(0, 11);
}
