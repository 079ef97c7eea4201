/** How a record spells its keys. */
import { nameKey } from "../contract/keys.ts";
import type { Summary } from "./scatter/summary.ts";

/** Of each list of names what its keys are spelt like: reckoned once, since a record may bear thousands of names and asks for each of them. */
const spelt = new WeakMap<
  readonly string[],
  ReadonlyMap<string, readonly string[]>
>();

/** How the record spells a key: the names that stand behind a name's key, the values behind a value's. */
export function spellings(
  { names }: Pick<Summary, "names">,
  key: string,
): readonly string[] {
  if (!key.startsWith("name:")) return names.slice(0, 1);
  const known = spelt.get(names) ?? byKey(names);
  spelt.set(names, known);
  return known.get(key) ?? [];
}

function byKey(
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const key = nameKey(name);
    if (key === undefined) continue;
    const list = found.get(key);
    if (list === undefined) found.set(key, [name]);
    else list.push(name);
  }
  return found;
}
