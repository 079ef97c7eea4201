/**
 * What one merged list has learned: a pool of its own beside the question's, since
 * its records are asked for with its filter, its order and its instant. So
 * several lists in one question do not mix up, and what was born after a walk
 * began stays out of its closures. Whom to ask, and who failed, is the question's.
 */
import type { KindName } from "../../contract/kinds.ts";
import type { Place } from "../../contract/place.ts";
import type { Ask } from "../../wire/wire.ts";
import { Holdings } from "./holdings.ts";
import type { RawSummary } from "./holdings.ts";
import type { ListAt } from "./list-at.ts";
import { pageFault } from "./page-fault.ts";
import { COUNT_DOCUMENT, along, pageDocument } from "./scatter-document.ts";
import type { Along } from "./scatter-document.ts";
import type { Summary } from "./summary.ts";

/** Which list: its records' kind, filter and order. */
export interface List extends Pick<ListAt, "filter" | "order"> {
  readonly kind: KindName;
}

/** When a walk over a list began: the instant by each member's own clock, by slug. */
export type Instants = Readonly<Record<string, string>>;

/** A record of the list and its place there. */
export interface Placed extends Place {
  readonly record: Summary;
}

export interface RecordPage {
  readonly items: readonly Placed[];
  readonly more: boolean;
  /** Up to where the member has looked; null: nowhere beyond where it was asked from. */
  readonly reached: Place | null;
}

export class ListHoldings extends Holdings {
  readonly list: List;
  readonly #whole: Holdings;
  readonly #instants: Map<string, string>;
  readonly #matching = new Map<string, Placed>();

  constructor(whole: Holdings, list: List, instants: Instants) {
    super(whole.question, whole.wire, whole.extras);
    this.#whole = whole;
    this.list = list;
    this.#instants = new Map(Object.entries(instants));
  }

  /** The instant at each member that has given a page so far. */
  get instants(): Instants {
    return Object.fromEntries(this.#instants);
  }

  /** A record's place in the list; `undefined`: it is not in it, or not in hand. */
  placeOf(id: string): Placed | undefined {
    return this.#matching.get(id);
  }

  /** The next records of a member's list; `undefined` if it failed. */
  page(
    member: string,
    after: Place | null,
    first: number,
  ): Promise<RecordPage | undefined> {
    const name = `page ${JSON.stringify([member, after, first])}`;
    return this.once(name, () => this.#page(member, after, first));
  }

  /** How many records a member's list holds; null: too many to count; `undefined` if it failed. */
  async count(member: string): Promise<number | null | undefined> {
    const { filter, asOf } = this.listAt(member);
    const variables = { kind: this.list.kind, filter, asOf };
    const scatter = await this.ask<{ readonly count: number | null }>({
      member,
      query: COUNT_DOCUMENT,
      operationName: "Count",
      variables,
    });
    return scatter?.count;
  }

  override alive(members: readonly string[]): readonly string[] {
    return this.#whole.alive(members);
  }

  override ask<Scatter>(ask: Ask): Promise<Scatter | undefined> {
    return this.#whole.ask(ask);
  }

  /** In both pools, so that the question knows the records of an entity that it met in a list. */
  override hold(member: string, raw: RawSummary, brought: Along): Summary {
    const { matches, sort } = raw;
    const byName = this.list.order.by === "NAME" ? sort : null;
    const record = this.#whole.hold(member, { ...raw, sort: byName }, brought);
    if (this.summary(record.id) !== undefined) return record;
    if (matches === true)
      this.#matching.set(record.id, { record, sort, id: record.id });
    return this.keep(record);
  }

  protected override listAt(member: string): ListAt {
    const { filter, order } = this.list;
    return { filter, order, asOf: this.#instants.get(member) ?? null };
  }

  async #page(
    member: string,
    after: Place | null,
    first: number,
  ): Promise<RecordPage | undefined> {
    const { kind, order } = this.list;
    const { question, extras } = this;
    const brought = along(question.lookAhead, member, [kind]);
    const scatter = await this.ask<{ readonly page: RawPage }>({
      member,
      query: pageDocument(brought, extras),
      operationName: "Page",
      variables: {
        kind,
        after,
        first,
        among: question.asked,
        ...this.listAt(member),
        ...brought.variables,
      },
      check: (data) =>
        pageFault((data["scatter"] as { page: RawPage }).page, after, order),
    });
    if (scatter === undefined) return undefined;
    const { items, more, reached, asOf } = scatter.page;
    this.#instants.set(member, asOf);
    return {
      items: items.map((raw) => ({
        record: this.hold(member, raw, brought),
        sort: raw.sort,
        id: raw.id,
      })),
      more,
      reached: reached ?? lastOf(items) ?? null,
    };
  }
}

interface RawPage {
  readonly items: readonly RawSummary[];
  readonly more: boolean;
  readonly reached: Place | null;
  readonly asOf: string;
}

function lastOf(items: readonly RawSummary[]): Place | undefined {
  const last = items.at(-1);
  return last === undefined ? undefined : { sort: last.sort, id: last.id };
}
