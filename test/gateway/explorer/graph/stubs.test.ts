import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { stubsOf } from "../../../../gateway/explorer/graph/picture/stubs.ts";
import { pictureOf } from "../../../../gateway/explorer/graph/picture/picture.ts";
import type {
  More,
  Piece,
} from "../../../../gateway/explorer/graph/picture/piece.ts";
import { edgeOf, nodeOf, pieceOf, pieces } from "./pieces.ts";

/** Things 4, 8, 12 … are campaigns; 2, 6, 10 … indicators (pieces.ts). */
const indicators = (count: number) =>
  Array.from({ length: count }, (_, index) => 2 + 4 * index);

/** A campaign with some of its indicators. */
function beside(drawn: number, more: readonly More[]): Piece {
  const others = indicators(drawn);
  return pieceOf({
    anchor: "thing/0",
    nodes: [0, ...others].map(nodeOf),
    edges: others.map((other) =>
      edgeOf(0, other, { id: `c${other}`, member: "att", denies: false }),
    ),
    more,
  });
}

const at = { at: "thing/0", field: "indicators" } as const;
const counts = (given: readonly Piece[]) =>
  stubsOf(given).flatMap((stub) => (stub.kind === "more" ? [stub.count] : []));

describe("what a picture does not draw", () => {
  it("counts what is left of a neighbourhood, whatever else has brought some of it", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 20 }),
        fc.nat({ max: 20 }),
        fc.nat({ max: 40 }),
        (first, then, left) => {
          const total = first + left;
          const around = beside(first, [{ by: "neighbours", ...at, total }]);
          const other = beside(then, []);
          const rest = Math.max(total - Math.max(first, then), 0);
          expect(counts([around, other])).toEqual(rest === 0 ? [] : [rest]);
        },
      ),
    );
  });

  it("counts by pages where there are pages: exactly, or not at all", () => {
    const page = (got: number, total: number | null, last: boolean) =>
      beside(got, [{ by: "page", ...at, got, total, last }]);
    const around = beside(5, [{ by: "neighbours", ...at, total: 500 }]);
    expect(counts([around, page(50, 120, false)])).toEqual([70]);
    expect(counts([around, page(50, null, false)])).toEqual([null]);
    expect(
      counts([around, page(50, null, false), page(20, null, true)]),
    ).toEqual([]);
  });

  it("stands beside a thing that is drawn, once", () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const { nodes, stubs } = pictureOf(given, {
          without: ["thing/3"],
          hidden: [],
        });
        const drawn = nodes.map(({ id }) => id);
        for (const stub of stubs) expect(drawn).toContain(stub.at);
        const ids = stubs.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("names the member that did not answer, and what was not crossed until its edges are drawn by kind", () => {
    const gaps = pieceOf({
      anchor: "thing/0",
      nodes: [nodeOf(0), nodeOf(1)],
      away: ["softbank"],
      notCrossed: [{ entity: nodeOf(1), degree: 4_000 }],
    });
    expect(stubsOf([gaps, gaps])).toEqual([
      expect.objectContaining({ kind: "not-crossed", at: "thing/1" }),
      {
        id: "away softbank thing/0",
        at: "thing/0",
        kind: "away",
        member: "softbank",
      },
    ]);
    const opened = pieceOf({
      anchor: "thing/1",
      nodes: [nodeOf(1)],
      more: [
        {
          by: "page",
          at: "thing/1",
          field: "actors",
          got: 0,
          total: 0,
          last: true,
        },
      ],
    });
    expect(stubsOf([gaps, opened]).map(({ kind }) => kind)).toEqual(["away"]);
  });
});
