/**
 * The values at the top of a text: one, or one after the other on lines of their
 * own. Where the first two stand on a line each, every line is a text for itself
 * (JSON lines): what is wrong in it ends with it.
 */
import { ElementList } from "./element-list.ts";
import { isBlank, Scan } from "./scan.ts";
import type { Split } from "./split.ts";
import { TopObject } from "./top-object.ts";

export class TextSplitter {
  readonly #scan = new Scan();
  #top: TopObject | ElementList | undefined;
  #count = 0;
  #startLine = 0;
  #endLine = 0;
  #isLines = false;

  /** Whether nothing more can be told from the text. */
  get isLost(): boolean {
    return this.#scan.isBroken && !this.#isLines;
  }

  /** What ends within this piece of the text. */
  push(chunk: string): readonly Split[] {
    this.#scan.begin(chunk);
    for (let at = 0; at < chunk.length && !this.isLost;) {
      const newline = this.#isLines ? chunk.indexOf("\n", at) : -1;
      const to = newline === -1 ? chunk.length : newline;
      if (at < to) at = this.#step(at, to);
      else {
        this.#lineEnds(at);
        at += 1;
      }
    }
    if (this.#top instanceof TopObject) this.#top.carry();
    return this.#scan.taken();
  }

  /** What is wrong with the text's end. */
  end(): readonly Split[] {
    this.#scan.begin("");
    if (!this.#scan.isBroken) this.#top?.cut(0);
    if (this.#count === 0 && !this.#scan.isBroken)
      this.#scan.break("the file", 0, "the text is empty");
    return this.#scan.taken();
  }

  #step(at: number, to: number): number {
    if (this.#scan.isBroken) return to;
    const sign = this.#scan.chunk.charAt(at);
    if (this.#top === undefined) return isBlank(sign) ? at + 1 : this.#open(at);
    const next = this.#top.step(at, to);
    if (!this.#top.isDone) return next;
    this.#top = undefined;
    this.#endLine = this.#scan.positionAt(next).line;
    return next;
  }

  #open(at: number): number {
    const { line } = this.#scan.positionAt(at);
    const sign = this.#scan.chunk.charAt(at);
    const place = `line ${line}`;
    if (this.#count > 0 && line === this.#endLine)
      return this.#break(
        at,
        `nothing more was expected on this line, but got ${JSON.stringify(sign)}`,
      );
    const isOneLine = this.#startLine === this.#endLine;
    if (this.#count === 1 && isOneLine && !this.#isLines) {
      this.#isLines = true;
      // Looked at again, now up to the end of its line.
      return at;
    }
    if (sign !== "{" && sign !== "[")
      return this.#break(
        at,
        `a bundle, a list of objects or an object was expected, but got ${JSON.stringify(sign)}`,
      );
    const prefix = this.#count === 0 ? "" : `${place}: `;
    this.#count += 1;
    this.#startLine = line;
    if (sign === "{") this.#top = new TopObject(this.#scan, at, place, prefix);
    else this.#top = new ElementList(this.#scan, prefix);
    return at + 1;
  }

  #break(at: number, reason: string): number {
    this.#scan.break("the file", at, reason);
    return at;
  }

  #lineEnds(at: number): void {
    if (!this.#scan.isBroken) this.#top?.cut(at);
    this.#top = undefined;
    this.#scan.isBroken = false;
  }
}
