/** A value that changes, and whoever wants to know of it: what React calls an external store. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  /** Gives the function that ends the subscription. */
  readonly subscribe: (changed: () => void) => () => void;
}

export function createStore<Value>(
  initial: Value,
  onSet: (value: Value) => void = () => {},
): Store<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      onSet(value);
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
