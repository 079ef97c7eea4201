/** Whether what is stated differs; what is not stated contradicts nothing. Pure. */
export function differ(texts: readonly (string | null)[]): boolean {
  return new Set(texts.filter((text) => text !== null)).size > 1;
}

/** A list as one text to compare: neither order, nor capitals, nor what is there twice make a difference; null: nothing is stated. */
export function listText(items: readonly string[]): string | null {
  const kept = new Set(items.map((item) => item.trim().toLowerCase()));
  return kept.size === 0 ? null : JSON.stringify([...kept].toSorted());
}
