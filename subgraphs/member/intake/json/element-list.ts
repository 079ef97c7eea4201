/** The elements of a list, one by one. A comma too many or too few costs nothing but a rejection. */
import { faultWithin } from "./fault-within.ts";
import { isBlank } from "./scan.ts";
import type { Scan } from "./scan.ts";
import { DEEPEST, LONGEST_PIECE } from "./split.ts";
import { Value } from "./value.ts";

export class ElementList {
  isDone = false;
  readonly #scan: Scan;
  /** Such as `objects`. */
  readonly #name: string;
  #count: number;
  #value: Value | undefined;
  #expects: "element" | "element or end" | "comma" = "element or end";

  /** The list whose opening bracket was just read; `count` elements of its name came before. */
  constructor(scan: Scan, name: string, count = 0) {
    this.#scan = scan;
    this.#name = name;
    this.#count = count;
  }

  get count(): number {
    return this.#count;
  }

  step(at: number, to: number): number {
    if (this.#value !== undefined) return this.#read(this.#value, at, to);
    const sign = this.#scan.chunk.charAt(at);
    if (isBlank(sign)) return at + 1;
    if (sign === "]") return this.#close(at);
    if (this.#expects === "comma") return this.#separate(sign, at);
    if (sign === "," || sign === "}" || sign === ":") {
      const reason = `an object was expected, but got ${JSON.stringify(sign)}`;
      if (sign === ",") this.#scan.fault(this.#place(), at, reason);
      else this.#scan.break(this.#place(), at, reason);
      this.#count += 1;
      this.#expects = "element";
      return at + 1;
    }
    this.#value = new Value(this.#scan, at, LONGEST_PIECE);
    return at;
  }

  /** The text ends within the list, at this index. */
  cut(at: number): void {
    const value = this.#value;
    if (value === undefined) {
      const reason = "the text ends within the list of objects";
      this.#scan.break(this.#place(), at, reason);
      return;
    }
    const { start, text } = value;
    const fault = faultWithin(this.#place(), start, text.text);
    const reason = text.isTooLong
      ? "the text ends within this object, which is longer than an object may be"
      : fault.reason;
    this.#scan.add({ kind: "fault", place: fault.place, reason });
    this.#scan.isBroken = true;
  }

  #read(value: Value, at: number, to: number): number {
    const next = value.read(this.#scan, at, to);
    if (!value.isEnded) return next;
    const { start, text, deepest } = value;
    this.#scan.add({
      kind: "piece",
      place: this.#place(),
      text: text.text,
      start,
      length: text.length,
      tooDeep: deepest > DEEPEST,
      tooLong: text.isTooLong,
      alone: false,
    });
    this.#value = undefined;
    this.#count += 1;
    this.#expects = "comma";
    return next;
  }

  #close(at: number): number {
    if (this.#expects === "element")
      this.#scan.fault(
        this.#place(),
        at,
        'a trailing comma: nothing stands between it and "]"',
      );
    this.isDone = true;
    return at + 1;
  }

  #separate(sign: string, at: number): number {
    this.#expects = "element";
    if (sign === ",") return at + 1;
    const reason = `a "," or a "]" was expected, but got ${JSON.stringify(sign)}`;
    if (sign === "{") this.#scan.fault(this.#place(), at, reason);
    else this.#scan.break(this.#place(), at, reason);
    return at;
  }

  #place(): string {
    return `${this.#name}[${this.#count}]`;
  }
}
