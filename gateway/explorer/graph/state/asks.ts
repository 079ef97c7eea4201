/** Which questions make a graph, by what its address says. Pure. */
import type { EdgeField } from "../kinds.ts";
import type { GraphShown } from "./shown.ts";

export type GraphAsk = { readonly key: string } & (
  | {
      readonly kind: "around";
      readonly id: string;
      readonly hops: number;
      readonly first: number;
    }
  | {
      readonly kind: "edges";
      readonly id: string;
      readonly field: EdgeField;
      /** From 1; a page is asked for once the one before it has come. */
      readonly page: number;
    }
  | {
      readonly kind: "path";
      readonly from: string;
      readonly to: string;
      readonly hops: number;
    }
);

/** Around each start, then what was drawn by kind, then paths; each once. */
export function asksOf(
  ids: readonly string[],
  { added, opened, paths, hops, first }: GraphShown,
): readonly GraphAsk[] {
  // Ends of a path are drawn by it; what lies around them is not asked for.
  const ends = new Set(paths.flatMap(({ from, to }) => [from, to]));
  const starts = new Set([...ids, ...added].filter((id) => !ends.has(id)));
  return [
    ...paths.map((path): GraphAsk => ({
      key: keyOf("path", path.from, path.to, path.hops),
      kind: "path",
      ...path,
    })),
    ...[...starts].map((id): GraphAsk => ({
      key: keyOf("around", id, hops, first),
      kind: "around",
      id,
      hops,
      first,
    })),
    ...opened.flatMap(({ id, field, pages }) =>
      Array.from({ length: pages }, (_, index): GraphAsk => ({
        key: pageKey(id, field, index + 1),
        kind: "edges",
        id,
        field,
        page: index + 1,
      })),
    ),
  ];
}

export const pageKey = (id: string, field: EdgeField, page: number): string =>
  keyOf("edges", id, field, page);

function keyOf(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}
