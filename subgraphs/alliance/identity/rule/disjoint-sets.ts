/** Things that are joined step by step into sets that do not overlap. */
import { grouped } from "./grouped.ts";

export class DisjointSets<Thing> {
  readonly #parent = new Map<Thing, Thing>();

  /** One thing that stands for its set. */
  root(thing: Thing): Thing {
    let root = thing;
    for (;;) {
      const parent = this.#parent.get(root);
      if (parent === undefined) break;
      root = parent;
    }
    for (let one = thing; one !== root;) {
      const next = this.#parent.get(one) ?? root;
      this.#parent.set(one, root);
      one = next;
    }
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
