/**
 * What a picture does not draw, and where it would be: more of a kind, a thing
 * that was not crossed, a member that did not answer, a search that ended early.
 * Pure.
 */
import { fieldOfTypename } from "../kinds.ts";
import type { EdgeField } from "../kinds.ts";
import { asserted, drawnEdges } from "./edges.ts";
import { mergedNodes } from "./nodes.ts";
import type { More, NotCrossed, Piece } from "./piece.ts";

export type Stub = {
  readonly id: string;
  /** The thing beside which it stands. */
  readonly at: string;
} & (
  | {
      readonly kind: "more";
      readonly field: EdgeField;
      /** null: nobody counted. */
      readonly count: number | null;
      /** They are up to two hops away. */
      readonly farther: boolean;
    }
  | { readonly kind: "not-crossed"; readonly crossing: NotCrossed }
  | { readonly kind: "away"; readonly member: string }
  | { readonly kind: "bound"; readonly reason: string }
);

/** Every gap once. */
export function stubsOf(pieces: readonly Piece[]): readonly Stub[] {
  const stubs = [...moreStubs(pieces), ...pieces.flatMap(gapsOf)];
  const opened = new Set(
    pieces.flatMap(({ more }) =>
      more.flatMap((each) => (each.by === "page" ? [each.at] : [])),
    ),
  );
  const once = new Map(stubs.map((stub) => [stub.id, stub]));
  return [...once.values()].filter(
    // Whoever draws its edges by kind has crossed it.
    (stub) =>
      stub.kind !== "not-crossed" || !opened.has(stub.crossing.entity.id),
  );
}

function gapsOf({ anchor, nodes, notCrossed, away, bound }: Piece) {
  if (anchor === null) return [];
  const here = new Set(nodes.map(({ id }) => id));
  return [
    ...notCrossed.map((crossing): Stub => {
      const { id } = crossing.entity;
      const at = here.has(id) ? id : anchor;
      return { id: `not-crossed ${id}`, at, kind: "not-crossed", crossing };
    }),
    ...away.map((member): Stub => ({
      id: `away ${member} ${anchor}`,
      at: anchor,
      kind: "away",
      member,
    })),
    ...(bound === null
      ? []
      : [
          {
            id: `bound ${anchor}`,
            at: anchor,
            kind: "bound",
            reason: bound,
          } satisfies Stub,
        ]),
  ];
}

function moreStubs(pieces: readonly Piece[]): readonly Stub[] {
  const groups = new Map<string, More[]>();
  for (const more of pieces.flatMap((piece) => piece.more)) {
    const place = `${more.field} ${more.at}`;
    groups.set(place, [...(groups.get(place) ?? []), more]);
  }
  const beside = neighbourCounts(pieces);
  return [...groups].flatMap(([place, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const count = leftOf(group, beside.get(place) ?? 0);
    if (count === 0) return [];
    const { at, field } = first;
    const farther = group.every(({ by }) => by === "farther");
    return [{ id: `more ${place}`, at, kind: "more", field, count, farther }];
  });
}

/** How many are left; pages know better than a neighbourhood, which knows better than one of two hops. */
function leftOf(group: readonly More[], drawn: number): number | null {
  const pages = group.filter((more) => more.by === "page");
  if (pages.length > 0) {
    if (pages.some(({ last }) => last)) return 0;
    const got = pages.reduce((sum, page) => sum + page.got, 0);
    const total = pages.find((page) => page.total !== null)?.total ?? null;
    return total === null ? null : Math.max(total - got, 0);
  }
  const totals = group.flatMap((more) =>
    more.by === "neighbours" ? [more.total] : [],
  );
  if (totals.length > 0) return Math.max(Math.max(...totals) - drawn, 0);
  return Math.max(
    ...group.map((more) => (more.by === "farther" ? more.count : 0)),
  );
}

/** For each kind and thing (`<field> <id>`): with how many things of the kind somebody connects it. */
function neighbourCounts(
  pieces: readonly Piece[],
): ReadonlyMap<string, number> {
  const fields = new Map(
    mergedNodes(pieces).map(({ id, typename }) => [
      id,
      fieldOfTypename(typename),
    ]),
  );
  const counts = new Map<string, number>();
  for (const edge of drawnEdges(pieces)) {
    if (edge.from === edge.to || asserted(edge).length === 0) continue;
    for (const [one, other] of [
      [edge.from, edge.to],
      [edge.to, edge.from],
    ] as const) {
      const place = `${fields.get(other)} ${one}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return counts;
}
