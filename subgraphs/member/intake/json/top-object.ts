/**
 * An object that stands in no list: a bundle, if one of its members is a list
 * `objects`, else an object for itself. Its members are separated loosely, since
 * all its text but the objects is parsed at its end.
 */
import { Capture } from "./capture.ts";
import { ElementList } from "./element-list.ts";
import { faultWithin } from "./fault-within.ts";
import type { Position } from "./position.ts";
import type { Scan } from "./scan.ts";
import { DEEPEST, LONGEST_PIECE } from "./split.ts";
import { Value } from "./value.ts";

/** Characters of a member's name that are held: only one name matters. */
const LONGEST_NAME = 20;

export class TopObject {
  isDone = false;
  readonly #scan: Scan;
  readonly #place: string;
  /** Of the places of its objects. */
  readonly #prefix: string;
  readonly #start: Position;
  readonly #text = new Capture(LONGEST_PIECE);
  /** From here on the chunk's text is not in `#text` yet. */
  #from: number;
  #deepest = 1;
  #name = "";
  #isAfterColon = false;
  #value: Value | undefined;
  #list: ElementList | undefined;
  #listed: number | undefined;

  /** The object whose opening bracket is at this index. */
  constructor(scan: Scan, at: number, place: string, prefix: string) {
    this.#scan = scan;
    this.#place = place;
    this.#prefix = prefix;
    this.#start = scan.positionAt(at);
    this.#from = at;
  }

  step(at: number, to: number): number {
    if (this.#list !== undefined) return this.#listStep(this.#list, at, to);
    if (this.#value !== undefined) return this.#read(this.#value, at, to);
    const sign = this.#scan.chunk.charAt(at);
    if (sign === "}") return this.#close(at + 1);
    if (sign === ":" || sign === ",") this.#isAfterColon = sign === ":";
    else if (sign === "[" && this.#name === '"objects"' && this.#isAfterColon)
      this.#open(at);
    else if (!" \t\r\n]".includes(sign)) {
      const most = this.#isAfterColon ? 0 : LONGEST_NAME;
      this.#value = new Value(this.#scan, at, most);
      return at;
    }
    return at + 1;
  }

  /** Keeps what the chunk has of the object's own text. */
  carry(): void {
    if (this.#list === undefined)
      this.#text.add(this.#scan.chunk.slice(this.#from));
    this.#from = 0;
  }

  /** The text ends within the object, at this index. */
  cut(at: number): void {
    if (this.#list !== undefined) {
      this.#list.cut(at);
      return;
    }
    this.#text.add(this.#scan.chunk.slice(this.#from, at));
    const { place, reason } =
      this.#listed === undefined
        ? faultWithin(this.#place, this.#start, this.#text.text)
        : { place: this.#place, reason: "the text ends within the bundle" };
    this.#scan.add({ kind: "fault", place, reason });
    this.#scan.isBroken = true;
  }

  #read(value: Value, at: number, to: number): number {
    const next = value.read(this.#scan, at, to);
    if (!value.isEnded) return next;
    this.#deepest = Math.max(this.#deepest, value.deepest + 1);
    if (!this.#isAfterColon) this.#name = value.text.text;
    this.#isAfterColon = false;
    this.#value = undefined;
    return next;
  }

  #open(at: number): void {
    this.#text.add(this.#scan.chunk.slice(this.#from, at + 1));
    const name = `${this.#prefix}objects`;
    this.#list = new ElementList(this.#scan, name, this.#listed);
    this.#scan.add({ kind: "bundle", text: `${this.#text.text}]}` });
  }

  #listStep(list: ElementList, at: number, to: number): number {
    const next = list.step(at, to);
    if (!list.isDone) return next;
    this.#listed = list.count;
    this.#list = undefined;
    this.#isAfterColon = false;
    // The closing bracket is the object's own text again.
    this.#from = next - 1;
    return next;
  }

  #close(end: number): number {
    this.#text.add(this.#scan.chunk.slice(this.#from, end));
    this.isDone = true;
    const { text, length, isTooLong: tooLong } = this.#text;
    const found = { place: this.#place, text, start: this.#start, tooLong };
    this.#scan.add(
      this.#listed === undefined
        ? {
            ...found,
            kind: "piece",
            length,
            tooDeep: this.#deepest > DEEPEST,
            alone: true,
          }
        : { ...found, kind: "envelope" },
    );
    return end;
  }
}
