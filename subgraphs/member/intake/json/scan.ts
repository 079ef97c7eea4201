/** The piece of text that is looked at, where it stands in the whole, and what was found so far. */
import { positionAfter, shownPosition } from "./position.ts";
import type { Position } from "./position.ts";
import type { Split } from "./split.ts";

export class Scan {
  chunk = "";
  /** Whether brackets or separators stopped to make sense. */
  isBroken = false;
  /** Up to this index of the chunk lines are counted. */
  #counted = 0;
  #position: Position = { line: 1, column: 1 };
  #found: Split[] = [];

  begin(chunk: string): void {
    this.positionAt(this.chunk.length);
    this.chunk = chunk;
    this.#counted = 0;
  }

  /** Asked for in the order of the text. */
  positionAt(index: number): Position {
    const more = this.chunk.slice(this.#counted, index);
    this.#position = positionAfter(this.#position, more);
    this.#counted = Math.max(this.#counted, index);
    return this.#position;
  }

  add(split: Split): void {
    this.#found.push(split);
  }

  /** What cannot stand at this index; the text goes on after it. */
  fault(place: string, index: number, reason: string): void {
    const where = `${place} (${shownPosition(this.positionAt(index))})`;
    this.add({ kind: "fault", place: where, reason });
  }

  /** The same where nobody can say what follows. */
  break(place: string, index: number, reason: string): void {
    this.fault(place, index, reason);
    this.isBroken = true;
  }

  taken(): readonly Split[] {
    const taken = this.#found;
    this.#found = [];
    return taken;
  }
}

export function isBlank(sign: string): boolean {
  return sign === " " || sign === "\n" || sign === "\r" || sign === "\t";
}
