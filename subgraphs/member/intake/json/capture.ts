/** Text that is put together from the pieces of a file, up to a bound. */
export class Capture {
  readonly #most: number;
  #parts: string[] = [];
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Past the bound nothing is held any more. */
  add(text: string): void {
    this.#length += text.length;
    if (this.isTooLong) this.#parts = [];
    else this.#parts.push(text);
  }

  /** In characters, those that are not held included. */
  get length(): number {
    return this.#length;
  }

  get isTooLong(): boolean {
    return this.#length > this.#most;
  }

  /** The text so far; empty if it is too long. */
  get text(): string {
    return this.#parts.join("");
  }
}
