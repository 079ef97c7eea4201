/** Things of a picture. Pure. */
import type { NodeDrawn, Piece } from "./piece.ts";

/** Each thing once, where it came first; what else an answer knows of it is added. */
export function mergedNodes(pieces: readonly Piece[]): readonly NodeDrawn[] {
  const nodes = new Map<string, NodeDrawn>();
  for (const node of pieces.flatMap((piece) => piece.nodes)) {
    const known = nodes.get(node.id);
    nodes.set(node.id, known === undefined ? node : both(known, node));
  }
  return [...nodes.values()];
}

function both(left: NodeDrawn, right: NodeDrawn): NodeDrawn {
  const records = new Map(
    [...left.records, ...right.records].map((record) => [record.id, record]),
  );
  return {
    ...left,
    members: [...new Set([...left.members, ...right.members])],
    records: [...records.values()],
  };
}
