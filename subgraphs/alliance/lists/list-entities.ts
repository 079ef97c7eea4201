/** The entities of a list's records, closed for one page; what a page does not need is not asked for. */
import type { Ledger } from "../../wire/ledger.ts";
import { entityView } from "../entity.ts";
import type { EntityView } from "../entity.ts";
import { close } from "../identity/closure.ts";
import { clusterOf } from "../identity/cluster.ts";
import type { ListHoldings, Placed } from "../scatter/list-holdings.ts";
import type { Summary } from "../scatter/summary.ts";

export class ListEntities {
  readonly #lists: ListHoldings;
  readonly #members: readonly string[];
  readonly #ledger: Ledger;
  readonly #entities = new Map<string, EntityView>();

  /** `members` are those whose records count. */
  constructor(lists: ListHoldings, members: readonly string[], ledger: Ledger) {
    this.#lists = lists;
    this.#members = members;
    this.#ledger = ledger;
  }

  /** Learns the entities of these records, all in step: a round costs one request a member however many they are. */
  async close(items: readonly Placed[]): Promise<void> {
    const fresh = items.filter(({ id }) => !this.#entities.has(id));
    const groups = fresh.map(({ record }) => ({
      seeds: [record],
      among: this.#members,
    }));
    const closed = await close(this.#lists, groups, this.#ledger);
    fresh.forEach(({ record }, n) => {
      if (!this.#entities.has(record.id))
        this.#note(record, closed[n]?.truncated === true);
    });
  }

  /** A record's entity; `undefined` if it was not closed. */
  of({ id }: Pick<Summary, "id">): EntityView | undefined {
    return this.#entities.get(id);
  }

  /** The other records of the entity that match, with their places. */
  matchingBeside({ id }: Placed): readonly Placed[] {
    const records = this.#entities.get(id)?.records ?? [];
    return records.flatMap((record) =>
      record.id === id ? [] : (this.#lists.placeOf(record.id) ?? []),
    );
  }

  #note(record: Summary, truncated: boolean): void {
    const lists = this.#lists;
    const among = lists.alive(this.#members);
    const entity = entityView(lists, clusterOf(lists, record, among), {
      truncated,
      among,
      ledger: this.#ledger,
    });
    for (const { id } of entity.records) this.#entities.set(id, entity);
  }
}
