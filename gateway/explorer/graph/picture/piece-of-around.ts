import type { Answer } from "../../api/answer.ts";
import type { AroundQuery } from "../../api/generated.ts";
import { fieldOfKind, fieldOfTypename } from "../kinds.ts";
import type { More, NodeDrawn, Piece, SeenEdge } from "./piece.ts";
import { awayOf, edgeOf, nodeOf } from "./read.ts";

type Around = AroundQuery["neighbourhood"];

/** What lies around a thing, within so many hops. Pure. */
export function pieceOfAround(
  { data, answer }: Answer<AroundQuery>,
  hops: number,
): Piece {
  const around = data?.neighbourhood;
  const nodes = around?.nodes.map(({ entity }) => nodeOf(entity)) ?? [];
  const edges =
    around?.edges.map(({ from, to, claims }) => edgeOf(from, to, claims)) ?? [];
  const anchor =
    around?.nodes.find((node) => node.hops === 0)?.entity.id ?? null;
  return {
    anchor,
    nodes,
    edges,
    more:
      anchor === null || around === undefined
        ? []
        : around.notDrawn.map((left) =>
            moreOf(left, { anchor, hops, nodes, edges }),
          ),
    notCrossed:
      around?.notExpanded.map(
        ({ entity: { __typename, id, name }, degree }) => ({
          entity: { typename: __typename, id, name },
          degree,
        }),
      ) ?? [],
    away: awayOf(answer),
    bound: around?.partial === true ? (around.reason ?? "") : null,
  };
}

function moreOf(
  { kind, count }: Around["notDrawn"][number],
  {
    anchor,
    hops,
    nodes,
    edges,
  }: {
    readonly anchor: string;
    readonly hops: number;
    readonly nodes: readonly NodeDrawn[];
    readonly edges: readonly SeenEdge[];
  },
): More {
  const field = fieldOfKind[kind];
  if (hops > 1) return { by: "farther", at: anchor, field, count };
  const beside = new Set(
    edges.flatMap(({ from, to }) =>
      from === anchor ? [to] : to === anchor ? [from] : [],
    ),
  );
  const given = nodes.filter(
    ({ id, typename }) => beside.has(id) && fieldOfTypename(typename) === field,
  ).length;
  return { by: "neighbours", at: anchor, field, total: given + count };
}
