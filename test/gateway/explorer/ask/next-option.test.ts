import { describe, expect, it } from "@jest/globals";

import { nextOption } from "../../../../gateway/explorer/ask/next-option.ts";

describe("the arrows in a list of suggestions", () => {
  it("go round, through the box itself", () => {
    expect([-1, 0, 1].map((at) => nextOption("ArrowDown", at, 2))).toEqual([
      0, 1, -1,
    ]);
    expect([-1, 0, 1].map((at) => nextOption("ArrowUp", at, 2))).toEqual([
      1, -1, 0,
    ]);
  });

  it("leave every other key, and an empty list, to the browser", () => {
    expect(nextOption("Home", 0, 2)).toBe(null);
    expect(nextOption("ArrowDown", -1, 0)).toBe(null);
  });
});
