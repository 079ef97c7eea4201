import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { nameKey } from "../../../subgraphs/contract/keys.ts";
import { spellings } from "../../../subgraphs/alliance/spellings.ts";

describe("the spellings of a record's keys", () => {
  it("are all names that mean the key, in their order, whichever is asked for", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("WIRTE", "wirte", "Wirte!", "G-1", "Molerats"),
        ),
        (names) => {
          for (const key of ["name:wirte", "name:molerats", "name:none"])
            expect(spellings({ names }, key)).toEqual(
              names.filter((name) => nameKey(name) === key),
            );
        },
      ),
    );
  });

  it("of any other key are its first name", () => {
    expect(spellings({ names: ["a value", "b"] }, "indicator--1")).toEqual([
      "a value",
    ]);
    expect(spellings({ names: [] }, "indicator--1")).toEqual([]);
  });
});
