import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { nextInDirection } from "../../../../gateway/explorer/graph/canvas/next-in-direction.ts";
import { placesOf } from "../../../../gateway/explorer/graph/canvas/place.ts";
import { strictest } from "../../../../gateway/explorer/graph/canvas/strictest.ts";

describe("where new things are put", () => {
  it("leaves a place of its own to each, and what stands where it stands", () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.nat({ max: 30 }), (many, groups) => {
        const standing = new Map([["a0", { x: 0, y: 0 }]]);
        const wanted = Array.from({ length: many }, (_, index) => ({
          id: `n${index}`,
          beside: `a${index % (groups + 1)}`,
        }));
        const places = placesOf(wanted, standing);
        expect(places.size).toBe(many);
        const points = [...places.values(), { x: 0, y: 0 }];
        const close = points.some((one, index) =>
          points
            .slice(index + 1)
            .some((other) => Math.hypot(one.x - other.x, one.y - other.y) < 1),
        );
        expect(close).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});

describe("an arrow key", () => {
  const places = new Map([
    ["middle", { x: 0, y: 0 }],
    ["right", { x: 50, y: 10 }],
    ["farther", { x: 90, y: 0 }],
    ["below", { x: -10, y: 60 }],
  ]);

  it("leads to the nearest thing that way, and back", () => {
    expect(nextInDirection(places, "middle", "ArrowRight")).toBe("right");
    expect(nextInDirection(places, "right", "ArrowLeft")).toBe("middle");
    expect(nextInDirection(places, "middle", "ArrowDown")).toBe("below");
    expect(nextInDirection(places, "middle", "ArrowUp")).toBeNull();
  });

  it("begins with the first thing where nothing is selected", () => {
    expect(nextInDirection(places, null, "ArrowUp")).toBe("middle");
    expect(nextInDirection(new Map(), null, "ArrowUp")).toBeNull();
  });
});

describe("markings of several records", () => {
  it("show as the strictest of them", () => {
    expect(strictest(["GREEN", null, "AMBER_STRICT", "AMBER"])).toBe(
      "AMBER_STRICT",
    );
    expect(strictest([null])).toBeNull();
  });
});
