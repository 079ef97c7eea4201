import { describe, expect, it } from "@jest/globals";

import { BoundedCache } from "../../../subgraphs/wire/bounded-cache.ts";

describe("a cache of two", () => {
  it("forgets what was used least recently", () => {
    const made: string[] = [];
    const cache = new BoundedCache<string>(2);
    for (const key of ["a", "b", "a", "c", "a", "b"])
      cache.get(key, () => {
        made.push(key);
        return key;
      });
    expect(made).toEqual(["a", "b", "c", "b"]);
    expect(cache.size).toBe(2);
  });

  it("keeps nothing of what could not be made", () => {
    const cache = new BoundedCache<string>(2);
    expect(() =>
      cache.get("a", () => {
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(cache.get("a", () => "made")).toBe("made");
  });
});
