import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { Batch } from "../../../../subgraphs/member/intake/batches.ts";
import type { Weighed } from "../../../../subgraphs/member/intake/batches.ts";

const claims = fc.array(
  fc.record({
    original: fc.record({ json: fc.string({ maxLength: 20 }) }),
    references: fc.array(fc.nat(), { maxLength: 5 }),
  }),
);

function batchesOf(all: readonly Weighed[], most: number) {
  const batch = new Batch<Weighed>(most);
  const full = all.map((claim) => batch.add(claim));
  return [...full, batch.rest()].filter(({ length }) => length > 0);
}

describe("the transactions of a load", () => {
  it("hold every object once, in order, and never more than so many", () => {
    fc.assert(
      fc.property(claims, fc.integer({ min: 1, max: 5 }), (all, most) => {
        const batches = batchesOf(all, most);
        expect(batches.flat()).toEqual(all);
        expect(batches.every(({ length }) => length <= most)).toBe(true);
      }),
    );
  });

  it("hold few reports that name many objects each", () => {
    const report: Weighed = {
      original: { json: "{}" },
      references: Array.from({ length: 450 }, (_, n) => n),
    };
    const batches = batchesOf([report, report, report, report, report], 1_000);
    expect(batches.map(({ length }) => length)).toEqual([2, 2, 1]);
  });

  it("let one report go alone that is heavier than a transaction should be", () => {
    const report: Weighed = {
      original: { json: "x".repeat(10_000_000) },
      references: [],
    };
    expect(batchesOf([report, report], 1_000)).toEqual([[report], [report]]);
  });
});
