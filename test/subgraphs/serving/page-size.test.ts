import { describe, expect, it } from "@jest/globals";

import {
  LARGEST_PAGE,
  pageSize,
} from "../../../subgraphs/serving/page-size.ts";

describe("the size of a page", () => {
  it("is 20 where nobody says how many", () => {
    expect(pageSize(undefined)).toBe(20);
    expect(pageSize(null)).toBe(20);
  });

  it("is what was asked, up to 100", () => {
    expect(pageSize(1)).toBe(1);
    expect(pageSize(100)).toBe(LARGEST_PAGE);
    expect(pageSize(2_000_000_000)).toBe(LARGEST_PAGE);
  });

  it.each([0, -1])(
    "is not %d: BAD_ARGUMENT names the argument and what came",
    (first) => {
      expect(() => pageSize(first)).toThrow(
        expect.objectContaining({
          message: `\`first\` is 1 to 100, but got ${first}.`,
          extensions: { argument: "first", code: "BAD_ARGUMENT" },
        }),
      );
    },
  );
});
