/** The STIX objects of one event, in their order and each id once, and what was refused. */
import type { Fields } from "../stix21/fields.ts";
import type { Made, Refusal } from "./frame.ts";

/** An object with the place of what it was made of. */
export interface Placed {
  readonly place: string;
  readonly object: Fields;
}

export class Collected {
  /** By id; a further thing of one id under its id and a number. */
  readonly #placed = new Map<string, Placed>();
  readonly refused: Refusal[] = [];
  /** MISP uuids → the ids of the objects that stand for them. */
  readonly mains = new Map<string, string>();

  /** The first of an id stays: an observable, an author or a cluster that comes again says nothing new. */
  add(place: string, objects: readonly Fields[]): void {
    for (const object of objects) {
      const id = String(object["id"]);
      if (!this.#placed.has(id)) this.#placed.set(id, { place, object });
    }
  }

  /** What a thing was made into, or why not; the id of what stands for it. */
  take(
    place: string,
    made: Made | Refusal,
    uuids: readonly (string | null)[],
  ): string | null {
    if ("reason" in made) {
      this.refused.push(made);
      return null;
    }
    for (const object of made.objects) this.#addAlso(place, object);
    for (const uuid of uuids)
      if (uuid !== null) this.mains.set(uuid, made.main);
    return made.main;
  }

  /** Two things of one uuid: both go on, so that the load can tell the conflict. */
  #addAlso(place: string, object: Fields): void {
    const id = String(object["id"]);
    const known = this.#placed.get(id)?.object;
    const isOther =
      known !== undefined &&
      known !== object &&
      "created" in object &&
      JSON.stringify(known) !== JSON.stringify(object);
    const key = isOther ? `${id} ${this.#placed.size}` : id;
    if (isOther || known === undefined)
      this.#placed.set(key, { place, object });
  }

  placed(): readonly Placed[] {
    return [...this.#placed.values()];
  }

  /** The ids of one type. */
  idsOf(type: string): readonly string[] {
    return [...this.#placed.keys()].filter(
      (id) => id.startsWith(`${type}--`) && !id.includes(" "),
    );
  }
}
