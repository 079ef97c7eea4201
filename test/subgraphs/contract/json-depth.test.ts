import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { nestsDeeperThan } from "../../../subgraphs/contract/json-depth.ts";

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe("how deeply a JSON text nests", () => {
  it("is known without parsing it, whatever its texts hold", () => {
    const tricky = fc.stringMatching(/^[[\]{}"\\a]*$/);
    const json = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: "medium" },
        tricky,
        fc.array(tie("any")),
        fc.dictionary(tricky, tie("any")),
      ),
    })).any;
    fc.assert(
      fc.property(json, fc.nat(6), (value, most) => {
        const text = JSON.stringify(value);
        expect(nestsDeeperThan(text, most)).toBe(depthOf(value) > most);
      }),
    );
  });

  it.each(['"', '"\\', '["', '["\\"', "]]]", ""])(
    "ends for a text that is no JSON: %s",
    (text) => {
      expect(nestsDeeperThan(text, 5)).toBe(false);
    },
  );
});
