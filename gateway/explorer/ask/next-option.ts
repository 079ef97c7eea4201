/** Where the arrows lead in a list of suggestions: round, with the box itself (-1) between its ends; null: the key is none of ours. Pure. */
export function nextOption(
  key: string,
  active: number,
  length: number,
): number | null {
  if (length === 0) return null;
  if (key === "ArrowDown") return active + 1 === length ? -1 : active + 1;
  if (key === "ArrowUp") return active === -1 ? length - 1 : active - 1;
  return null;
}
