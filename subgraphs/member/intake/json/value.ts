/** One JSON value on its way: its text up to a bound, and where it ends. */
import { Capture } from "./capture.ts";
import type { Position } from "./position.ts";
import type { Scan } from "./scan.ts";
import { ValueEnd } from "./value-end.ts";

export class Value {
  readonly start: Position;
  readonly text: Capture;
  isEnded = false;
  readonly #end: ValueEnd;

  /** The value whose first character is at this index; `most` characters of it are held. */
  constructor(scan: Scan, at: number, most: number) {
    this.start = scan.positionAt(at);
    this.text = new Capture(most);
    this.#end = new ValueEnd(scan.chunk.charAt(at));
  }

  /** Brackets that were open at once, at most. */
  get deepest(): number {
    return this.#end.deepest;
  }

  /** Goes on until `to`, or until the value's end; the index after what was read. */
  read({ chunk }: Scan, at: number, to: number): number {
    const end = this.#end.find(chunk, at, to);
    this.isEnded = end !== -1;
    const next = this.isEnded ? end : to;
    this.text.add(chunk.slice(at, next));
    return next;
  }
}
