import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { comparePlaces } from "../../../subgraphs/contract/place.ts";

const places = fc.array(
  fc.record({
    sort: fc.option(fc.constantFrom("", "a", "b", "ç", "\u{fffd}")),
    id: fc.constantFrom("1", "2", "3"),
  }),
  { maxLength: 12 },
);

describe("the order of merged lists", () => {
  it("puts records without a sort text last, up and down", () => {
    fc.assert(
      fc.property(places, fc.boolean(), (list, descending) => {
        const sorted = list.toSorted((a, b) => comparePlaces(a, b, descending));
        const first = sorted.findIndex(({ sort }) => sort === null);
        expect(
          sorted.slice(first).every(({ sort }) => sort === null) ||
            first === -1,
        ).toBe(true);
      }),
    );
  });

  it("is total, and the same whatever order the members answered in", () => {
    fc.assert(
      fc.property(places, fc.boolean(), (list, descending) => {
        const inOrder = (some: typeof list) =>
          some.toSorted((a, b) => comparePlaces(a, b, descending));
        expect(inOrder(list.toReversed())).toEqual(inOrder(list));
      }),
    );
  });

  it("turns sort text and id round when it descends", () => {
    const list = [
      { sort: "a", id: "1" },
      { sort: "a", id: "2" },
      { sort: "b", id: "1" },
    ];
    expect(list.toSorted((a, b) => comparePlaces(a, b, true))).toEqual(
      list.toReversed(),
    );
  });
});
