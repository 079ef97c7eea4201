/** One way of finding the entries of all lists that a text meets; each type of list has its own. */

/** An entry, and the place of its list. */
export interface Entry {
  readonly list: number;
  readonly text: string;
}

export interface EntryIndex {
  add(entry: Entry): void;
  /** The entries that the text meets, in any order; those of lists that do not count may be left out. */
  met(text: string, counts: (list: number) => boolean): readonly Entry[];
}

/** Adds to the list of a key in a map. */
export function put<Key>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else known.push(entry);
}
