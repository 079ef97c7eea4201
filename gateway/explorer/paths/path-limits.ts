/** How far and how many ways are looked for; as far and as many as the API gives. Pure. */
export const HOPS = [1, 2, 3, 4, 5, 6] as const;
export const USUAL_HOPS = 4;
export const MOST_PATHS = 20;

export function parseHops(text: string | undefined): number {
  return HOPS.find((hops) => String(hops) === text) ?? USUAL_HOPS;
}
