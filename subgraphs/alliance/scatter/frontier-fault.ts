/** What would make a walk wrong or endless, whoever the member is. */

/** A row of `frontier`, as far as it can be checked. */
export interface FrontierClaimed {
  readonly from: string;
  readonly degree: number;
  readonly later: boolean;
  readonly edges: readonly { readonly from: string }[];
}

/** What was asked for. */
export interface FrontierBounds {
  readonly ids: readonly string[];
  readonly most: number;
  readonly inAll?: number;
}

/** Why the rows cannot be used, for the log; `undefined` if they can: of the records asked about, and as many edges as fit. */
export function frontierFault(
  rows: readonly FrontierClaimed[],
  { ids, most, inAll = Infinity }: FrontierBounds,
): string | undefined {
  const asked = new Set(ids);
  for (const { from, degree, edges } of rows) {
    if (!asked.delete(from))
      return "the frontier has a record that was not asked about, or one twice";
    if (degree < edges.length || edges.length > most)
      return "the frontier of a record has more edges than it may";
    if (edges.some((edge) => edge.from !== from))
      return "the frontier of a record has edges of another one";
  }
  const given = rows.reduce((sum, { edges }) => sum + edges.length, 0);
  // Else one edge at a time could be asked for. Half, since edges may go between being counted and being read.
  return rows.some(({ later }) => later) && given <= (inAll - most) / 2
    ? "the frontier leaves for later what would have fitted"
    : undefined;
}
