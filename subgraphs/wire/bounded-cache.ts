/**
 * A cache of bounded size for what is made once for each query text: least
 * recently used goes first. A plain `Map` keeps the order of insertion, which
 * is all that it takes.
 */
export class BoundedCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;

  /** `most` entries are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, made by `make` if it is not there; what `make` throws is not kept. */
  get(key: string, make: () => Value): Value {
    const found = this.#values.get(key);
    if (found !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, found);
      return found;
    }
    const made = make();
    this.#values.set(key, made);
    this.#dropOldest();
    return made;
  }

  get size(): number {
    return this.#values.size;
  }

  #dropOldest(): void {
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined)
      this.#values.delete(oldest);
  }
}
