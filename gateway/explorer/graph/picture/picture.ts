/**
 * The picture: everything that the answers gave, each thing and each connection
 * once, whatever brought it. Pure.
 */
import { drawnEdges } from "./edges.ts";
import type { EdgeDrawn } from "./edges.ts";
import { mergedNodes } from "./nodes.ts";
import type { NodeDrawn, Piece } from "./piece.ts";
import { stubsOf } from "./stubs.ts";
import type { Stub } from "./stubs.ts";

/** Things that are drawn at most; beyond, nobody sees anything in a picture. */
export const MOST_NODES = 1_000;

export interface Picture {
  readonly nodes: readonly NodeDrawn[];
  readonly edges: readonly EdgeDrawn[];
  /** What is not drawn, each beside the thing where it would be. */
  readonly stubs: readonly Stub[];
  /** Things that were answered and are too many to be drawn. */
  readonly tooMany: number;
}

export interface Narrowing {
  /** Ids of things that were taken out. */
  readonly without: readonly string[];
  /** Types of things that are hidden, such as `Indicator`. */
  readonly hidden: readonly string[];
  readonly most?: number;
}

export function pictureOf(
  pieces: readonly Piece[],
  { without, hidden, most = MOST_NODES }: Narrowing,
): Picture {
  const out = new Set(without);
  const wanted = mergedNodes(pieces).filter(
    ({ id, typename }) => !out.has(id) && !hidden.includes(typename),
  );
  const nodes = wanted.slice(0, most);
  const drawn = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    edges: drawnEdges(pieces).filter(
      ({ from, to }) => drawn.has(from) && drawn.has(to),
    ),
    stubs: stubsOf(pieces).filter(({ at }) => drawn.has(at)),
    tooMany: wanted.length - nodes.length,
  };
}
