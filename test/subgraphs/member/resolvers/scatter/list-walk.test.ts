import { describe, expect, it } from "@jest/globals";

import type { Graph } from "../../../../../cypher/graph.ts";
import type { Position } from "../../../../../cypher/rows.ts";
import type { MemberContext } from "../../../../../subgraphs/member/context.ts";
import { portionsOf } from "../../../../../subgraphs/member/resolvers/scatter/list-walk.ts";

/** Walks through a store that holds so many records, named by their numbers. */
async function sizes(records: number, first: number) {
  const read = async (_: unknown, asked: unknown) => {
    const { beyond, first: most } = asked as {
      readonly beyond: string;
      readonly first: number;
    };
    const from = Number(beyond);
    const length = Math.max(0, Math.min(most, records - from));
    const places = Array.from({ length }, (__, n): Position => {
      const name = String(from + n + 1);
      return { sort: name, id: name };
    });
    return [{ places }];
  };
  const context = { graph: { read } as unknown as Graph } as MemberContext;
  const walk = {
    kind: "CAMPAIGN",
    order: null,
    asOf: null,
    after: null,
    first,
  };
  const portions: (readonly [number, boolean])[] = [];
  for await (const { places, ends } of portionsOf(context, walk))
    portions.push([places.length, ends]);
  return portions;
}

describe("a walk through a list", () => {
  it("takes portions that grow, and says where the list ends", async () => {
    expect(await sizes(1_000, 128)).toEqual([
      [128, false],
      [512, false],
      [360, true],
    ]);
  });

  it("ends with an empty portion where the list ends with a full one", async () => {
    expect(await sizes(20, 20)).toEqual([
      [20, false],
      [0, true],
    ]);
  });

  it("looks at 20,000 records in one request, and no further", async () => {
    const portions = await sizes(100_000, 128);
    const seen = portions.reduce((sum, [length]) => sum + length, 0);
    expect(seen).toBe(20_000);
    expect(portions.at(-1)).toEqual([9_120, false]);
  });
});
