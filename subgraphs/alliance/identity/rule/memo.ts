/** What is found out once and then known. */
export function memo<Key, Value>(
  known: Map<Key, Value>,
  key: Key,
  find: () => Value,
): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = find();
  known.set(key, value);
  return value;
}
