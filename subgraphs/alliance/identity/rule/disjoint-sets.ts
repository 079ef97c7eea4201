/** Things that are joined step by step into sets that do not overlap. */
import { grouped } from "./grouped.ts";

export class DisjointSets<Thing> {
  readonly #parent = new Map<Thing, Thing>();

  /** One thing that stands for its set. */
  root(thing: Thing): Thing {
    const parent = this.#parent.get(thing);
    if (parent === undefined) return thing;
    const root = this.root(parent);
    this.#parent.set(thing, root);
    return root;
  }

  areJoined(a: Thing, b: Thing): boolean {
    return this.root(a) === this.root(b);
  }

  join(a: Thing, b: Thing): void {
    const [left, right] = [this.root(a), this.root(b)];
    if (left !== right) this.#parent.set(left, right);
  }

  /** The things, set by set. */
  groups(things: Iterable<Thing>): readonly (readonly Thing[])[] {
    return [...grouped(things, (thing) => this.root(thing)).values()];
  }
}
