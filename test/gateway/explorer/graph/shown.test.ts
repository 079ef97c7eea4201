import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import {
  parseAddress,
  printAddress,
} from "../../../../gateway/explorer/address/address.ts";
import { asksOf } from "../../../../gateway/explorer/graph/state/asks.ts";
import {
  add,
  open,
  pin,
  remove,
} from "../../../../gateway/explorer/graph/state/change-shown.ts";
import {
  parseShown,
  printShown,
} from "../../../../gateway/explorer/graph/state/shown.ts";

const bare = parseShown({});
/** Ids hold whatever a value holds: paths, lists, addresses. */
const id = fc
  .string({ minLength: 1, unit: "grapheme" })
  .map((text) => `indicator/file-name/${text}`);

describe("what a graph remembers in its address", () => {
  it("is read as it was written", () => {
    const shown = fc.record({
      added: fc.uniqueArray(id, { maxLength: 3 }),
      without: fc.uniqueArray(id, { maxLength: 3 }),
      hidden: fc.subarray(["Indicator", "Malware"]),
      opened: fc.array(
        fc.record({
          id,
          field: fc.constantFrom("actors", "indicators"),
          pages: fc.integer({ min: 1, max: 50 }),
        }),
        { maxLength: 3 },
      ),
      paths: fc.array(
        fc.record({ from: id, to: id, hops: fc.integer({ min: 1, max: 6 }) }),
        { maxLength: 2 },
      ),
      pins: fc
        .array(fc.tuple(id, fc.integer({ min: -900, max: 900 })), {
          maxLength: 3,
        })
        .map((all) =>
          Object.fromEntries(all.map(([key, x]) => [key, { x, y: -x || 0 }])),
        ),
      hops: fc.constantFrom(1 as const, 2 as const),
      first: fc.constantFrom(25, 50, 100, 200),
    });
    fc.assert(
      fc.property(shown, fc.uniqueArray(id, { maxLength: 3 }), (given, ids) => {
        const address = {
          view: "graph",
          ids,
          members: null,
          shown: printShown(given),
        } as const;
        const read = parseAddress(printAddress(address).slice(1));
        expect(read).toEqual(address);
        expect(parseShown(read.shown)).toEqual(given);
      }),
    );
  });

  it("makes the best of nonsense", () => {
    expect(
      parseShown({
        open: "x:nothing:1,:actors:1,y:actors:many",
        pins: "a,b:1",
        path: "a",
        hops: "9",
        first: "50000",
      }),
    ).toEqual({ ...bare, opened: [{ id: "y", field: "actors", pages: 1 }] });
  });

  it("asks for each start once, and for every page of what was drawn by kind", () => {
    const shown = [
      add("b"),
      add("a"),
      open("a", "actors"),
      open("a", "actors"),
    ].reduce((before, change) => change(before), bare);
    expect(asksOf(["a"], shown).map(({ key }) => key)).toEqual([
      '["around","a",1,50]',
      '["around","b",1,50]',
      '["edges","a","actors",1]',
      '["edges","a","actors",2]',
    ]);
  });

  it("does not look around the ends of a path that is drawn", () => {
    const paths = [{ from: "a", to: "b", hops: 4 }];
    expect(asksOf(["a", "b"], { ...bare, paths })).toHaveLength(1);
  });

  it("lets go of the pin of what is taken out, and takes back in what is added again", () => {
    const pinned = pin("a", { x: 1.4, y: 2 })(bare);
    expect(pinned.pins).toEqual({ a: { x: 1, y: 2 } });
    const out = remove("a")(pinned);
    expect(out).toMatchObject({ pins: {}, without: ["a"] });
    expect(add("a")(out)).toMatchObject({ without: [], added: ["a"] });
  });
});
