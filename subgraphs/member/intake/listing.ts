/** What a report lists one by one: all are counted, the first ones are held. */

/** A file with more faults has one fault of its maker; a report stays a few MB. */
export const MOST_LISTED = 10_000;

export class Listing<One> {
  readonly #listed: One[] = [];
  #count = 0;

  add(one: One): void {
    this.#count += 1;
    if (this.#count <= MOST_LISTED) this.#listed.push(one);
  }

  get count(): number {
    return this.#count;
  }

  get listed(): readonly One[] {
    return this.#listed;
  }
}
