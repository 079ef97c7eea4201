/** Connections of a picture: one between two things, with all that members say of it. Pure. */
import type { Piece, SeenClaim } from "./piece.ts";

export interface EdgeDrawn {
  /** The same, from whichever end it was seen. */
  readonly key: string;
  /** The end from which it was seen first. */
  readonly from: string;
  readonly to: string;
  readonly claims: readonly SeenClaim[];
}

/** The name of the connection between two things. */
export function edgeKey(left: string, right: string): string {
  return JSON.stringify([left, right].toSorted());
}

/** Every connection once; a claim that came twice counts once. */
export function drawnEdges(pieces: readonly Piece[]): readonly EdgeDrawn[] {
  const edges = new Map<string, EdgeDrawn>();
  for (const { from, to, claims } of pieces.flatMap((piece) => piece.edges)) {
    const key = edgeKey(from, to);
    const known = edges.get(key) ?? { key, from, to, claims: [] };
    const ids = new Set(known.claims.map(({ id }) => id));
    const added = claims.filter(({ id }) => !ids.has(id));
    edges.set(key, { ...known, claims: [...known.claims, ...added] });
  }
  return [...edges.values()];
}

/** Claims that say that it is so, and were not taken back. */
export function asserted(edge: EdgeDrawn): readonly SeenClaim[] {
  return edge.claims.filter(
    ({ stance, revoked }) => stance !== "DISPUTES" && !revoked,
  );
}

/** Claims that say that it is not so: never a connection, whatever their type is called. */
export function disputed(edge: EdgeDrawn): readonly SeenClaim[] {
  return edge.claims.filter(
    ({ stance, revoked }) => stance === "DISPUTES" && !revoked,
  );
}

/** Who makes these claims (slugs), each once. */
export function claimants(claims: readonly SeenClaim[]): readonly string[] {
  return [...new Set(claims.map(({ member }) => member.slug))];
}

/** Which way claims point along the edge; null: both, or there are none. */
export function direction(
  edge: EdgeDrawn,
  claims: readonly SeenClaim[],
): "forward" | "back" | null {
  const ways = new Set(
    claims.map(({ from, forward }) => (from === edge.from) === forward),
  );
  return ways.size !== 1 ? null : ways.has(true) ? "forward" : "back";
}
