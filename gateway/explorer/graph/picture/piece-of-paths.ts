import type { Answer } from "../../api/answer.ts";
import type { PathsQuery } from "../../api/generated.ts";
import type { Piece } from "./piece.ts";
import { awayOf, edgeOf, nodeOf } from "./read.ts";

/** The ways between two things: everything on them, and nothing beside. Pure. */
export function pieceOfPaths({ data, answer }: Answer<PathsQuery>): Piece {
  const found = data?.paths;
  const paths = found?.paths ?? [];
  return {
    anchor: paths[0]?.nodes[0]?.id ?? null,
    nodes: paths.flatMap(({ nodes }) => nodes.map(nodeOf)),
    edges: paths.flatMap(({ steps }) =>
      steps.flatMap((step) =>
        step.__typename === "EdgeStep"
          ? [edgeOf(step.from.id, step.to.id, step.claims)]
          : [],
      ),
    ),
    more: [],
    notCrossed:
      found?.notCrossed.map(({ entity: { __typename, id, name }, degree }) => ({
        entity: { typename: __typename, id, name },
        degree,
      })) ?? [],
    away: awayOf(answer),
    bound: found?.partial === true ? (found.reason ?? "") : null,
  };
}
