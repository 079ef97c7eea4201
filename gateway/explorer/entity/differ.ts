/** Whether what is stated differs; what is not stated contradicts nothing. Pure. */
export function differ(texts: readonly (string | null)[]): boolean {
  return new Set(texts.filter((text) => text !== null)).size > 1;
}
