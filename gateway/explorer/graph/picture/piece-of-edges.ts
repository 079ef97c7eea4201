import type { Answer } from "../../api/answer.ts";
import type {
  ClaimShownFragment,
  NodeDrawnFragment,
} from "../../api/generated.ts";
import type { EdgeField } from "../kinds.ts";
import type { Piece } from "./piece.ts";
import { awayOf, edgeOf, nodeOf } from "./read.ts";

/** A page of edges to things of one kind, whichever kind it is. */
export interface EdgesPage {
  readonly totalCount: number | null;
  readonly pageInfo: {
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
  };
  readonly edges: readonly {
    readonly node: NodeDrawnFragment;
    readonly claims: readonly ClaimShownFragment[];
  }[];
}

/** What a question for edges answers: the thing, with a page unless its kind has no such edges. */
export interface EdgesAnswer {
  readonly entity: NodeDrawnFragment | null;
}

/** The page of an answer. Its field is called as the kind is, and is not there for kinds without such edges. */
export function pageOf(
  data: EdgesAnswer | null | undefined,
  field: EdgeField,
): EdgesPage | undefined {
  return (
    data?.entity as Partial<Record<EdgeField, EdgesPage>> | null | undefined
  )?.[field];
}

/** A page of what members connect with a thing. Pure. */
export function pieceOfEdges(
  { data, answer }: Answer<EdgesAnswer>,
  field: EdgeField,
): Piece {
  const entity = data?.entity ?? null;
  const page = pageOf(data, field);
  const edges = page?.edges ?? [];
  const nodes = edges.map(({ node }) => nodeOf(node));
  return {
    anchor: entity?.id ?? null,
    nodes: entity === null ? [] : [nodeOf(entity), ...nodes],
    edges:
      entity === null
        ? []
        : edges.map(({ node, claims }) => edgeOf(entity.id, node.id, claims)),
    more:
      entity === null || page === undefined
        ? []
        : [
            {
              by: "page",
              at: entity.id,
              field,
              got: edges.length,
              total: page.totalCount,
              last: !page.pageInfo.hasNextPage,
            },
          ],
    notCrossed: [],
    away: awayOf(answer),
    bound: null,
  };
}
