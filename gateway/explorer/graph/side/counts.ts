/** How many things of each kind are connected with a thing. Pure. */
import type { EdgeCountsQuery } from "../../api/generated.ts";
import { edgeFields, fieldOfTypename } from "../kinds.ts";
import type { EdgeField } from "../kinds.ts";
import type { Picture } from "../picture/picture.ts";

export interface KindCount {
  readonly field: EdgeField;
  /** How many there are; null: more than `atLeast`, and nobody counted further. */
  readonly total: number | null;
  readonly atLeast: number;
}

interface Counted {
  readonly totalCount: number | null;
  readonly edges: readonly unknown[];
}

/** One for each kind that this kind of thing has edges to. */
export function kindCounts(
  entity: EdgeCountsQuery["entity"],
): readonly KindCount[] {
  // An entity has the fields of its own kind, and no others.
  const counted = (entity ?? {}) as Partial<Record<EdgeField, Counted>>;
  return edgeFields.flatMap((field) => {
    const list = counted[field];
    if (list === undefined) return [];
    return [{ field, total: list.totalCount, atLeast: list.edges.length }];
  });
}

/** How many things of a kind the picture shows connected with a thing. */
export function drawnBeside(
  { nodes, edges }: Picture,
  id: string,
  field: EdgeField,
): number {
  const beside = new Set(
    edges.flatMap(({ from, to }) =>
      from === id ? [to] : to === id ? [from] : [],
    ),
  );
  return nodes.filter(
    (node) => beside.has(node.id) && fieldOfTypename(node.typename) === field,
  ).length;
}
