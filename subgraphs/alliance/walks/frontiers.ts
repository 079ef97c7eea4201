/**
 * The edges of records, each asked for once of its owner: what a member that
 * fails in the middle did not spoil is still in hand when the walk is made again.
 */
import { kinds } from "../../contract/kinds.ts";
import { frontierOf } from "../scatter/edges.ts";
import type { Holdings } from "../scatter/holdings.ts";
import type { Summary, Unit } from "../scatter/summary.ts";

const EVERY_KIND = kinds.map(({ name }) => name);

/** What owners told, by record: lives as long as the question's walks. */
export type Told = Map<string, Known>;

interface Known {
  /** How many edges the owner was asked for at most. */
  readonly most: number;
  readonly degree: number;
  readonly units: readonly Unit[];
}

export class Frontiers {
  readonly #holdings: Holdings;
  readonly #told: Told;
  readonly #atOnce: number;
  /** What this walk asked for: what another one was told must not show in it. */
  readonly #learned = new Set<string>();

  /** `atOnce`: edges that one answer may hold. */
  constructor(holdings: Holdings, told: Told, atOnce: number) {
    this.#holdings = holdings;
    this.#told = told;
    this.#atOnce = atOnce;
  }

  /** Learns the edges of the records, one round; of a record with more than `most` only how many they are. */
  async learn(records: readonly Summary[], most: number): Promise<void> {
    const wanted = new Map<string, Set<string>>();
    for (const { owner, id } of records)
      if (!this.#suffices(id, most))
        wanted.set(owner, (wanted.get(owner) ?? new Set()).add(id));
    await Promise.all(
      [...wanted].map(([member, ids]) =>
        this.#ask(member, [...ids].toSorted(), most),
      ),
    );
    for (const { id } of records) this.#learned.add(id);
  }

  /** How many edges a record has, counted to 10,000; undefined: nobody told. */
  degree({ id }: Summary): number | undefined {
    return this.#learned.has(id) ? this.#told.get(id)?.degree : undefined;
  }

  /** The edges of a record, by id; none where there are more than were asked for. */
  units({ id }: Summary): readonly Unit[] {
    return this.#told.get(id)?.units ?? [];
  }

  #suffices(id: string, most: number): boolean {
    const known = this.#told.get(id);
    return (
      known !== undefined && (known.most >= most || known.degree <= known.most)
    );
  }

  /** Asks once for all; again for those records whose edges did not fit into the answer. */
  async #ask(
    member: string,
    ids: readonly string[],
    most: number,
  ): Promise<void> {
    for (let left = ids; left.length > 0;) {
      const rows = await frontierOf(this.#holdings, {
        member,
        ids: left,
        to: EVERY_KIND,
        most,
        inAll: Math.max(most, this.#atOnce),
        bare: true,
      });
      if (rows === undefined) return;
      const told = new Map(rows.map((row) => [row.from, row]));
      const later = left.filter((id) => told.get(id)?.later === true);
      for (const id of left) {
        const { degree = 0, units = [] } = told.get(id) ?? {};
        if (!later.includes(id)) this.#told.set(id, { most, degree, units });
      }
      left = later;
    }
  }
}
