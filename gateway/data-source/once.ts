/**
 * What stands in a list several times, once: the planner sends the same reference
 * as often as it stands in the answer (measured: 200 references to 3 actors make
 * 200 representations).
 */
export interface Once<Value> {
  /** Each distinct value, in the order in which they came. */
  readonly distinct: readonly Value[];
  /** For each place in the list, which of them stands there. */
  readonly places: readonly number[];
}

/** `[a, b, a]` → `[a, b]` at places `[0, 1, 0]`; values are the same if their JSON is. */
export function once<Value>(values: readonly Value[]): Once<Value> {
  const numbers = new Map<string, number>();
  const distinct: Value[] = [];
  const places = values.map((value) => {
    const key = JSON.stringify(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, distinct.length);
    return distinct.push(value) - 1;
  });
  return { distinct, places };
}
